import type { CellRange } from "../sheet/address";
import type { CellGrid, CellValue } from "../sheet/cell-grid";

/** The value at a zero-based row and column of the sheet; "" outside the grid or without one. */
export function cellAt(grid: CellGrid | null, row: number, column: number): CellValue {
  return grid?.values[row - grid.top]?.[column - grid.left] ?? "";
}

/** Whether a cell lies inside a rectangle. */
export function isInside(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rows &&
    column >= range.column &&
    column < range.column + range.columns
  );
}
