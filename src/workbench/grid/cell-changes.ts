import { cellInRow, type CellRow } from "../../host/workbook/cell-store";
import type { SheetState } from "../../host/workbook/sheet-state";
import { replacementData } from "./cell-data";
import type { GridCellData } from "./grid-words";
import { type GridChange, sheetChange } from "./grid-change";

function changedCells(
  before: CellRow | null,
  now: CellRow | null,
): Record<number, GridCellData | null> | null {
  const columns = new Set([...(before?.columns ?? []), ...(now?.columns ?? [])]);
  const cells: Record<number, GridCellData | null> = {};
  let count = 0;
  for (const column of columns) {
    const cell = cellInRow(now, column);
    const old = cellInRow(before, column);
    if (cell === old) continue;
    cells[column] = cell ? replacementData(cell, old) : null;
    count += 1;
  }
  return count > 0 ? cells : null;
}

/** How many rows hold other cells than before, those that are new or gone included. */
export function countChangedRows(before: SheetState, now: SheetState): number {
  if (before.cells.isSameAs(now.cells)) return 0;
  const rows = new Set([...before.cells.rowIndexes(), ...now.cells.rowIndexes()]);
  return [...rows].filter((row) => before.cells.row(row) !== now.cells.row(row)).length;
}

/** The cells that differ between two states of a sheet, as one mutation (or none). */
export function cellChanges(before: SheetState, now: SheetState): readonly GridChange[] {
  if (before.cells.isSameAs(now.cells)) return [];
  const rows = new Set([...before.cells.rowIndexes(), ...now.cells.rowIndexes()]);
  const cellValue: Record<number, Record<number, GridCellData | null>> = {};
  for (const row of rows) {
    const [old, next] = [before.cells.row(row), now.cells.row(row)];
    if (old === next) continue;
    const cells = changedCells(old, next);
    if (cells) cellValue[row] = cells;
  }
  if (Object.keys(cellValue).length === 0) return [];
  return [sheetChange("sheet.mutation.set-range-values", now.id, { cellValue })];
}
