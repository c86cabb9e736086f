import { parsePeriodId } from "../../domain/period/calendar";
import type { LedgerEntry } from "../../domain/assessment/ledger";
import { formatRange } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell-grid";
import type { SheetContents } from "../../sheet/sheet-contents";
import { documentNames, groundNames, ledgerTexts as texts } from "../../strings/results";
import { cellAt } from "../cell-at";
import type { KeyOf } from "../ranking/existing-ranking";

/** The headers of the ledger, left to right. */
export const ledgerHeaders = [
  texts.document,
  texts.period,
  texts.unit,
  texts.ground,
  texts.level,
  texts.figure,
  texts.note,
  texts.unitKey,
  texts.withdrawnOn,
  texts.withdrawnWhy,
  texts.withdrawnBy,
] as const;

/** From here on the headers are those of a withdrawal, which a sheet can do without. */
export const withdrawalColumns = 8;

/** Where the ledger's table of entries stands on its sheet, found by its header row. */
export interface LedgerPlace {
  readonly headerRow: number;
  /** Zero-based sheet column of each header; -1 where it is gone. */
  readonly columns: readonly number[];
  /** Zero-based rows with entries. */
  readonly rows: readonly number[];
}

/** An entry with the zero-based row that it stands in. */
export interface LedgerRow {
  readonly entry: LedgerEntry;
  readonly row: number;
}

/** What a ledger sheet holds: its entries with their rows, and the rows that could not be understood. */
export interface LedgerReading {
  readonly entries: readonly LedgerRow[];
  /** Entries that were taken back: they stay as a trace and do not count. */
  readonly withdrawn: readonly LedgerRow[];
  /** A1 ranges of rows that are filled but name no document, period, unit or ground that is known. */
  readonly unread: readonly string[];
}

/** Finds the header row by the titles of its columns; null where the sheet has none. */
export function findLedger(sheet: SheetContents): LedgerPlace | null {
  const { grid } = sheet;
  const index = grid?.values.findIndex((line) => line.includes(texts.document)) ?? -1;
  if (grid === null || index < 0) return null;
  const header = grid.values[index] ?? [];
  const headerRow = grid.top + index;
  const columns = ledgerHeaders.map((title) => {
    const place = header.indexOf(title);
    return place < 0 ? -1 : grid.left + place;
  });
  const rows: number[] = [];
  for (let row = headerRow + 1; hasText(sheet, row, columns); row += 1) rows.push(row);
  return { headerRow, columns, rows };
}

function hasText(sheet: SheetContents, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => column >= 0 && cellAt(sheet.grid, row, column) !== "");
}

/**
 * Reads the reminders that were issued. The user may sort the rows, add columns and delete rows of letters that were not sent;
 * a row that is not understood is reported, never guessed.
 */
export function parseLedger(sheet: SheetContents, keyOf: KeyOf): LedgerReading {
  const place = findLedger(sheet);
  if (place === null) return { entries: [], withdrawn: [], unread: [] };
  const read = place.rows.map((row) => {
    const cells = place.columns.map((column) =>
      column < 0 ? "" : cellAt(sheet.grid, row, column),
    );
    const isWithdrawn = cells.slice(withdrawalColumns).some((cell) => cell !== "");
    return { row, entry: parseEntry(cells, keyOf), isWithdrawn };
  });
  const rowsWhere = (wanted: boolean): readonly LedgerRow[] =>
    read.flatMap(({ row, entry, isWithdrawn }) =>
      entry === null || isWithdrawn !== wanted ? [] : [{ entry, row }],
    );
  return {
    entries: rowsWhere(false),
    withdrawn: rowsWhere(true),
    unread: read.flatMap(({ row, entry }) =>
      entry === null
        ? [formatRange({ row, column: 0, rows: 1, columns: ledgerHeaders.length })]
        : [],
    ),
  };
}

function keyByName<Key extends string>(
  names: Readonly<Record<Key, string>>,
  cell: CellValue | undefined,
): Key | null {
  const keys = Object.keys(names) as Key[];
  return keys.find((key) => names[key] === cell || key === cell) ?? null;
}

type Subject = Pick<LedgerEntry, "document" | "period" | "unitName" | "ground">;

function parseSubject(cells: readonly CellValue[]): Subject | null {
  const [documentCell, periodCell, unitCell, groundCell] = cells;
  const document = keyByName(documentNames, documentCell);
  const ground = keyByName(groundNames, groundCell);
  const period = parsePeriodId(String(periodCell).trim());
  const unitName = String(unitCell).trim();
  if (document === null || ground === null || period === null || unitName === "") return null;
  return { document, period, unitName, ground };
}

function parseEntry(cells: readonly CellValue[], keyOf: KeyOf): LedgerEntry | null {
  const subject = parseSubject(cells);
  if (subject === null) return null;
  const [level, figure, , keyCell] = cells.slice(4);
  const scale = subject.ground === "below-average" ? 100 : 1;
  return {
    ...subject,
    unitKey: typeof keyCell === "string" && keyCell !== "" ? keyCell : keyOf(subject.unitName),
    level: typeof level === "number" ? level : 0,
    figure: typeof figure === "number" ? Math.round(figure * scale) : null,
  };
}
