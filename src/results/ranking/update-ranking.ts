import type { Report } from "../../domain/report/report";
import type { CellValue } from "../../sheet/cell-grid";
import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { cellAt } from "../cell-at";
import { changedBlock, type WantedCell } from "./changed-block";
import { bodyRows, isInWrittenOrder, readNotes, type ExistingTable } from "./existing-ranking";
import { formatEdit, toneFills } from "./ranking-style";
import { rankingPlaces } from "./ranking-places";
import { cellWithNote } from "./ranking-rows";
import type { RankingTable } from "./ranking-table";
import { titleLines } from "./ranking-title";

/** A ranking sheet that holds the right tables with the right units, and what they should say. */
export interface RankingUpdate {
  readonly report: Report;
  readonly sheet: SheetContents;
  readonly tables: readonly RankingTable[];
  /** Aligned with the tables. */
  readonly found: readonly ExistingTable[];
}

/**
 * The edits that bring the sheet up to date: only cells whose value changes, wherever the tables stand now. May be left after
 * each table, and before its cells are compared.
 */
export function* updateInPlace(update: RankingUpdate): Generator<void, readonly SheetEdit[], void> {
  const edits = [...updateTitle(update)];
  for (const [index, table] of update.tables.entries()) {
    const existing = update.found[index];
    if (existing !== undefined) edits.push(...(yield* updateTable(update.sheet, table, existing)));
    yield;
  }
  return edits;
}

/** The title lines are found by the first of them; where the user has rewritten it, the block is hers and stays. */
function updateTitle({ report, sheet, found }: RankingUpdate): readonly SheetEdit[] {
  const lines = titleLines(report);
  const firstTable = Math.min(...found.map(({ contents }) => contents.row));
  const column = found[0]?.contents.column ?? 0;
  for (let row = 0; row < firstTable; row += 1) {
    if (cellAt(sheet.grid, row, column) === lines[0]) {
      return changedBlock(
        sheet,
        lines.map((line, index) => ({ row: row + index, column, value: line })),
      );
    }
  }
  return [];
}

function* updateTable(
  sheet: SheetContents,
  table: RankingTable,
  existing: ExistingTable,
): Generator<void, readonly SheetEdit[], void> {
  const rows = orderedRows(sheet, table, existing);
  yield;
  return [
    // Before the words that they go with: a run that is cut off in between finds the old words and does both again.
    ...changedTones({ sheet, table, existing }, rows),
    ...updateDetail(sheet, table, existing),
    ...changedBlock(sheet, wantedCells(table, existing, rows)),
  ];
}

function* wantedCells(
  { rows }: RankingTable,
  { contents, places }: ExistingTable,
  noted: readonly NotedRow[],
): Iterable<WantedCell> {
  const sheetRows = bodyRows(contents);
  for (const [index, { row, note }] of noted.entries()) {
    for (const [place, column] of places.entries())
      yield { row: sheetRows[index] ?? 0, column, value: cellWithNote(rows, row, place, note) };
  }
}

/** The line of the average stands under the caption; where the caption is no longer ours, both lines are the user's. */
function updateDetail(
  sheet: SheetContents,
  table: RankingTable,
  { contents }: ExistingTable,
): readonly SheetEdit[] {
  const { column } = contents;
  const row = contents.row - 1;
  if (row < 1 || cellAt(sheet.grid, row - 1, column) !== table.caption) return [];
  return changedBlock(sheet, [{ row, column, value: table.detail }]);
}

/** A row of the planned table by its index, with the note that belongs to it. */
interface NotedRow {
  readonly row: number;
  readonly note: CellValue;
}

/**
 * The rows in the order in which they are to stand: by rank where the table still is in its written order, else as the user
 * has sorted it. A table with columns of the user's keeps its rows where they are.
 */
function orderedRows(
  sheet: SheetContents,
  table: RankingTable,
  existing: ExistingTable,
): readonly NotedRow[] {
  const mayMove = !existing.widened && isInWrittenOrder(sheet, existing, table.rows);
  const notes = readNotes(sheet, existing);
  const rows = mayMove
    ? Array.from({ length: table.rows.count }, (_, row) => row)
    : inTheirOrder(table, existing.keys);
  return rows.map((row) => ({
    row,
    note: notes.get(table.rows.unitKeyAt(row))?.shift() ?? "",
  }));
}

function inTheirOrder({ rows }: RankingTable, keys: readonly string[]): readonly number[] {
  const byKey = new Map<string, number[]>();
  for (let row = 0; row < rows.count; row++) {
    const key = rows.unitKeyAt(row);
    const own = byKey.get(key);
    if (own === undefined) byKey.set(key, [row]);
    else own.push(row);
  }
  return keys.flatMap((key) => byKey.get(key)?.shift() ?? []);
}

interface TableUpdate {
  readonly sheet: SheetContents;
  readonly table: RankingTable;
  readonly existing: ExistingTable;
}

function changedTones(
  { sheet, table: { rows }, existing }: TableUpdate,
  noted: readonly NotedRow[],
): readonly SheetEdit[] {
  const column = existing.places[rankingPlaces.status] ?? 0;
  return bodyRows(existing.contents).flatMap((row, index) => {
    const next = noted[index]?.row;
    if (next === undefined) return [];
    if (cellAt(sheet.grid, row, column) === rows.cellAt(next, rankingPlaces.status)) return [];
    const range = { row, column, rows: 1, columns: 1 };
    return [formatEdit(sheet.name, range, { fill: toneFills[rows.toneAt(next)] })];
  });
}
