import type { CellValue } from "../sheet/cell-grid";
import type { SheetContents } from "../sheet/sheet-contents";
import type { SheetEdit } from "../sheet/sheet-edit";
import { cellAt } from "./cell-at";

/** What a cell should hold. */
export interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * One write over the cells that differ from what the sheet holds, `null` in between for cells that stay; no edit where none
 * differs. Cells that the wanted list does not name are never touched.
 */
export function changedBlock(
  sheet: SheetContents,
  wanted: readonly WantedCell[],
): readonly SheetEdit[] {
  const changed = wanted.filter(
    ({ row, column, value }) => cellAt(sheet.grid, row, column) !== value,
  );
  if (changed.length === 0) return [];
  const top = Math.min(...changed.map(({ row }) => row));
  const left = Math.min(...changed.map(({ column }) => column));
  const rows = Math.max(...changed.map(({ row }) => row)) - top + 1;
  const columns = Math.max(...changed.map(({ column }) => column)) - left + 1;
  const values = Array.from({ length: rows }, () =>
    new Array<CellValue | null>(columns).fill(null),
  );
  for (const { row, column, value } of changed) {
    const line = values[row - top];
    if (line !== undefined) line[column - left] = value;
  }
  return [{ kind: "writeValues", sheet: sheet.name, row: top, column: left, values }];
}
