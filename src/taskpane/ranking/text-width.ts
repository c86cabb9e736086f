import { webLightTheme } from "@fluentui/react-components";

/** Widths of letters in pixels, on the wide side, for where nothing can be measured. */
const assumed = { capital: 10.4, digit: 8, other: 7.3 } as const;

/** Measures text in the font of names; a word that was measured once is remembered. */
export function createTextMeasure(): (text: string) => number {
  const pen = createPen();
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? pen(text);
    known.set(text, width);
    return width;
  };
}

function createPen(): (text: string) => number {
  const context =
    typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) return assumeWidth;
  context.font = `${webLightTheme.fontSizeBase300} ${webLightTheme.fontFamilyBase}`;
  return (text) => context.measureText(text).width;
}

function assumeWidth(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const digits = text.match(/\d/gu)?.length ?? 0;
  const others = text.length - capitals - digits;
  return capitals * assumed.capital + digits * assumed.digit + others * assumed.other;
}
