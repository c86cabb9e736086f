import { countOfCell } from "../figure/figure-text";
import { type SheetView, isBlank } from "../sheet-view";
import { rowKind } from "./row-kind";
import type { MarkedRow, TableRows } from "./table-rows";

const fewestUnits = 3;
const fewestColumns = 2;
/** The share of the columns that must be the sum: a total with a slip in it is still a total, and the slip is reported. */
const shareOfSums = 2 / 3;

/**
 * Finds the total by its figures where its words are unknown ("Cả tỉnh", "TC"): the first or the last row of a table that is
 * named like no unit and is the sum of all others in nearly every column of counts.
 */
export function settleUnwordedTotal(
  rows: TableRows,
  view: SheetView,
  countColumns: readonly number[],
): TableRows {
  if (rows.units.length <= fewestUnits) return rows;
  const total = [rows.units.at(-1), rows.units[0]].find(
    (row) => row !== undefined && isTotal(rows, row, view, countColumns),
  );
  if (total === undefined) return rows;
  const mark: MarkedRow = {
    row: total,
    kind: rowKind.total,
    label: rows.labels[total]?.text ?? "",
    hasFigures: true,
    sum: "all",
  };
  return {
    ...rows,
    units: rows.units.filter((row) => row !== total),
    marked: [...rows.marked, mark].sort((a, b) => a.row - b.row),
  };
}

function isTotal(
  { units, labels }: TableRows,
  total: number,
  view: SheetView,
  countColumns: readonly number[],
): boolean {
  if (labels[total]?.namesUnit === true) return false;
  const others = units.filter((row) => row !== total);
  let compared = 0;
  let agreed = 0;
  for (const column of countColumns) {
    const sum = sumOf(view, others, column);
    if (!(sum > 0)) continue;
    compared++;
    if (countAt(view, total, column) === sum) agreed++;
  }
  return agreed >= fewestColumns && agreed >= compared * shareOfSums;
}

function sumOf(view: SheetView, rows: readonly number[], column: number): number {
  return rows.reduce((sum, row) => sum + countAt(view, row, column), 0);
}

/** A cell's count; what is blank or says that nothing arose adds nothing. */
function countAt(view: SheetView, row: number, column: number): number {
  const value = view.value(row, column);
  if (typeof value === "string" && isBlank(value)) return 0;
  return countOfCell(value) ?? 0;
}
