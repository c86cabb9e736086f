import type { CellStyle, Edge } from "../sheet/cell-style";

const horizontals = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  general: "General",
} as const;

const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const weights = { thin: "Thin", medium: "Medium", thick: "Thick", double: "Thick" } as const;

type EdgeName =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Queues the look of a block of `rows` × `columns` cells; what the style leaves out is left as it is. */
export function queueStyle(
  range: Excel.Range,
  style: CellStyle,
  size: { readonly rows: number; readonly columns: number },
): void {
  queueFont(range.format.font, style);
  queueAlignment(range.format, style);
  if (style.fill !== undefined) range.format.fill.color = style.fill;
  if (style.numberFormat !== undefined) {
    // One value for the whole range: the client sends it once, not once a cell.
    (range as { numberFormat: unknown }).numberFormat = style.numberFormat;
  }
  if (style.borders !== undefined) {
    for (const name of edgesOf(size)) queueEdge(range, name, style.borders);
  }
  if (style.top !== undefined) queueEdge(range, "EdgeTop", style.top);
  if (style.bottom !== undefined) queueEdge(range, "EdgeBottom", style.bottom);
}

function queueFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.fontColor !== undefined) font.color = style.fontColor;
}

function queueAlignment(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

/** The borders of every cell of a block: a single row or column has none inside. */
function edgesOf({ rows, columns }: { rows: number; columns: number }): readonly EdgeName[] {
  return [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
}

function queueEdge(range: Excel.Range, name: EdgeName, edge: Edge): void {
  const border = range.format.borders.getItem(name);
  border.style = edge.style === "double" ? "Double" : "Continuous";
  if (edge.style !== "double") border.weight = weights[edge.style];
  border.color = edge.color ?? "#000000";
}
