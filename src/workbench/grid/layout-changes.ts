import type { Area } from "../../host/workbook/area";
import type { CellStyle } from "../../host/workbook/cell-style";
import type { SheetState } from "../../host/workbook/sheet-state";
import { type GridChange, sheetChange } from "./grid-change";
import { gridRangeOf } from "./grid-range";
import { columnChanges, rowChanges } from "./line-changes";
import { freezeData, gridSizeOf } from "./sheet-data";

function sizeChanges(before: SheetState, now: SheetState): GridChange[] {
  if (before.cells.isSameAs(now.cells) && before.merges === now.merges) return [];
  const [old, next] = [gridSizeOf(before), gridSizeOf(now)];
  const changes: GridChange[] = [];
  if (next.rows > old.rows) {
    const params = { rowCount: next.rows };
    changes.push(sheetChange("sheet.mutation.set-worksheet-row-count", now.id, params));
  }
  if (next.columns > old.columns) {
    const params = { columnCount: next.columns };
    changes.push(sheetChange("sheet.mutation.set-worksheet-column-count", now.id, params));
  }
  return changes;
}

function without(areas: readonly Area[], others: readonly Area[]): Area[] {
  const known = new Set(others.map((area) => JSON.stringify(gridRangeOf(area))));
  return areas.filter((area) => !known.has(JSON.stringify(gridRangeOf(area))));
}

function mergeChanges(before: SheetState, now: SheetState): GridChange[] {
  if (before.merges === now.merges) return [];
  const gone = without(before.merges, now.merges).map((area) => gridRangeOf(area));
  const fresh = without(now.merges, before.merges).map((area) => gridRangeOf(area));
  const change = (verb: string, ranges: object[]) =>
    sheetChange(`sheet.mutation.${verb}-worksheet-merge`, now.id, { ranges });
  return [
    ...(gone.length > 0 ? [change("remove", gone)] : []),
    ...(fresh.length > 0 ? [change("add", fresh)] : []),
  ];
}

function freezeChanges(before: SheetState, now: SheetState): GridChange[] {
  const [old, next] = [freezeData(before), freezeData(now)];
  if (old.xSplit === next.xSplit && old.ySplit === next.ySplit) return [];
  return [sheetChange("sheet.mutation.set-frozen", now.id, { ...next, resetScroll: true })];
}

/** Sizes, merges, heights, widths, hidden lines and frozen panes of a sheet, where they differ. */
export function layoutChanges(
  before: SheetState,
  now: SheetState,
  plain: CellStyle,
): readonly GridChange[] {
  return [
    ...sizeChanges(before, now),
    ...mergeChanges(before, now),
    ...rowChanges(before, now, plain),
    ...columnChanges(before, now),
    ...freezeChanges(before, now),
  ];
}
