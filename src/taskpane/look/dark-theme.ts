import { webDarkTheme } from "@fluentui/react-components";

/** Loaded only where Office or the system is dark. */
export const theme = webDarkTheme;
