import type { BorderLine, CellStyle, FontStyle } from "../../host/workbook/cell-style";
import { flag, type GridColor, type GridEdge, type GridEdges, type GridStyle } from "./grid-words";

/** The file format's names of lines, in the order of the grid's numbers (0 is none). */
export const BORDER_LINES = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;

/** The grid's numbers of horizontal alignments. */
const HORIZONTAL = {
  General: 0,
  Left: 1,
  Center: 2,
  Right: 3,
  Fill: 1,
  Justify: 4,
  CenterAcrossSelection: 2,
  Distributed: 6,
} as const;

/** The grid's numbers of vertical alignments. */
const VERTICAL = { Top: 1, Center: 2, Bottom: 3, Justify: 1, Distributed: 2 } as const;

/** How far one step of indentation moves the text, in pixels. */
export const INDENT_PIXELS = 9;

/** A colour of the grid; automatic text is black. */
function colorOf(color: string | null): GridColor {
  return { rgb: color ?? "#000000" };
}

/** One edge in the grid's words, or null for none. */
export function borderLineData(line: BorderLine | null): GridEdge | null {
  if (!line || line.line === "none") return null;
  const place = BORDER_LINES.findIndex((name) => name === line.line);
  return { s: Math.max(place, 1), cl: colorOf(line.color) };
}

function borderData({ border }: CellStyle): GridEdges {
  const diagonal = borderLineData(border.diagonal);
  return {
    t: borderLineData(border.top),
    r: borderLineData(border.right),
    b: borderLineData(border.bottom),
    l: borderLineData(border.left),
    tl_br: border.diagonalDown ? diagonal : null,
    bl_tr: border.diagonalUp ? diagonal : null,
  };
}

function fontData(font: FontStyle): GridStyle {
  const vertical = { None: 1, Subscript: 2, Superscript: 3 } as const;
  return {
    ff: font.name,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: { s: flag(font.underline !== "None") },
    st: { s: flag(font.strikethrough) },
    cl: colorOf(font.color),
    va: vertical[font.vertical],
  };
}

/** Degrees as the grid has them (positive turns clockwise; upright letters are a flag). */
function rotationData(rotation: number): NonNullable<GridStyle["tr"]> {
  if (rotation === 255) return { a: 0, v: 1 };
  return { a: rotation > 90 ? rotation - 90 : rotation === 0 ? 0 : -rotation, v: 0 };
}

function fillData({ fill }: CellStyle): GridStyle["bg"] & (GridColor | null) {
  if (fill.pattern === "none") return null;
  const color = fill.color ?? fill.patternColor;
  return color === null ? null : { rgb: color };
}

const known = new WeakMap<CellStyle, GridStyle>();

/**
 * A style in the grid's words, with every property named, so that laying it over another one leaves nothing of that.
 * Patterns are shown as plain colour, "centre across" as centred. The same style gives the same object.
 */
export function styleDataOf(style: CellStyle): GridStyle {
  const before = known.get(style);
  if (before) return before;
  const { alignment, numberFormat } = style;
  const indent = alignment.indent * INDENT_PIXELS;
  const data: GridStyle = {
    ...fontData(style.font),
    bg: fillData(style),
    bd: borderData(style),
    ht: HORIZONTAL[alignment.horizontal],
    vt: VERTICAL[alignment.vertical],
    tb: alignment.wrap ? 3 : 1,
    tr: rotationData(alignment.rotation),
    pd: alignment.horizontal === "Right" ? { r: indent + 2 } : { l: indent + 2 },
    n: numberFormat === "General" ? null : { pattern: numberFormat },
  };
  known.set(style, data);
  return data;
}
