import { formatCell, parseColumn, type CellRange } from "../../sheet/address";
import { highlightMarker } from "../../sheet/highlight-marker";

const longestFormula = 8192;
const longestConstant = 255;
const mostArguments = 255;

/** A text as a formula's constant: quotes doubled, cut into pieces of 255 characters that are joined again. */
export function textConstant(text: string): string {
  if (text.length <= longestConstant && !text.includes('"')) return `"${text}"`;
  const pieces = text.match(new RegExp(`[^]{1,${longestConstant}}`, "g")) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

/** Why cells are highlighted, "overdue" or "below", and which. */
export interface HighlightPlace {
  readonly look: string;
  readonly range: CellRange;
}

/**
 * Formulas that hold where a cell equals one of the names, given as {@link textConstant}s: "=AND(N("marker look")=0,ROWS($B$9:$B$20)>0,OR($B9="…",…))".
 *
 * Excel allows no array constant here, at most 8,192 characters, 255 arguments of a function and 255 characters of a text; more
 * names give more formulas. A name that alone would not fit is left out. The range stands in them as a reference, so that Excel
 * keeps it up when rows and columns come and go, and the formula alone says where its format stands by now.
 */
export function composeFormulas(
  names: readonly string[],
  cell: string,
  { look, range }: HighlightPlace,
): readonly string[] {
  const head = `=AND(N("${highlightMarker} ${look}")=0,ROWS(${fixedReference(range)})>0,OR(`;
  const tail = "))";
  const before = `${cell}=`;
  const between = `,${before}`;
  const room = longestFormula - head.length - before.length - tail.length;
  const chunks: string[][] = [];
  let length = Infinity;
  for (const name of names) {
    if (name.length > room) continue;
    const chunk = chunks.at(-1);
    const next = length + between.length + name.length;
    if (chunk === undefined || next > room || chunk.length === mostArguments) {
      chunks.push([name]);
      length = name.length;
    } else {
      chunk.push(name);
      length = next;
    }
  }
  return chunks.map((chunk) => head + before + chunk.join(between) + tail);
}

function fixedReference({ row, column, rows, columns }: CellRange): string {
  const corners = [formatCell(row, column), formatCell(row + rows - 1, column + columns - 1)];
  return corners.map((cell) => cell.replace(/^([A-Z]+)/u, "$$$1$$")).join(":");
}

const placed = new RegExp(
  `${highlightMarker} (\\w+)"\\)=0,ROWS\\(\\$([A-Z]+)\\$(\\d+)(?::\\$[A-Z]+\\$(\\d+))?\\)`,
  "u",
);

/** The look and the column of cells that a formula of ours names by now; null for another formula, and where its cells are gone. */
export function parseHighlightPlace(formula: string): HighlightPlace | null {
  const [, look, letters, first, last] = placed.exec(formula) ?? [];
  if (look === undefined || letters === undefined || first === undefined) return null;
  const row = Number(first) - 1;
  const rows = Number(last ?? first) - row;
  return { look, range: { row, column: parseColumn(letters), rows, columns: 1 } };
}
