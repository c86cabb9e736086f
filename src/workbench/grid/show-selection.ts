import { type Area, holdsArea, isSameArea } from "../../host/workbook/area";
import type { SheetState } from "../../host/workbook/sheet-state";
import type { WorkbookState } from "../../host/workbook/workbook-state";
import { type GridChange, sheetChange } from "./grid-change";
import { gridRangeOf } from "./grid-range";
import { gridSizeOf } from "./sheet-data";

/** The selection as the grid shows it: a cell of a merge stands for the whole. */
export function shownArea({ selection, merges }: SheetState): Area {
  return merges.find((merge) => holdsArea(merge, selection)) ?? selection;
}

/**
 * What brings the grid to the sheet and the cells that the workbook has selected. Nothing where `shown` (null after
 * loading) had the same.
 */
export function planSelection(
  shown: WorkbookState | null,
  now: WorkbookState,
): readonly GridChange[] {
  const sheet = now.sheets.find(({ id }) => id === now.activeSheetId);
  if (!sheet) return [];
  const isOther = shown?.activeSheetId !== now.activeSheetId;
  const before = shown?.sheets.find(({ id }) => id === sheet.id);
  if (!isOther && before && isSameArea(before.selection, sheet.selection)) return [];
  const range = gridRangeOf(shownArea(sheet), gridSizeOf(sheet));
  const { row, column } = sheet.selection;
  const cell: SheetState = { ...sheet, selection: { row, column, rows: 1, columns: 1 } };
  const first = shownArea(cell);
  const isMergedMainCell = first.rows * first.columns > 1;
  const place = { actualRow: first.row, actualColumn: first.column };
  const primary = { ...gridRangeOf(first), ...place, isMerged: false, isMergedMainCell };
  const selections = [{ range: { ...range, rangeType: 0 }, primary, style: null }];
  return [
    ...(isOther ? [sheetChange("sheet.operation.set-worksheet-active", sheet.id, {})] : []),
    sheetChange("sheet.operation.set-selections", sheet.id, { selections }),
  ];
}
