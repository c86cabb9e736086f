import { blockOf } from "../../sheet/cell-block";
import type { CellRange } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell-grid";
import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { cellAt } from "../cell-at";

/** What a cell should hold. */
export interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * One write over the cells that differ from what the sheet holds, `null` in between for cells that stay; no edit where none
 * differs. Cells that are not wanted are never touched.
 */
export function changedBlock(
  sheet: SheetContents,
  wanted: Iterable<WantedCell>,
): readonly SheetEdit[] {
  const changed: WantedCell[] = [];
  for (const cell of wanted)
    if (cellAt(sheet.grid, cell.row, cell.column) !== cell.value) changed.push(cell);
  const area = boundsOf(changed);
  if (area === null) return [];
  const values = Array.from({ length: area.rows }, () =>
    new Array<CellValue | null>(area.columns).fill(null),
  );
  for (const { row, column, value } of changed) {
    const line = values[row - area.row];
    if (line !== undefined) line[column - area.column] = value;
  }
  return [
    {
      kind: "writeValues",
      sheet: sheet.name,
      row: area.row,
      column: area.column,
      values: blockOf(values),
    },
  ];
}

/** The rectangle around cells; null around none. */
function boundsOf(cells: readonly WantedCell[]): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
