import { type Area, COLUMN_LIMIT, intersectAreas } from "../workbook/area";
import type { SheetState } from "../workbook/sheet-state";
import { emptyArea, shiftCells, shiftOf } from "../workbook/structural-edit";
import type { TableColumnState, TableState } from "../workbook/table-state";
import { requireUnprotected } from "./edit-permission";
import { refusal } from "./host-error";
import { uniqueHeader } from "./table-cells";
import { pushDown } from "./table-room";
import type { TableTarget } from "./targets";

/** `columns.add`: a new column at a place (null: at the end); cells to the right of the table are shifted. */
export function addColumn(
  target: TableTarget,
  place: number,
  name: string | null,
): TableColumnState {
  const { session, sheet, table } = target;
  requireUnprotected(session, sheet);
  const { area } = table;
  const strip = { ...area, column: area.column + place, columns: 1 };
  const shift = shiftOf(strip, "columns", true);
  const others = sheet.tables.filter((each) => each !== table);
  const right = { ...strip, columns: COLUMN_LIMIT - strip.column };
  const isCut = (other: Area) => {
    const common = intersectAreas(other, right);
    return common !== null && common.rows !== other.rows;
  };
  if (others.some((each) => isCut(each.area))) throw refusal("InvalidOperation");
  const columns = area.columns + 1;
  shiftCells(session.workbook, sheet, shift);
  session.references.shift(sheet, shift);
  table.area = { ...area, columns };
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const wanted = name ?? `Column${table.columns.length + 1}`;
  if (name !== null && taken.has(name.toLowerCase())) throw refusal("InvalidArgument");
  const column = { id, name: uniqueHeader(wanted, taken), totalsFunction: null, totalsLabel: null };
  table.columns.splice(place, 0, column);
  putHeader(sheet, table, column);
  return column;
}

/** Writes a column's name into its header cell. */
export function putHeader(sheet: SheetState, table: TableState, column: TableColumnState): void {
  if (!table.showHeaders) return;
  const at = table.area.column + table.columns.indexOf(column);
  const style = sheet.cells.get(table.area.row, at)?.style ?? null;
  sheet.cells.set(table.area.row, at, { value: column.name, formula: null, style });
}

/** Takes a column out of the table; the last one cannot go. */
export function deleteColumn(target: TableTarget, place: number): void {
  const { session, sheet, table } = target;
  requireUnprotected(session, sheet);
  if (table.columns.length === 1) throw refusal("InvalidOperation");
  const { area } = table;
  const shift = shiftOf({ ...area, column: area.column + place, columns: 1 }, "columns", false);
  shiftCells(session.workbook, sheet, shift);
  session.references.shift(sheet, shift);
  table.area = { ...area, columns: area.columns - 1 };
  table.columns.splice(place, 1);
}

/** `rows.add`: new rows at a place among the data rows; what stands below the table moves down. */
export function addRows(target: TableTarget, place: number, count: number): Area {
  const { session, sheet, table } = target;
  requireUnprotected(session, sheet);
  if (table.filters.length > 0) throw refusal("InvalidOperation");
  const top = table.area.row + (table.showHeaders ? 1 : 0) + place;
  const strip = { ...table.area, row: top, rows: count };
  const rows = table.area.rows + count;
  const { row } = table.area;
  pushDown(session, sheet, strip);
  table.area = { ...table.area, row, rows };
  copyRowFormat(sheet, strip, place > 0 ? top - 1 : top + count);
  return strip;
}

function copyRowFormat(sheet: SheetState, strip: Area, model: number): void {
  for (let column = strip.column; column < strip.column + strip.columns; column += 1) {
    const style = sheet.cells.get(model, column)?.style ?? null;
    if (style === null) continue;
    for (let row = strip.row; row < strip.row + strip.rows; row += 1) {
      sheet.cells.set(row, column, { value: null, formula: null, style });
    }
  }
}

/** Takes a data row out; the last one is only emptied, as Excel keeps one. */
export function deleteRow(target: TableTarget, area: Area): void {
  const { session, sheet } = target;
  requireUnprotected(session, sheet);
  if (target.body().rows === 1) {
    emptyArea(sheet, area);
    return;
  }
  const shift = shiftOf(area, "rows", false);
  shiftCells(session.workbook, sheet, shift);
  session.references.shift(sheet, shift);
}
