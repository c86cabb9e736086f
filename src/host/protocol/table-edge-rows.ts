import { emptyCell } from "../workbook/cell-access";
import { requireUnprotected } from "./edit-permission";
import { refusal } from "./host-error";
import { putHeader } from "./table-lines";
import { pushDown } from "./table-room";
import type { TableTarget } from "./targets";

/** Shows or hides the total row. */
export function setTotals(target: TableTarget, show: boolean): void {
  const { session, sheet, table } = target;
  requireUnprotected(session, sheet);
  if (table.showTotals === show) return;
  const below = table.area.row + table.area.rows;
  if (show) {
    const row = { ...table.area, row: below, rows: 1 };
    pushDown(session, sheet, row);
    table.area = { ...table.area, rows: table.area.rows + 1 };
    sheet.cells.set(below, table.area.column, { value: "Total", formula: null, style: null });
  } else {
    const row = { ...table.area, row: below - 1, rows: 1 };
    sheet.cells.eachIn(row, (_cell, r, c) => emptyCell(sheet, r, c));
    table.area = { ...table.area, rows: table.area.rows - 1 };
  }
  table.showTotals = show;
}

/** Shows or hides the header row: hidden, its cells are emptied; shown, the names are written above the data. */
export function setHeaders(target: TableTarget, show: boolean): void {
  const { session, sheet, table } = target;
  requireUnprotected(session, sheet);
  if (table.showHeaders === show) return;
  const { row, rows } = table.area;
  if (!show) {
    sheet.cells.eachIn({ ...table.area, rows: 1 }, (_cell, r, c) => emptyCell(sheet, r, c));
    table.area = { ...table.area, row: row + 1, rows: rows - 1 };
    table.filters = [];
  } else {
    if (row === 0) throw refusal("InvalidOperation");
    table.area = { ...table.area, row: row - 1, rows: rows + 1 };
  }
  table.showHeaders = show;
  for (const column of table.columns) putHeader(sheet, table, column);
}
