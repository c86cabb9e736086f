import type { CellStyle } from "../../host/workbook/cell-style";
import type { SheetState } from "../../host/workbook/sheet-state";
import type { WorkbookState } from "../../host/workbook/workbook-state";
import { cellChanges, countChangedRows } from "./cell-changes";
import { type GridChange, sheetChange } from "./grid-change";
import { layoutChanges } from "./layout-changes";
import { ruleChanges } from "./rule-changes";
import { sheetDataOf } from "./sheet-data";
import { StyleIds } from "./style-ids";
import { GRID_WORKBOOK_ID } from "./workbook-data";

/** From so many changed rows on, a sheet that is not in front is given to the grid anew: that takes a fraction of the time. */
const MANY_ROWS = 500;

function removedSheet({ id, name }: SheetState): GridChange {
  return sheetChange("sheet.mutation.remove-sheet", id, { subUnitName: name });
}

function removedSheets(shown: WorkbookState, now: WorkbookState): GridChange[] {
  const left = new Set(now.sheets.map(({ id }) => id));
  return shown.sheets.filter(({ id }) => !left.has(id)).map(removedSheet);
}

let generation = 0;

function addedSheet(now: WorkbookState, sheet: SheetState, index: number): GridChange {
  generation += 1;
  const ids = new StyleIds(`g${generation}-`);
  const data = sheetDataOf(sheet, now.styles.plain, ids);
  return {
    id: "sheet.mutation.insert-sheet",
    params: { unitId: GRID_WORKBOOK_ID, index, sheet: data, styles: ids.table() },
  };
}

/** The order of the sheets that stay, as the grid has it after removals and before moves. */
function orderChanges(order: string[], now: WorkbookState): GridChange[] {
  const changes: GridChange[] = [];
  now.sheets.forEach((sheet, toOrder) => {
    const fromOrder = order.indexOf(sheet.id);
    if (fromOrder < 0 || fromOrder === toOrder) return;
    order.splice(toOrder, 0, ...order.splice(fromOrder, 1));
    changes.push(
      sheetChange("sheet.mutation.set-worksheet-order", sheet.id, { fromOrder, toOrder }),
    );
  });
  return changes;
}

function tabChanges(shown: SheetState, now: SheetState): GridChange[] {
  const changes: GridChange[] = [];
  const change = (id: string, params: object) => changes.push(sheetChange(id, now.id, params));
  if (shown.name !== now.name) change("sheet.mutation.set-worksheet-name", { name: now.name });
  if (shown.tabColor !== now.tabColor) {
    change("sheet.mutation.set-tab-color", { color: now.tabColor });
  }
  if (shown.visibility !== now.visibility) {
    const hidden = now.visibility === "Visible" ? 0 : 1;
    change("sheet.mutation.set-worksheet-hidden", { hidden });
  }
  if (shown.showGridlines !== now.showGridlines) {
    const showGridlines = now.showGridlines ? 1 : 0;
    change("sheet.mutation.toggle-gridlines", { showGridlines });
  }
  return changes;
}

function changedSheet(before: SheetState, now: SheetState, plain: CellStyle): GridChange[] {
  return [
    ...tabChanges(before, now),
    ...layoutChanges(before, now, plain),
    ...cellChanges(before, now),
    ...ruleChanges(before, now),
  ];
}

/**
 * What the grid has to do so that it shows `now`, given that it shows `shown` (a snapshot): mutations in the order
 * in which they must run. Rows that are the same objects in both are not looked into.
 */
export function planGridChanges(shown: WorkbookState, now: WorkbookState): readonly GridChange[] {
  const { plain } = now.styles;
  const known = new Map(shown.sheets.map((sheet) => [sheet.id, sheet]));
  const changes: GridChange[] = [];
  const order = shown.sheets
    .map(({ id }) => id)
    .filter((id) => now.sheets.some((s) => s.id === id));
  now.sheets.forEach((sheet, index) => {
    const before = known.get(sheet.id);
    const isInFront = sheet.id === shown.activeSheetId;
    if (before && (isInFront || countChangedRows(before, sheet) < MANY_ROWS)) {
      changes.push(...changedSheet(before, sheet, plain));
      return;
    }
    if (before) {
      changes.push(removedSheet(before));
      order.splice(order.indexOf(sheet.id), 1);
    }
    changes.push(addedSheet(now, sheet, index), ...ruleChanges(null, sheet));
    order.splice(index, 0, sheet.id);
  });
  return [...changes, ...orderChanges(order, now), ...removedSheets(shown, now)];
}
