import { formatPeriodId } from "../../domain/period/calendar";
import type { LedgerEntry } from "../../domain/assessment/ledger";
import { blockOf } from "../../sheet/cell-block";
import type { CellValue } from "../../sheet/cell-grid";
import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { documentNames, groundNames, ledgerTexts as texts } from "../../strings/results";
import { cellAt } from "../cell-at";
import { changedBlock, type WantedCell } from "../ranking/changed-block";
import type { KeyOf } from "../ranking/existing-ranking";
import {
  findLedger,
  ledgerHeaders,
  parseLedger,
  withdrawalColumns,
  type LedgerPlace,
} from "./parse-ledger";
import { listPage } from "../list-page";
import { formatEdit, tableStyle } from "../ranking/ranking-style";
import { freeTableName } from "../ranking/table-name";
import { ledgerIdentity } from "./ledger-identity";

const tableName = "SoNhacNho";
const tabColor = "#C55A11";
const headerRow = 3;
const notePlace = 6;
const mark = { kind: "ledger", subject: "" } as const;

/** Where the ledger is to go, and what there is of it already. */
export interface LedgerTarget {
  readonly sheetName: string;
  readonly existing: SheetContents | null;
  readonly tableNames: readonly string[];
  readonly keyOf: KeyOf;
}

/**
 * Enters reminders in the ledger: known ones are brought up to date in their rows, new ones are added below. Nothing is ever
 * taken out, and the notes stay. Null where the rows below hold something of the user's: the caller takes another sheet.
 */
export function planLedger(
  entries: readonly LedgerEntry[],
  target: LedgerTarget,
): readonly SheetEdit[] | null {
  const { existing } = target;
  const place = existing === null ? null : findLedger(existing);
  if (existing === null) return makeSheet(entries, target);
  if (existing.mark?.unfinished === true) {
    const old = existing.tables.map(({ name }): SheetEdit => ({
      kind: "removeTable",
      sheet: existing.name,
      table: name,
    }));
    return [...old, ...makeSheet(entries, target)];
  }
  return place === null || place.columns.slice(0, withdrawalColumns).includes(-1)
    ? null
    : extend(existing, place, { entries, target });
}

function cellsOf(entry: LedgerEntry): readonly CellValue[] {
  const scale = entry.ground === "below-average" ? 100 : 1;
  return [
    documentNames[entry.document],
    formatPeriodId(entry.period),
    entry.unitName,
    groundNames[entry.ground],
    entry.level,
    entry.figure === null ? "" : entry.figure / scale,
    "",
    entry.unitKey,
    "",
    "",
    "",
  ];
}

function makeSheet(entries: readonly LedgerEntry[], target: LedgerTarget): readonly SheetEdit[] {
  const sheet = target.sheetName;
  const own = new Set((target.existing?.tables ?? []).map(({ name }) => name));
  const others = target.tableNames.filter((name) => !own.has(name));
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const columns = ledgerHeaders.length;
  const range = { row: headerRow, column: 0, rows: Math.max(entries.length, 1) + 1, columns };
  const fontName = "Times New Roman";
  const line = { row: 0, column: 0, rows: 1, columns: 1 };
  return [
    ...opening(target),
    {
      kind: "setColumnWidths",
      sheet,
      column: 0,
      widths: [30, 12, 32, 24, 9, 14, 30, 24, 12, 30, 20],
    },
    {
      kind: "writeValues",
      sheet,
      row: 0,
      column: 0,
      values: blockOf([[texts.title], [texts.explanation]]),
    },
    {
      kind: "writeValues",
      sheet,
      row: headerRow,
      column: 0,
      values: blockOf([ledgerHeaders, ...entries.map(cellsOf)]),
    },
    { kind: "addTable", sheet, table: freeTableName(tableName, taken), range, style: tableStyle },
    formatEdit(sheet, line, { fontName, fontSize: 14, bold: true }),
    formatEdit(sheet, { ...line, row: 1 }, { fontName, fontSize: 11, italic: true }),
    formatEdit(sheet, range, { fontName, fontSize: 11, vertical: "center", wrap: true }),
    { kind: "freezeRows", sheet, rows: headerRow + 1 },
    { kind: "setupPage", sheet, page: listPage },
    { kind: "markSheet", sheet, mark },
  ];
}

function opening({ sheetName: sheet, existing }: LedgerTarget): readonly SheetEdit[] {
  if (existing === null) {
    return [{ kind: "addSheet", sheet, mark: { ...mark, unfinished: true }, tabColor }];
  }
  return [
    { kind: "dressSheet", sheet, tabColor },
    { kind: "clearSheet", sheet },
  ];
}

interface Extension {
  readonly entries: readonly LedgerEntry[];
  readonly target: LedgerTarget;
}

function extend(
  sheet: SheetContents,
  place: LedgerPlace,
  { entries, target }: Extension,
): readonly SheetEdit[] | null {
  const known = new Map(
    parseLedger(sheet, target.keyOf).entries.map(({ entry, row }) => [ledgerIdentity(entry), row]),
  );
  const fresh = entries.filter((entry) => !known.has(ledgerIdentity(entry)));
  const first = (place.rows.at(-1) ?? place.headerRow) + 1;
  const fields = (entry: LedgerEntry, row: number): readonly WantedCell[] =>
    cellsOf(entry).flatMap((value, field) =>
      isKept(field, place) ? [] : [{ row, column: place.columns[field] ?? 0, value }],
    );
  const cells = entries.flatMap((entry) => {
    const row = known.get(ledgerIdentity(entry)) ?? first + fresh.indexOf(entry);
    return fields(entry, row);
  });
  if (!isFree(sheet, { first, rows: fresh.length })) return null;
  return [...growTable(sheet, place, first + fresh.length), ...changedBlock(sheet, cells)];
}

/** The user's notes are hers; an older sheet may have no columns for withdrawals. */
function isKept(field: number, { columns }: LedgerPlace): boolean {
  return field === notePlace || (columns[field] ?? -1) < 0;
}

/** Whether rows below the entries are empty, and one more, so that the table never runs into something of the user's. */
function isFree(sheet: SheetContents, { first, rows }: { first: number; rows: number }): boolean {
  if (rows === 0) return true;
  const { grid } = sheet;
  const width = (grid?.left ?? 0) + (grid?.values[0]?.length ?? 0);
  return Array.from({ length: rows + 1 }, (_, index) => first + index).every((row) =>
    Array.from({ length: width }, (_, column) => cellAt(grid, row, column)).every(
      (value) => value === "",
    ),
  );
}

function growTable(sheet: SheetContents, place: LedgerPlace, end: number): readonly SheetEdit[] {
  const table = sheet.tables.find(({ row }) => row === place.headerRow);
  if (table === undefined || table.row + table.rows >= end) return [];
  const range = {
    row: table.row,
    column: table.column,
    rows: end - table.row,
    columns: table.columns,
  };
  return [{ kind: "resizeTable", sheet: sheet.name, table: table.name, range }];
}
