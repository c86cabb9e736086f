import type { CallArguments } from "./given";
import { view, type View } from "./object-type";
import { plainFormula } from "./cell-values";
import type { RangeTarget } from "./targets";

/** `Range.find`: the first cell, row by row, whose text or formula holds the text; null where none does. */
export function findCell(range: RangeTarget, args: CallArguments): View | null {
  const wanted = args.at(0).text();
  const criteria = args.at(1);
  const option = (name: string) => !criteria.isAbsent && criteria.member(name).flagOr(false);
  const fold = (text: string) => (option("matchCase") ? text : text.toLowerCase());
  const isWhole = option("completeMatch");
  const backwards = !criteria.isAbsent && criteria.member("searchDirection").raw === "Backwards";
  const found: { row: number; column: number }[] = [];
  range.sheet.cells.eachIn(range.area, (cell, row, column) => {
    const text = fold(String(plainFormula(cell)));
    const fits = isWhole ? text === fold(wanted) : text.includes(fold(wanted));
    if (fits) found.push({ row, column });
  });
  const place = backwards ? found.at(-1) : found[0];
  return place ? view("Range", range.at({ ...place, rows: 1, columns: 1 })) : null;
}
