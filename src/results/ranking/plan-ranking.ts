import { formatPeriodId } from "../../domain/period/calendar";
import { standingAt, type InPieces } from "../../domain/in-pieces";
import type { Report } from "../../domain/report/report";
import type { CellValue } from "../../sheet/cell-grid";
import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit, SheetMark, SettingValue } from "../../sheet/sheet-edit";
import { clearRanking } from "./clear-ranking";
import {
  fitsInPlace,
  hasForeignCells,
  parseExistingTable,
  readNotes,
  type ExistingTable,
  type KeyOf,
} from "./existing-ranking";
import { fillSheet, placeTables, type NamedTable } from "./ranking-layout";
import { computeTablesInPieces, type RankingTable } from "./ranking-table";
import { titleLines } from "./ranking-title";
import { freeTableName } from "./table-name";
import { updateInPlace } from "./update-ranking";

/** Where the ranking is to go, and what there is of it already. */
export interface RankingTarget {
  readonly sheetName: string;
  /** The sheet of that name if it is ours, or null where it is to be made. */
  readonly existing: SheetContents | null;
  /** A ranking sheet of the same period whose notes are taken over: one that could not be updated itself, or what a half-made one had been. */
  readonly notesFrom?: SheetContents;
  /** Names of all tables of the workbook, which share one name space. */
  readonly tableNames: readonly string[];
  readonly keyOf: KeyOf;
  /** Notes that a run which was cut off had put by, as {@link planRankingInPieces} wrote them under `rankingNotesKey`. */
  readonly keptNotes?: SettingValue;
}

/** The setting under which notes are put by while a sheet is made anew. */
export const rankingNotesKey = "rankingNotes";

/** The mark of the ranking sheet of a period. */
function rankingMark(report: Report): SheetMark {
  return { kind: "ranking", subject: formatPeriodId(report.period) };
}

/** Notes by the id of the table and the key of the unit. */
type Notes = Readonly<Record<string, Readonly<Record<string, readonly CellValue[]>>>>;

/**
 * What the ranking sheet of a period needs, worked out with a pause after each table: nothing where it stands as it should, the changed cells where it holds the same
 * units, else the whole sheet anew with the notes carried over.
 *
 * Null where the sheet would have to be made anew but holds cells of the user's: they are never written over, and the caller
 * takes another sheet.
 */
export function* planRankingInPieces(
  report: Report,
  target: RankingTarget,
): InPieces<readonly SheetEdit[] | null> {
  const tables = yield* computeTablesInPieces(report);
  const { existing } = target;
  if (existing === null) {
    const marking: SheetEdit = {
      kind: "markSheet",
      sheet: target.sheetName,
      mark: rankingMark(report),
    };
    return [addSheet(report, target), ...fillNew(report, target, tables), marking];
  }
  if (existing.mark?.unfinished === true) return remake(report, target, tables);
  const standing = { done: tables.length, of: tables.length };
  const { known, fitting } = yield* standingAt(
    standing,
    findTables(existing, tables, target.keyOf),
  );
  if (fitting.length === tables.length && existing.tables.length === tables.length) {
    const update = { report, sheet: existing, tables, found: fitting };
    return yield* standingAt(standing, updateInPlace(update));
  }
  return hasForeignCells(existing, known) ? null : remake(report, target, tables);
}

/** The planned tables that the sheet has. */
interface FoundTables {
  readonly known: readonly ExistingTable[];
  /** Those that hold exactly the planned units under the planned headers. */
  readonly fitting: readonly ExistingTable[];
}

/** Finds the planned tables on the sheet; may be left after each. */
function* findTables(
  sheet: SheetContents,
  tables: readonly RankingTable[],
  keyOf: KeyOf,
): Generator<void, FoundTables, void> {
  const known: ExistingTable[] = [];
  const fitting: ExistingTable[] = [];
  for (const table of tables) {
    const existing = parseExistingTable(sheet, table, keyOf);
    yield;
    if (existing === null) continue;
    known.push(existing);
    if (fitsInPlace(existing, table)) fitting.push(existing);
    yield;
  }
  return { known, fitting };
}

const dress = { tabColor: "#2F75B5", gridlines: false } as const;

function addSheet(report: Report, target: RankingTarget): SheetEdit {
  return {
    kind: "addSheet",
    sheet: target.sheetName,
    mark: { ...rankingMark(report), unfinished: true },
    ...dress,
  };
}

/** Clears a sheet of ours and fills it again; the notes are put by in the settings first, so that a cut-off run loses none. */
function remake(
  report: Report,
  target: RankingTarget,
  tables: readonly RankingTable[],
): readonly SheetEdit[] {
  const sheet = target.sheetName;
  const notes = notesOf(target, tables);
  return [
    { kind: "setSetting", key: rankingNotesKey, value: notes },
    { kind: "markSheet", sheet, mark: { ...rankingMark(report), unfinished: true } },
    { kind: "dressSheet", sheet, ...dress },
    ...clearRanking(sheet, target.existing?.tables ?? []),
    ...fillNew(report, target, tables),
    { kind: "setSetting", key: rankingNotesKey, value: null },
    { kind: "markSheet", sheet, mark: rankingMark(report) },
  ];
}

function fillNew(
  report: Report,
  target: RankingTarget,
  tables: readonly RankingTable[],
): readonly SheetEdit[] {
  const sheet = target.sheetName;
  const notes = notesOf(target, tables);
  const own = new Set((target.existing?.tables ?? []).map(({ name }) => name.toLowerCase()));
  const taken = new Set(
    target.tableNames.map((name) => name.toLowerCase()).filter((name) => !own.has(name)),
  );
  const named = tables.map((table): NamedTable => ({
    table,
    name: freeTableName(table.name, taken),
    notes: notesInOrder(table, notes[table.id]),
  }));
  return fillSheet(sheet, titleLines(report), placeTables(named));
}

/** The notes of the tables as they stand, over those that a cut-off run had put by. */
function notesOf(target: RankingTarget, tables: readonly RankingTable[]): Notes {
  const { existing, notesFrom = null } = target;
  const source = existing === null || existing.mark?.unfinished === true ? notesFrom : existing;
  const kept = isNotes(target.keptNotes) ? target.keptNotes : {};
  if (source === null || source.mark?.unfinished === true) return kept;
  const read = tables.flatMap((table): [string, Record<string, CellValue[]>][] => {
    const existing = parseExistingTable(source, table, target.keyOf);
    return existing === null ? [] : [[table.id, Object.fromEntries(readNotes(source, existing))]];
  });
  return { ...kept, ...Object.fromEntries(read) };
}

function isNotes(value: SettingValue | undefined): value is Notes {
  const isRecord = (one: unknown): one is object => typeof one === "object" && one !== null;
  return (
    isRecord(value) &&
    Object.values(value).every(
      (units) => isRecord(units) && Object.values(units).every(Array.isArray),
    )
  );
}

/** One note for each row, none at all where no unit has one; of rows that share a key the first takes the first note. */
function notesInOrder(
  { rows }: RankingTable,
  notes: Readonly<Record<string, readonly CellValue[]>> | undefined,
): readonly CellValue[] {
  if (notes === undefined) return [];
  const used = new Map<string, number>();
  return Array.from({ length: rows.count }, (_, row) => {
    const unitKey = rows.unitKeyAt(row);
    const index = used.get(unitKey) ?? 0;
    used.set(unitKey, index + 1);
    return notes[unitKey]?.[index] ?? "";
  });
}
