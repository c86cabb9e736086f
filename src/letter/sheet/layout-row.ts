import type { CellStyle } from "../../sheet/cell-style";
import { countLines, type Typeface } from "./wrap-text";

/** The width of the text area in points: 600 pixels, a little less than A4 between margins of 30 and 20 mm. */
export const pageWidth = 450;

/** Where the right part of the head begins, in points: the national heading needs more room than the issuer. */
export const splitAt = 180;

/** Where the right half of the foot begins, in points. */
export const footSplitAt = 225;

/** How much a cell keeps free at both sides together, with a margin for fonts that run a little wider. */
const cellPadding = 8;

/** Height of a line per point of size: what Excel itself gives a row of Times New Roman, 16,5 points at 13. */
const lineFactor = 1.32;
const lineFactorAt13 = 1.269;

/** Excel keeps heights in pixels of 0.75 points. */
const heightStep = 0.75;

/** Excel's highest row. */
const maxRowHeight = 409;

/** A text on the page: from and to in points from the left margin. */
export interface PlacedText {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly face: Typeface;
  readonly italic?: true;
  readonly align: "left" | "center" | "right" | "justify";
  /** A rule along the top (of an otherwise empty cell) or all round (a table's cell). */
  readonly rule?: "top" | "box";
}

/** One row of the sheet. */
export interface LayoutRow {
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** The row must stand on one page with the next one. */
  readonly keepWithNext?: true;
  readonly pageBreakBefore?: true;
}

/** An empty row of a height in points. */
export function gap(height: number): LayoutRow {
  return { height, texts: [] };
}

/** How many lines a text takes where it is placed. */
export function linesOf(placed: PlacedText): number {
  const { from, to, text, face } = placed;
  const kept = isIndented(placed) ? 2 * cellPadding : cellPadding;
  return countLines(text, to - from - kept, face);
}

/** Text at the left of a table's cell keeps off its border. */
function isIndented({ align, rule }: PlacedText): boolean {
  return align === "left" && rule === "box";
}

function lineHeight({ size }: Typeface): number {
  return size * (size === 13 ? lineFactorAt13 : lineFactor);
}

/** A row as high as its highest text, with free space in points between it and the next. */
export function fitRow(texts: readonly PlacedText[], spacing = 0): LayoutRow {
  const heights = texts.map((placed) => linesOf(placed) * lineHeight(placed.face));
  const exact = Math.max(...heights, 0) + spacing;
  const height = Math.ceil(exact / heightStep) * heightStep;
  return { height: Math.min(height, maxRowHeight), texts };
}

/** The style of a placed text's cells. */
export function styleOf(placed: PlacedText): CellStyle {
  const { face, italic, align, rule } = placed;
  const edge = { style: "thin", color: "#000000" } as const;
  return {
    fontSize: face.size,
    bold: face.weight === "bold",
    italic: italic ?? false,
    horizontal: align,
    vertical: "center",
    wrap: true,
    ...(isIndented(placed) ? { indent: 1 } : {}),
    ...(rule === "top" ? { top: edge } : {}),
    ...(rule === "box" ? { borders: edge } : {}),
  };
}
