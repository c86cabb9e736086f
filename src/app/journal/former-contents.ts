import { computeLineChecksums, findDifference } from "../../sheet/line-checksums";
import type { CellRange } from "../../sheet/address";
import { valuesChecksum } from "../../sheet/values-checksum";
import type { CellGrid } from "../../sheet/cell-grid";
import { simulateEdits } from "../refresh/simulate-edits";
import type { SheetContents, WorkbookContents } from "../workbook-port";
import { readJournals, type Journal, type JournalHighlights, type JournalSheet } from "./journal";
import { writeBlocks } from "./write-blocks";

/**
 * The sheet that an entry of a journal is about, as it is now: by its name, or by its mark and texts where the user has renamed
 * it. Only sheets of ours are ever found, and by their names such as were made for the user to fill in. Undefined where it is gone.
 */
export function findSheet(
  contents: WorkbookContents,
  entry: JournalSheet,
): SheetContents | undefined {
  const own = contents.sheets.filter(
    ({ mark }) => mark?.kind === entry.mark.kind && mark.subject === entry.mark.subject,
  );
  return (
    contents.sheets.find(
      ({ name, mark }) => entry.given === true && mark === null && name === entry.name,
    ) ??
    own.find(({ name }) => name === entry.name) ??
    own.find(({ grid }) => findDifference(entry.after, computeLineChecksums(grid)) === null) ??
    // A copy that was cut off before it got its name.
    own.find(({ mark }) => entry.copyOf !== undefined && mark?.unfinished === true)
  );
}

/** The sheet of the user's whose highlights an entry is about: by its name, or by the highlights where she has renamed it. */
export function findHighlighted(
  contents: WorkbookContents,
  entry: JournalHighlights,
): SheetContents | undefined {
  const hers = contents.sheets.filter(({ mark }) => mark === null);
  return (
    hers.find(({ name }) => name === entry.name) ??
    hers.find((sheet) => entry.after.length > 0 && hasFormulas(sheet, entry.after))
  );
}

/** The formulas of our highlights on a sheet of the user's as they were before a write that was cut off, else as they are. */
export function formerHighlights(
  contents: WorkbookContents,
  sheet: SheetContents,
): readonly string[] {
  const { pending } = readJournals(contents.settings);
  const begun = pending?.highlights.find((entry) => findHighlighted(contents, entry) === sheet);
  return begun?.before ?? sheet.highlights.map(({ formula }) => formula);
}

/** Whether a sheet has exactly these highlights, in any order. */
export function hasFormulas({ highlights }: SheetContents, formulas: readonly string[]): boolean {
  const had = highlights.map(({ formula }) => formula).sort();
  const wanted = [...formulas].sort();
  return had.length === wanted.length && had.every((formula, index) => formula === wanted[index]);
}

/** The last row and column that hold anything, as a text to compare. */
export function extentOf(grid: CellGrid | null): string {
  if (grid === null) return "";
  return `${grid.top + grid.values.length},${grid.left + (grid.values[0]?.length ?? 0)}`;
}

/** What the sheet held before the write of a journal: single cells are put back, a sheet that was remade is taken whole. */
export function formerSheet(entry: JournalSheet, now: SheetContents): SheetContents {
  const { how, mark, tables } = entry;
  const base = how === "remade" ? { ...now, grid: null } : now;
  const values = simulateEdits(base, writeBlocks(entry, now.name));
  return { ...now, mark, tables, grid: { sheet: now.name, ...values } };
}

/**
 * Where the user has edited a sheet since a write: the rectangle of cells that differ from what was written. Null where she has
 * not, or where the sheet is already back at what it was.
 *
 * Of a write that was cut off (`isPending`), a sheet that is still marked as unfinished is as the write left it, and cells that
 * were to be written may hold the old or the new.
 */
export function findUserEdit(
  entry: JournalSheet,
  now: SheetContents,
  isPending: boolean,
): CellRange | null {
  const difference = findDifference(entry.after, computeLineChecksums(now.grid));
  if (difference === null || isAsBefore(entry, now)) return null;
  if (!isPending) return difference;
  if (now.mark?.unfinished === true) return null;
  const isPartly = entry.how === "changed" && isAsBefore(entry, formerSheet(entry, now));
  return isPartly ? null : difference;
}

function isAsBefore({ how, before }: JournalSheet, { grid }: SheetContents): boolean {
  return how !== "made" && valuesChecksum(grid) === before;
}

/**
 * The workbook as it was before a write that was cut off, as far as the journal knows and the user has not edited since. What is
 * planned next can then be taken back to there, not to the half-made state.
 */
export function formerContents(contents: WorkbookContents, journal: Journal): WorkbookContents {
  const former = new Map<SheetContents, SheetContents | null>();
  for (const entry of journal.sheets) {
    const now = findSheet(contents, entry);
    if (now === undefined || findUserEdit(entry, now, true) !== null) continue;
    former.set(now, entry.how === "made" ? null : formerSheet(entry, now));
  }
  const sheets = contents.sheets.flatMap((sheet) => {
    const before = former.get(sheet);
    return before === null ? [] : [before ?? sheet];
  });
  return { ...contents, sheets };
}

/** The sheet that has a name now; null where none has. */
export function sheetNamed({ sheets }: WorkbookContents, name: string): SheetContents | null {
  return sheets.find((sheet) => sheet.name === name) ?? null;
}
