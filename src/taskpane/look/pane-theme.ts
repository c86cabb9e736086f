/** The looks that the pane has. */
export type ThemeName = "light" | "dark" | "highContrast";

/** What is known of the look of Office; `background` is its body colour "#RRGGBB", absent in Excel on the web. */
export interface ThemeHints {
  readonly background?: string | undefined;
  readonly isDark?: boolean | undefined;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** Half of the brightest luma: below it a background is dark. */
const darkBelow = 128;

/** Follows Office where it says its colours, the system else. Forced colours win: who sets them needs them. */
export function chooseTheme(hints: ThemeHints): ThemeName {
  if (hints.forcedColors) return "highContrast";
  if (hints.isDark !== undefined) return hints.isDark ? "dark" : "light";
  const luma = hints.background === undefined ? null : parseLuma(hints.background);
  if (luma === null) return hints.prefersDark ? "dark" : "light";
  return luma < darkBelow ? "dark" : "light";
}

function parseLuma(colour: string): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(colour);
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
