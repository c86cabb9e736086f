import { rowKind } from "../row/row-kind";
import type { SheetReading } from "../sheet-reading";

/** Rows that follow each other, both ends included, as the sheet numbers them. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** All rows that were taken for one kind, by the number of `rowKind`. */
export interface RowsOfKind {
  readonly kind: number;
  readonly ranges: readonly RowRange[];
}

/** The rows of a sheet by what they were taken for, in the order of the kinds; blank rows and those outside are left out. */
export function listRowRanges({
  rowKinds,
  top,
}: Pick<SheetReading, "rowKinds" | "top">): RowsOfKind[] {
  const found = new Map<number, RowRange[]>();
  for (let row = 0; row < rowKinds.length;) {
    const kind = rowKinds[row] ?? rowKind.outside;
    let end = row;
    while (end + 1 < rowKinds.length && rowKinds[end + 1] === kind) end++;
    const range = { first: top + row + 1, last: top + end + 1 };
    found.set(kind, [...(found.get(kind) ?? []), range]);
    row = end + 1;
  }
  return [...found]
    .filter(([kind]) => kind !== rowKind.outside && kind !== rowKind.blank)
    .sort(([a], [b]) => a - b)
    .map(([kind, ranges]) => ({ kind, ranges }));
}
