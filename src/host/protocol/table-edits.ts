import { type Area, intersectAreas } from "../workbook/area";
import { restyleArea } from "../workbook/cell-access";
import type { SheetState } from "../workbook/sheet-state";
import { emptyArea } from "../workbook/structural-edit";
import type { TableColumnState, TableState } from "../workbook/table-state";
import { requireUnprotected } from "./edit-permission";
import { EVENT, WORKBOOK_TARGET } from "./event-queue";
import { refusal } from "./host-error";
import { plainValue } from "./cell-values";
import type { Session } from "./session";
import { uniqueHeader } from "./table-cells";
import { pushDown } from "./table-room";
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
