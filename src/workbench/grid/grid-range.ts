import type { Area } from "../../host/workbook/area";
import type { GridRange } from "./grid-words";

/** The grid's form of an area: both ends count; more than the sheet has is cut where the size is given. */
export function gridRangeOf(area: Area, size?: { rows: number; columns: number }): GridRange {
  const endRow = area.row + area.rows - 1;
  const endColumn = area.column + area.columns - 1;
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: size ? Math.min(endRow, size.rows - 1) : endRow,
    endColumn: size ? Math.min(endColumn, size.columns - 1) : endColumn,
  };
}

/** The area of a range of the grid; whole rows or columns, which it writes as NaN, start at zero and count as `size`. */
export function areaOfGridRange(range: GridRange, size: { rows: number; columns: number }): Area {
  const startRow = numberOr(range.startRow, 0);
  const startColumn = numberOr(range.startColumn, 0);
  return {
    row: startRow,
    column: startColumn,
    rows: numberOr(range.endRow, size.rows - 1) - startRow + 1,
    columns: numberOr(range.endColumn, size.columns - 1) - startColumn + 1,
  };
}

function numberOr(value: number, fallback: number): number {
  return Number.isFinite(value) ? value : fallback;
}
