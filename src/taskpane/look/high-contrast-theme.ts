import { teamsHighContrastTheme } from "@fluentui/react-components";

/** Loaded only where the system forces its colours. */
export const theme = teamsHighContrastTheme;
