import { teamsHighContrastTheme, webLightTheme } from "@fluentui/react-components";

/** Loaded only where the system forces its colours. Its font is that of the other looks: the list measures names in it. */
export const theme = { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase };
