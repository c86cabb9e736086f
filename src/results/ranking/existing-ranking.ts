import type { CellRange } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell-grid";
import type { SheetContents, TableContents } from "../../sheet/sheet-contents";
import { cellAt, isInside } from "../cell-at";
import { rankingPlaces } from "./ranking-places";
import type { RankingRows } from "./ranking-rows";
import type { RankingTable } from "./ranking-table";
import { isNamed } from "./table-name";
import { titleRows } from "./ranking-title";

/** A ranking table as it stands on the sheet: the user may have moved, sorted or widened it. */
export interface ExistingTable {
  readonly contents: TableContents;
  /** Zero-based sheet column of each planned header; -1 where it is gone. */
  readonly places: readonly number[];
  /** The key of each body row's unit, top first. */
  readonly keys: readonly string[];
  /** Whether the table has columns of the user's. */
  readonly widened: boolean;
}

/** From the name of a unit as a cell has it to its key. */
export type KeyOf = (name: string) => string;

/** Finds a planned table among those of the sheet by its name, and reads where its columns and units stand now. */
export function parseExistingTable(
  sheet: SheetContents,
  table: RankingTable,
  keyOf: KeyOf,
): ExistingTable | null {
  const contents = sheet.tables.find(({ name }) => isNamed(name, table.name));
  if (contents === undefined) return null;
  const titles = Array.from({ length: contents.columns }, (_, index) =>
    cellAt(sheet.grid, contents.row, contents.column + index),
  );
  const places = table.headers.map((header) => {
    const index = titles.indexOf(header);
    return index < 0 ? -1 : contents.column + index;
  });
  const unitPlace = places[rankingPlaces.unit] ?? -1;
  const keys = bodyRows(contents).map((row) => keyOf(String(cellAt(sheet.grid, row, unitPlace))));
  return { contents, places, keys, widened: contents.columns > table.headers.length };
}

/** Zero-based sheet rows of a table's body. */
export function bodyRows(table: TableContents): readonly number[] {
  return Array.from({ length: table.rows - 1 }, (_, index) => table.row + 1 + index);
}

/** Whether the table holds exactly the planned units, each as often as planned, under all of the planned headers. */
export function fitsInPlace(existing: ExistingTable, table: RankingTable): boolean {
  if (existing.places.includes(-1)) return false;
  const planned = keysOf(table.rows).sort();
  const found = [...existing.keys].sort();
  return planned.length === found.length && planned.every((key, index) => key === found[index]);
}

function keysOf({ count, unitKeyAt }: RankingRows): string[] {
  return Array.from({ length: count }, (_, row) => unitKeyAt(row));
}

/** The notes that the table holds, by unit key in the order of its rows. */
export function readNotes(sheet: SheetContents, existing: ExistingTable): Map<string, CellValue[]> {
  const place = existing.places[rankingPlaces.note] ?? -1;
  const notes = new Map<string, CellValue[]>();
  bodyRows(existing.contents).forEach((row, index) => {
    const key = existing.keys[index] ?? "";
    const note = place < 0 ? "" : cellAt(sheet.grid, row, place);
    notes.set(key, [...(notes.get(key) ?? []), note]);
  });
  return notes;
}

/**
 * Whether the rows still stand in the order of group and rank in which they were written, by the ranks that the sheet itself
 * shows; if not, the user has sorted the table and her order is kept.
 */
export function isInWrittenOrder(
  sheet: SheetContents,
  existing: ExistingTable,
  { count, unitKeyAt, groupAt }: RankingRows,
): boolean {
  const groups = new Map<string, number>();
  for (let row = 0; row < count; row++) groups.set(unitKeyAt(row), groupAt(row));
  const rankPlace = existing.places[rankingPlaces.rank] ?? -1;
  const steps = bodyRows(existing.contents).map((row, index) => {
    const rank = cellAt(sheet.grid, row, rankPlace);
    return {
      group: groups.get(existing.keys[index] ?? "") ?? Infinity,
      rank: typeof rank === "number" ? rank : Infinity,
    };
  });
  return steps.every((step, index) => {
    const before = steps[index - 1];
    if (before === undefined || before.group < step.group) return true;
    return before.group === step.group && before.rank <= step.rank;
  });
}

/**
 * Whether the sheet holds anything that is not of our writing: a cell outside the title block, the two lines above each table
 * and the tables themselves; a table of another name; a column of the user's inside a table.
 */
export function hasForeignCells(sheet: SheetContents, tables: readonly ExistingTable[]): boolean {
  if (sheet.tables.length > tables.length || tables.some(({ widened }) => widened)) return true;
  const own: CellRange[] = tables.flatMap(({ contents }) => [
    contents,
    { row: contents.row - 2, column: contents.column, rows: 2, columns: 1 },
  ]);
  own.push({ row: 0, column: 0, rows: titleRows - 1, columns: 1 });
  const { grid } = sheet;
  return (grid?.values ?? []).some((line, row) =>
    line.some(
      (value, column) =>
        value !== "" &&
        !own.some((range) => isInside(range, row + (grid?.top ?? 0), column + (grid?.left ?? 0))),
    ),
  );
}
