import { restoreHighlights, removeHighlightsOf } from "../results/highlight/plan-highlight";
import { restoreRanking } from "../results/ranking/restore-ranking";
import { toneOfWord } from "../results/ranking/figure-status";
import { formatEdit, toneFills } from "../results/ranking/ranking-style";
import { cellAt } from "../results/cell-at";
import { rankingHeaders } from "../strings/results";
import type { SheetEdit } from "../sheet/sheet-edit";
import { valuesChecksum } from "../sheet/values-checksum";
import { parseJournal, type Journal, type JournalBlock, type JournalSheet } from "./journal";
import { journalKey } from "./journal-key";
import { done, failed, type Outcome } from "./outcome";
import { composeChanges, type SheetChange } from "./sheet-changes";
import { simulateEdits } from "./simulate-edits";
import type { SheetContents, WorkbookContents, WorkbookPort } from "./workbook-port";
import { findObstacle } from "./writable";

/** `if-untouched` takes nothing back where the user has edited since; `keep-copy` leaves what she edited as it is. */
export type UndoChoice = "if-untouched" | "keep-copy";

/** What became of an undo. */
export interface UndoResult {
  /** Sheets of ours that the user has edited since the write; with `if-untouched` nothing was undone then. */
  readonly editedSince: readonly string[];
  /** Sheets that were written anew as a whole and whose former look is not kept: they stay as they are. */
  readonly kept: readonly string[];
  readonly changes: readonly SheetChange[];
}

/** Takes back the last write that the workbook keeps a journal of. `cannot-undo` where it keeps none. */
export async function undoLastWrite(
  port: WorkbookPort,
  choice: UndoChoice,
): Promise<Outcome<UndoResult>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const journal = parseJournal(contents.value.settings[journalKey]);
  if (journal === null) return failed({ code: "cannot-undo" });
  const { edits, ...result } = planUndo(contents.value, journal, choice);
  if (edits.length === 0) return done(result);
  const obstacle = findObstacle(contents.value, edits);
  if (obstacle !== null) return obstacle;
  const applied = await port.applyEdits(edits);
  return applied.done ? done(result) : applied;
}

/** Plans an undo; pure. */
function planUndo(
  contents: WorkbookContents,
  journal: Journal,
  choice: UndoChoice,
): UndoResult & { readonly edits: readonly SheetEdit[] } {
  const byName = new Map(contents.sheets.map((sheet) => [sheet.name, sheet]));
  const edited = journal.sheets.filter((entry) => isEdited(entry, byName.get(entry.name)));
  const editedSince = edited.map(({ name }) => name);
  if (choice === "if-untouched" && editedSince.length > 0) {
    return { editedSince, kept: [], changes: [], edits: [] };
  }
  const kept: string[] = [];
  const back = journal.sheets
    .filter((entry) => !edited.includes(entry))
    .flatMap((entry) => {
      const now = byName.get(entry.name);
      const own = now === undefined ? [] : restoreSheet(entry, now);
      if (own === null) kept.push(entry.name);
      return own ?? [];
    });
  const highlights = journal.highlights.flatMap(({ name, before }) => {
    const now = byName.get(name);
    return now === undefined
      ? []
      : [...removeHighlightsOf(now), ...restoreHighlights(name, before)];
  });
  const edits = [...back, ...highlights];
  return {
    editedSince,
    kept,
    changes: composeChanges(edits),
    edits: [...edits, { kind: "setSetting", key: journalKey, value: null }],
  };
}

/** A sheet that the user has deleted is not edited: there is nothing of hers to lose. */
function isEdited(entry: JournalSheet, now: SheetContents | undefined): boolean {
  return now !== undefined && valuesChecksum(now.grid) !== entry.after;
}

/** The edits that bring a sheet back; null where its former look is not known. */
function restoreSheet(entry: JournalSheet, now: SheetContents): readonly SheetEdit[] | null {
  switch (entry.how) {
    case "made":
      return [{ kind: "deleteSheet", sheet: entry.name }];
    case "changed":
      return restoreCells(entry, now);
    case "remade":
      return entry.mark?.kind === "ranking"
        ? restoreRanking(
            beforeOf(entry, now),
            now.tables.map(({ name }) => name),
          )
        : null;
  }
}

function beforeOf(entry: JournalSheet, now: SheetContents): SheetContents {
  const { name, how, mark, tables, blocks } = entry;
  const base = how === "remade" ? { ...now, grid: null } : now;
  const values = simulateEdits(
    base,
    blocks.map((block) => writeBlock(name, block)),
  );
  return { ...now, mark, tables, grid: { sheet: name, ...values } };
}

function writeBlock(sheet: string, block: JournalBlock): SheetEdit {
  return { kind: "writeValues", sheet, ...block };
}

/** Writes back what was replaced, with the tint of a status, and gives tables their former size. */
function restoreCells(entry: JournalSheet, now: SheetContents): readonly SheetEdit[] {
  return [
    ...entry.blocks.map((block) => writeBlock(entry.name, block)),
    ...restoreTones(beforeOf(entry, now), now),
    ...restoreSizes(entry, now),
  ];
}

function restoreTones(before: SheetContents, now: SheetContents): readonly SheetEdit[] {
  return before.tables.flatMap((table) => {
    const column = Array.from({ length: table.columns }, (_, index) => table.column + index).find(
      (place) => cellAt(before.grid, table.row, place) === rankingHeaders.status,
    );
    if (column === undefined) return [];
    return Array.from({ length: table.rows - 1 }, (_, index) => table.row + 1 + index)
      .filter((row) => cellAt(before.grid, row, column) !== cellAt(now.grid, row, column))
      .map((row) => {
        const fill = toneFills[toneOfWord(String(cellAt(before.grid, row, column)))];
        return formatEdit(now.name, { row, column, rows: 1, columns: 1 }, { fill });
      });
  });
}

function restoreSizes(entry: JournalSheet, now: SheetContents): readonly SheetEdit[] {
  return entry.tables.flatMap(({ name, ...range }): SheetEdit[] => {
    const current = now.tables.find((table) => table.name === name);
    if (current === undefined || current.rows === range.rows) return [];
    return [{ kind: "resizeTable", sheet: entry.name, table: name, range }];
  });
}
