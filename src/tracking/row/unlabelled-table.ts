import { pivotWords } from "../../strings/recognition/row-words";
import type { HeaderAnchor } from "../header/header-block";
import type { RowLabelReader } from "./row-label";
import type { SheetView } from "../sheet-view";

const mostRows = 200;
const fewestUnits = 3;

/**
 * Finds a table whose header says nothing over the names: at least three rows with the name of a unit in one column and
 * figures at its right. The header is the nearest row of text above them. Null where there is none.
 */
export function findUnlabelledAnchor(
  view: SheetView,
  readLabel: RowLabelReader,
): HeaderAnchor | null {
  const rowsByColumn = new Map<number, number[]>();
  for (let row = 0; row < Math.min(view.rows, mostRows); row++) {
    const column = nameColumnOf(view, row, readLabel);
    if (column !== null) rowsByColumn.set(column, [...(rowsByColumn.get(column) ?? []), row]);
  }
  const [best] = [...rowsByColumn].sort((a, b) => b[1].length - a[1].length);
  if (best === undefined || best[1].length < fewestUnits) return null;
  const [nameColumn, rows] = best;
  const row = headerAbove(view, rows[0] ?? 0, nameColumn);
  if (row === null || isPivotHeader(view, row)) return null;
  return { row, nameColumn, indexColumn: null, start: 0, end: view.columns };
}

/** Tables that Excel made from others are left alone. */
function isPivotHeader(view: SheetView, row: number): boolean {
  return view.textColumns(row).some((column) => pivotWords.test(view.words(row, column).words));
}

/** The column of a row's first text where that names a unit and a figure stands at its right. */
function nameColumnOf(view: SheetView, row: number, readLabel: RowLabelReader): number | null {
  const [column] = view.textColumns(row);
  if (column === undefined || !readLabel(view.text(row, column), row).namesUnit) return null;
  for (let other = column + 1; other < view.columns; other++) {
    if (typeof view.value(row, other) === "number") return column;
  }
  return null;
}

function headerAbove(view: SheetView, firstUnit: number, nameColumn: number): number | null {
  for (let row = firstUnit - 1; row >= 0 && row >= firstUnit - 6; row--) {
    const headers = view.textColumns(row).filter((column) => column > nameColumn);
    if (headers.length > 0) return topOfBlock(view, row, nameColumn);
  }
  return null;
}

/** The highest of the adjoining rows whose texts all stand at the right of the names. */
function topOfBlock(view: SheetView, lowest: number, nameColumn: number): number {
  let top = lowest;
  for (let row = lowest - 1; row >= 0 && row > lowest - 4; row--) {
    const columns = view.textColumns(row);
    if (columns.length < 2 || columns.some((column) => column <= nameColumn)) break;
    top = row;
  }
  return top;
}
