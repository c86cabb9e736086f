import { changeColumns, columnFormatAt } from "../../host/workbook/column-formats";
import { rowFormatAt } from "../../host/workbook/cell-access";
import type { CellStyle } from "../../host/workbook/cell-style";
import type { SheetState } from "../../host/workbook/sheet-state";
import type { DirtySheet } from "./edit-batch";
import type { GridReader } from "./grid-reader";
import { columnPixels, columnWidthOfPixels, pointsOfPixels } from "./measures";
import { rowPixels } from "./sheet-data";

/** The grid, and the style of cells without one, by which heights were estimated. */
interface Shown {
  readonly grid: GridReader;
  readonly plain: CellStyle;
}

function takeOverRow(sheet: SheetState, row: number, { grid, plain }: Shown): void {
  const before = rowFormatAt(sheet, row);
  const { size, isHidden } = grid.readLine(sheet.id, "rows", row);
  const merges = sheet.merges.filter((area) => row >= area.row && row < area.row + area.rows);
  const isResized = !isHidden && size !== rowPixels(sheet, row, merges, plain);
  if (!isResized && isHidden === before.hidden) return;
  sheet.rows.set(row, {
    ...before,
    hidden: isHidden,
    filtered: isHidden && before.filtered,
    ...(isResized && { height: pointsOfPixels(size), customHeight: true }),
  });
}

function takeOverColumn(sheet: SheetState, column: number, grid: GridReader): void {
  const before = columnFormatAt(sheet.columns, column);
  const { size, isHidden } = grid.readLine(sheet.id, "columns", column);
  const isResized = !isHidden && size !== columnPixels(before.width ?? sheet.defaultColumnWidth);
  if (!isResized && isHidden === before.hidden) return;
  sheet.columns = changeColumns(sheet.columns, column, column, () => ({
    hidden: isHidden,
    ...(isResized && { width: columnWidthOfPixels(size) }),
  }));
}

/** Reads heights, widths, hidden lines, merges and frozen panes that a person changed in the grid. */
export function takeOverLayout(sheet: SheetState, dirty: DirtySheet, shown: Shown): void {
  const { grid } = shown;
  for (const row of dirty.rows) takeOverRow(sheet, row, shown);
  for (const column of dirty.columns) takeOverColumn(sheet, column, grid);
  if (dirty.hasMerges) sheet.merges = [...grid.readMerges(sheet.id)];
  if (dirty.hasFreeze) {
    const { rows, columns } = grid.readFreeze(sheet.id);
    sheet.freeze = rows + columns > 0 ? { rows, columns } : null;
  }
}
