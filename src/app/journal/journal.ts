import type { CellValue } from "../../sheet/cell-grid";
import type { LineChecksums } from "../../sheet/line-checksums";
import type { TableContents } from "../../sheet/sheet-contents";
import type { SettingValue, SheetMark } from "../../sheet/sheet-edit";
import { journalKey, journalSlots } from "./journal-key";

/** Values that a write replaced; `null` for a cell that it left alone. */
export interface JournalBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (CellValue | null)[])[];
}

/** One sheet that a write made or touched: what it held before, and by which checksums a later edit of the user's is noticed. */
export interface JournalSheet {
  readonly name: string;
  /** `made` had not been there; `changed` had single cells written; `remade` was cleared and filled again. */
  readonly how: "made" | "changed" | "remade";
  /** The checksum of the sheet before the write; empty for one that was made. */
  readonly before: string;
  /** The checksums of the sheet as the write leaves it. */
  readonly after: LineChecksums;
  /** The mark before the write; of a sheet that was made, the one that it got. */
  readonly mark: SheetMark;
  readonly blocks: readonly JournalBlock[];
  readonly tables: readonly TableContents[];
  /** Set for a sheet that was made for the user to fill in: it bears no mark any more. */
  readonly given?: true;
  /** Of a sheet that is made as a copy: its model, and the names of all sheets that there were before. */
  readonly copyOf?: { readonly from: string; readonly known: readonly string[] };
}

/** The highlights of a sheet of the user's, by their formulas, and how far the sheet reached when they were set. */
export interface JournalHighlights {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Last row and column of the sheet: where they moved, a rule can't be put back to its old place. */
  readonly extent: string;
}

/** What is needed to take a write back. Journals are numbered in the order of the writes. */
export interface Journal {
  readonly number: number;
  readonly sheets: readonly JournalSheet[];
  readonly highlights: readonly JournalHighlights[];
  /** What the settings held that the write changed; null for none. */
  readonly settings: Readonly<Record<string, SettingValue>>;
}

/** The journals that a workbook keeps: of the last whole write, and of one after it that was cut off. */
export interface KeptJournals {
  readonly complete: Journal | null;
  readonly pending: Journal | null;
}

type Settings = Readonly<Record<string, SettingValue>>;

/** The setting in which a journal stands. */
export function slotOf({ number }: Pick<Journal, "number">): (typeof journalSlots)[number] {
  return number % 2 === 0 ? journalSlots[0] : journalSlots[1];
}

/** Reads the journals from the settings; what is not a journal of ours counts as none. */
export function readJournals(settings: Settings): KeptJournals {
  const last = settings[journalKey];
  const number = typeof last === "number" ? last : 0;
  const kept = journalSlots.flatMap((slot) => parseJournal(settings[slot]) ?? []);
  return {
    complete: kept.find((journal) => journal.number === number) ?? null,
    pending: kept.find((journal) => journal.number > number) ?? null,
  };
}

/** A journal from a setting; null for anything that does not have its whole shape. */
function parseJournal(value: SettingValue | undefined): Journal | null {
  return isJournal(value) ? value : null;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isCell: Check = (value) => ["string", "number", "boolean"].includes(typeof value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function shapeOf(fields: Readonly<Record<string, Check>>): Check {
  return (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]));
}

const isBlock = shapeOf({
  row: isCount,
  column: isCount,
  values: listOf(listOf((value) => value === null || isCell(value))),
});

const isTable = shapeOf({
  name: isText,
  row: isCount,
  column: isCount,
  rows: isCount,
  columns: isCount,
});

const isCopy = shapeOf({ from: isText, known: listOf(isText) });

const isSheet = shapeOf({
  name: isText,
  how: (value) => value === "made" || value === "changed" || value === "remade",
  before: isText,
  after: shapeOf({ rows: isText, columns: isText }),
  mark: shapeOf({ kind: isText, subject: isText }),
  blocks: listOf(isBlock),
  tables: listOf(isTable),
  copyOf: (value) => value === undefined || isCopy(value),
});

const isHighlights = shapeOf({
  name: isText,
  before: listOf(isText),
  after: listOf(isText),
  extent: isText,
});

const hasShape = shapeOf({
  number: isCount,
  sheets: listOf(isSheet),
  highlights: listOf(isHighlights),
  settings: isRecord,
});

function isJournal(value: unknown): value is Journal {
  return hasShape(value);
}
