import { parseColumn, type CellRange } from "../../sheet/address";
import { highlightMarker } from "../../sheet/highlight-marker";

const longestFormula = 8192;
const longestConstant = 255;
const mostArguments = 255;

/** A text as a formula's constant: quotes doubled, cut into pieces of 255 characters that are joined again. */
function textConstant(text: string): string {
  if (text.length <= longestConstant && !text.includes('"')) return `"${text}"`;
  const pieces = text.match(new RegExp(`[^]{1,${longestConstant}}`, "g")) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

/**
 * Formulas that hold where a cell equals one of the names: "=AND(N("marker place")=0,OR($B9="…",…))".
 *
 * Excel allows no array constant here, at most 8,192 characters, 255 arguments of a function and 255 characters of a text; more
 * names give more formulas. A name that alone would not fit is left out. `place` makes a format that moved tell itself from
 * the one that is wanted.
 */
export function composeFormulas(
  names: readonly string[],
  cell: string,
  place: string,
): readonly string[] {
  const head = `=AND(N("${highlightMarker} ${place}")=0,OR(`;
  const tail = "))";
  const room = longestFormula - head.length - tail.length;
  const chunks: string[][] = [];
  let length = Infinity;
  for (const name of names) {
    const test = `${cell}=${textConstant(name)}`;
    if (test.length > room) continue;
    const chunk = chunks.at(-1);
    if (chunk === undefined || length + 1 + test.length > room || chunk.length === mostArguments) {
      chunks.push([test]);
      length = test.length;
    } else {
      chunk.push(test);
      length += 1 + test.length;
    }
  }
  return chunks.map((tests) => head + tests.join(",") + tail);
}

/** The look and the range that a formula of ours names in its marker; null for another formula. */
export function parseHighlightPlace(
  formula: string,
): { readonly look: string; readonly range: CellRange } | null {
  const marker = new RegExp(`${highlightMarker} (\\w+) ([A-Z]+)(\\d+)(?::[A-Z]+(\\d+))?"`, "u");
  const [, look, letters, first, last] = marker.exec(formula) ?? [];
  if (look === undefined || letters === undefined || first === undefined) return null;
  const row = Number(first) - 1;
  const rows = Number(last ?? first) - row;
  return { look, range: { row, column: parseColumn(letters), rows, columns: 1 } };
}
