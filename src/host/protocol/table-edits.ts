import { type Area, intersectAreas, ROW_LIMIT } from "../workbook/area";
import { emptyCell, restyleArea } from "../workbook/cell-access";
import type { SheetState } from "../workbook/sheet-state";
import { emptyArea, shiftCells, shiftOf } from "../workbook/structural-edit";
import type { TableColumnState, TableState } from "../workbook/table-state";
import { requireUnprotected } from "./edit-permission";
import { EVENT, WORKBOOK_TARGET } from "./event-queue";
import { refusal } from "./host-error";
import { plainValue } from "./range-values";
import type { Session } from "./session";
import { uniqueHeader } from "./table-cells";
import type { RangeTarget, TableTarget } from "./targets";

function requireFreeArea(sheet: SheetState, area: Area, own: TableState | null): void {
  const isTaken = sheet.tables.some((table) => table !== own && intersectAreas(table.area, area));
  const isMerged = sheet.merges.some((merge) => intersectAreas(merge, area));
  if (isTaken || isMerged) throw refusal("MergedRangeConflict");
}

/** All tables of the workbook with their sheets, in the order of the tabs. */
export function allTables(session: Session): { sheet: SheetState; table: TableState }[] {
  return session.workbook.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet, table })),
  );
}

function isNameTaken(session: Session, name: string, own: TableState | null): boolean {
  const lower = name.toLowerCase();
  const isTable = allTables(session).some(
    ({ table }) => table !== own && table.name.toLowerCase() === lower,
  );
  return isTable || session.workbook.names.some((each) => each.name.toLowerCase() === lower);
}

/** Refuses a name that is no word, looks like an address, or is taken by another table or name. */
export function requireTableName(session: Session, name: string, own: TableState | null): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const isAddress = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/.test(name);
  if (!isWord || isAddress) throw refusal("InvalidArgument");
  if (isNameTaken(session, name, own)) throw refusal("InvalidArgument");
}

function freeTableName(session: Session): string {
  for (let n = 1; ; n += 1) if (!isNameTaken(session, `Table${n}`, null)) return `Table${n}`;
}

/** Writes the header of each column as text, made unique and never empty, and gives the columns. */
function columnsFromHeader(sheet: SheetState, header: Area): TableColumnState[] {
  const taken = new Set<string>();
  return Array.from({ length: header.columns }, (_none, place) => {
    const cell = sheet.cells.get(header.row, header.column + place);
    const shown = String(plainValue(cell));
    const name = uniqueHeader(shown === "" ? `Column${place + 1}` : shown, taken);
    taken.add(name.toLowerCase());
    sheet.cells.set(header.row, header.column + place, {
      value: name,
      formula: null,
      style: cell?.style ?? null,
    });
    return { id: place + 1, name, totalsFunction: null, totalsLabel: null };
  });
}

/** Makes room for rows by shifting the cells below down, as adding a header or a row does. */
function pushDown(session: Session, sheet: SheetState, area: Area): void {
  const shift = shiftOf(area, "rows", true);
  const below = { ...area, rows: ROW_LIMIT - area.row };
  const isCut = (other: Area) => {
    const common = intersectAreas(other, below);
    return common !== null && common.columns !== other.columns;
  };
  if (sheet.tables.some((table) => isCut(table.area))) throw refusal("InvalidOperation");
  if (sheet.merges.some(isCut)) throw refusal("InsertDeleteConflict");
  shiftCells(session.workbook, sheet, shift);
  session.references.shift(sheet, shift);
}

/** `tables.add`: without headers Excel inserts a row of them ("Column1" …) above the data. */
export function addTable(range: RangeTarget, hasHeaders: boolean): TableState {
  const { session, sheet, area } = range;
  requireUnprotected(session, sheet);
  requireFreeArea(sheet, area, null);
  let covered: Area = { ...area };
  if (!hasHeaders) {
    pushDown(session, sheet, { ...area, rows: 1 });
    covered = { ...covered, rows: covered.rows + 1 };
  } else if (area.rows === 1) covered = { ...covered, rows: 2 };
  const table: TableState = {
    id: session.nextTableId(),
    name: freeTableName(session),
    area: covered,
    columns: columnsFromHeader(sheet, { ...covered, rows: 1 }),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: [],
    sort: [],
    sortMatchCase: false,
    altTitle: "",
    altText: "",
  };
  sheet.tables.push(table);
  tell(session, EVENT.tableAdded, sheet, table);
  return table;
}

function tell(session: Session, type: number, sheet: SheetState, table: TableState): void {
  session.events.happened(type, [WORKBOOK_TARGET, sheet.id], {
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet.id,
  });
}

function forget(target: TableTarget): void {
  const { session, sheet, table } = target;
  sheet.tables = sheet.tables.filter((each) => each !== table);
  tell(session, EVENT.tableDeleted, sheet, table);
}

/** `table.delete`: the table and all it holds. */
export function deleteTable(target: TableTarget): void {
  const { session, sheet, table } = target;
  requireUnprotected(session, sheet);
  showFilteredRows(sheet, table);
  emptyArea(sheet, table.area);
  restyleArea(sheet, table.area, () => session.workbook.styles.plain);
  forget(target);
}

/** `table.convertToRange`: the cells stay as they are. */
export function convertToRange(target: TableTarget): void {
  requireUnprotected(target.session, target.sheet);
  showFilteredRows(target.sheet, target.table);
  forget(target);
}

/** Shows the rows of a table that its filter had hidden. */
export function showFilteredRows(sheet: SheetState, table: TableState): void {
  for (let row = table.area.row; row < table.area.row + table.area.rows; row += 1) {
    const format = sheet.rows.get(row);
    if (format?.filtered === true)
      sheet.rows.set(row, { ...format, hidden: false, filtered: false });
  }
}

/**
 * `table.resize`: the new area must overlap the old one, and the headers stay in the same row ([D] `Table.resize`).
 */
export function resizeTable(target: TableTarget, area: Area): void {
  const { session, sheet, table } = target;
  requireUnprotected(session, sheet);
  const overlaps = intersectAreas(area, table.area) !== null;
  const least = (table.showHeaders ? 2 : 1) + (table.showTotals ? 1 : 0);
  if (!overlaps || area.row !== table.area.row || area.rows < least)
    throw refusal("InvalidArgument");
  requireFreeArea(sheet, area, table);
  const before = new Map(table.columns.map((column, place) => [table.area.column + place, column]));
  let nextId = Math.max(...table.columns.map(({ id }) => id)) + 1;
  table.area = area;
  const named = columnsFromHeader(sheet, { ...area, rows: 1 });
  table.columns = named.map(({ name }, place) => {
    const known = before.get(area.column + place);
    if (known) return Object.assign(known, { name });
    nextId += 1;
    return { id: nextId - 1, name, totalsFunction: null, totalsLabel: null };
  });
}

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
  const right = { ...strip, columns: 16_384 - strip.column };
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
