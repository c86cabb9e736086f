import { formatRange } from "../../sheet/address";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { removeHighlightsOf, restoreHighlights } from "../../results/highlight/plan-highlight";
import { extentOf, findHighlighted, findSheet, findUserEdit, hasFormulas } from "./former-contents";
import { withEntered } from "./entered-cells";
import { readJournals, slotOf, type Journal, type JournalHighlights } from "./journal";
import { restoreSheet } from "./restore-sheet";
import { journalKey } from "./journal-key";
import { done, failed, type Outcome } from "../outcome";
import { composeChanges, type SheetChange } from "../refresh/sheet-changes";
import type { SheetContents, WorkbookContents, WorkbookPort } from "../workbook-port";
import { findStrayCopy } from "./stray-copy";
import { removeLeftovers } from "../refresh/leftovers";
import { findObstacle } from "../refresh/writable";

/** `if-untouched` takes nothing back where the user has edited since; `keep-copy` leaves what she edited as it is. */
export type UndoChoice = "if-untouched" | "keep-copy";

/** A sheet that the user has edited since the write, and where: an A1 range, or null where its rows or columns were moved. */
export interface EditedSheet {
  readonly sheet: string;
  readonly cells: string | null;
}

/** What became of an undo. */
export interface UndoResult {
  /** What the user has edited since the write; with `if-untouched` nothing was undone then. */
  readonly editedSince: readonly EditedSheet[];
  /** Sheets that were written anew as a whole and whose former look is not kept: they stay as they are. */
  readonly kept: readonly string[];
  readonly changes: readonly SheetChange[];
}

/**
 * Takes back the last write that the workbook keeps a journal of, or what one did that was cut off. `cannot-undo` where there is
 * none. An undo that is cut off itself can be asked for again.
 */
export async function undoLastWrite(
  port: WorkbookPort,
  choice: UndoChoice,
): Promise<Outcome<UndoResult>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const { complete, pending } = readJournals(contents.value.settings);
  const journal = pending ?? complete;
  if (journal === null) return failed({ code: "cannot-undo" });
  const entered = await withEntered(port, contents.value, journal);
  if (!entered.done) return entered;
  const parts = planParts(entered.value, journal, pending !== null);
  const { edits, ...result } = planUndo(contents.value, { journal, parts, choice });
  if (edits.length === 0) return done(result);
  const obstacle = findObstacle(contents.value, edits);
  if (obstacle !== null) return obstacle;
  const applied = await port.applyEdits(edits);
  return applied.done ? done(result) : applied;
}

/** What it takes to bring one sheet back. */
interface UndoPart {
  readonly sheet: string;
  readonly edited: EditedSheet | null;
  /** Null where the former look is not known. */
  readonly edits: readonly SheetEdit[] | null;
}

function planParts(
  contents: WorkbookContents,
  journal: Journal,
  isPending: boolean,
): readonly UndoPart[] {
  const settings = { before: journal.settings, now: contents.settings };
  const sheets = journal.sheets.flatMap((entry): UndoPart[] => {
    const now = findSheet(contents, entry);
    // A sheet that the user has deleted is not edited: there is nothing of hers to lose.
    if (now === undefined) return [];
    const place = findUserEdit(entry, now, isPending);
    const edited = place === null ? null : { sheet: now.name, cells: formatRange(place) };
    return [{ sheet: now.name, edited, edits: restoreSheet(entry, now, settings) }];
  });
  const highlights = journal.highlights.flatMap((entry): UndoPart[] => {
    const now = findHighlighted(contents, entry);
    return now === undefined ? [] : [highlightPart(entry, now, isPending)];
  });
  const stray = findStrayCopy(contents);
  return [...sheets, ...highlights, ...(stray === null ? [] : [strayPart(stray)])];
}

function strayPart({ name: sheet }: SheetContents): UndoPart {
  return { sheet, edited: null, edits: [{ kind: "deleteSheet", sheet }] };
}

/** Highlights that were not there before are just taken off; former ones need the rows and columns where they were. */
function highlightPart(
  { before, after, extent }: JournalHighlights,
  now: SheetContents,
  isPending: boolean,
): UndoPart {
  const sheet = now.name;
  const isMoved = extentOf(now.grid) !== extent || !(isPending || hasFormulas(now, after));
  const edited = before.length > 0 && isMoved ? { sheet, cells: null } : null;
  if (hasFormulas(now, before)) return { sheet, edited: null, edits: [] };
  return {
    sheet,
    edited,
    edits: [...removeHighlightsOf(now), ...restoreHighlights(sheet, before)],
  };
}

interface UndoRequest {
  readonly journal: Journal;
  readonly parts: readonly UndoPart[];
  readonly choice: UndoChoice;
}

function planUndo(
  contents: WorkbookContents,
  { journal, parts, choice }: UndoRequest,
): UndoResult & { readonly edits: readonly SheetEdit[] } {
  const editedSince = parts.flatMap(({ edited }) => edited ?? []);
  if (choice === "if-untouched" && editedSince.length > 0) {
    return { editedSince, kept: [], changes: [], edits: [] };
  }
  const untouched = parts.filter(({ edited }) => edited === null);
  const kept = untouched.flatMap(({ sheet, edits }) => (edits === null ? [sheet] : []));
  const back = untouched.flatMap(({ edits }) => edits ?? []);
  const settingsBack = Object.entries(journal.settings).map(([key, value]): SheetEdit => ({
    kind: "setSetting",
    key,
    value,
  }));
  const isDeclaredWhole = (contents.settings[journalKey] ?? null) === journal.number;
  return {
    editedSince,
    kept,
    changes: composeChanges(back),
    edits: [
      // From here on the journal is that of a write that is not whole: an undo that is cut off is known as such.
      ...(isDeclaredWhole ? [setSetting(journalKey, null)] : []),
      ...removeLeftovers(contents),
      ...back,
      ...settingsBack,
      setSetting(slotOf(journal), null),
    ],
  };
}

function setSetting(key: string, value: null): SheetEdit {
  return { kind: "setSetting", key, value };
}
