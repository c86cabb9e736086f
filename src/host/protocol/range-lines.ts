import { formatArea, isWholeColumns } from "../workbook/area";
import { rowFormatAt } from "../workbook/cell-access";
import { changeColumns } from "../workbook/column-formats";
import type { RowFormat } from "../workbook/sheet-state";
import { requireAllowance } from "./edit-permission";
import { EVENT, WORKBOOK_TARGET } from "./event-queue";
import type { CellsTarget } from "./targets";

/** Hides or shows the whole rows or columns of the cells. */
export function setHidden(cells: CellsTarget, axis: "rows" | "columns", hidden: boolean): void {
  const { session, sheet } = cells;
  requireAllowance(session, sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  if (axis === "columns") {
    changeColumnsOf(cells, () => ({ hidden }));
    return;
  }
  changeRows(cells, () => ({ hidden, filtered: false }));
  const rows = cells.areas.map((area) => formatArea(area)).join(",");
  session.events.happened(EVENT.rowHiddenChanged, [sheet.id, WORKBOOK_TARGET], {
    address: rows,
    changeType: hidden ? "Hidden" : "Unhidden",
    worksheetId: sheet.id,
  });
}

/** Changes the rows' own formats; all rows at once only keep what concerns every row of the sheet. */
export function changeRows(
  cells: CellsTarget,
  change: (row: RowFormat) => Partial<RowFormat>,
): void {
  const { sheet } = cells;
  for (const area of cells.areas) {
    const rows = isWholeColumns(area)
      ? [...sheet.rows.keys()]
      : Array.from({ length: area.rows }, (_none, step) => area.row + step);
    for (const row of rows) {
      const format = rowFormatAt(sheet, row);
      sheet.rows.set(row, { ...format, ...change(format) });
    }
  }
}

/** Changes the columns' own formats. */
export function changeColumnsOf(
  cells: CellsTarget,
  change: Parameters<typeof changeColumns>[3],
): void {
  for (const { column, columns } of cells.areas) {
    cells.sheet.columns = changeColumns(cells.sheet.columns, column, column + columns - 1, change);
  }
}
