import { computeLineChecksums, findDifference } from "../../sheet/line-checksums";
import type { SettingValue, SheetEdit } from "../../sheet/sheet-edit";
import type { WorkbookContents } from "../workbook-port";
import {
  findHighlighted,
  findSheet,
  formerContents,
  hasFormulas,
  sheetNamed,
} from "./former-contents";
import {
  readJournals,
  slotOf,
  type Journal,
  type JournalHighlights,
  type JournalSheet,
} from "./journal";
import { highlightEntries, isHighlight } from "./journal-highlights";
import { journalKey } from "./journal-key";
import { sheetEntry, sourceOf, type SheetWrite } from "./journal-sheets";

/**
 * A plan with its journal, made in pieces since what large sheets will hold is summed up: written first, so that a run which is cut off can be taken back too, and declared whole by the last
 * edits. A plan without edits leaves the former journal as it is.
 */
export function* withJournal(
  contents: WorkbookContents,
  edits: readonly SheetEdit[],
): Generator<void, readonly SheetEdit[], void> {
  if (edits.length === 0) return edits;
  const { complete, pending } = readJournals(contents.settings);
  const number = pending?.number ?? (complete?.number ?? 0) + 1;
  const journal = yield* composeJournal(contents, edits, { number, pending });
  const value = journal as unknown as SettingValue;
  return [
    { kind: "setSetting", key: slotOf(journal), value },
    ...edits,
    ...declareWhole(journal, complete),
  ];
}

function declareWhole(journal: Journal, former: Journal | null): readonly SheetEdit[] {
  const whole: SheetEdit = { kind: "setSetting", key: journalKey, value: journal.number };
  return former === null
    ? [whole]
    : [whole, { kind: "setSetting", key: slotOf(former), value: null }];
}

/**
 * What is left to do where nothing is to be written: a run that was cut off only before it could declare itself whole is declared
 * so; in a workbook without such a run nothing.
 */
export function finishJournal(contents: WorkbookContents): readonly SheetEdit[] {
  const { complete, pending } = readJournals(contents.settings);
  return pending !== null && isCarriedOut(contents, pending) ? declareWhole(pending, complete) : [];
}

function isCarriedOut(contents: WorkbookContents, { sheets, highlights }: Journal): boolean {
  const isAsWritten = (entry: JournalSheet): boolean => {
    const now = findSheet(contents, entry);
    if (now === undefined || now.mark?.unfinished === true) return false;
    return findDifference(entry.after, computeLineChecksums(now.grid)) === null;
  };
  const isHighlighted = (entry: JournalHighlights): boolean => {
    const now = findHighlighted(contents, entry);
    return now !== undefined && hasFormulas(now, entry.after);
  };
  return sheets.every(isAsWritten) && highlights.every(isHighlighted);
}

interface JournalBase {
  readonly number: number;
  /** The journal of a run that was cut off: what it began is taken back with what follows. */
  readonly pending: Journal | null;
}

function* composeJournal(
  contents: WorkbookContents,
  edits: readonly SheetEdit[],
  { number, pending }: JournalBase,
): Generator<void, Journal, void> {
  const former = pending === null ? contents : formerContents(contents, pending);
  const touched = editsBySheet(edits);
  const carried = carriedSheets(contents, pending);
  const names = new Set([...touched.keys(), ...carried.keys()]);
  const known = contents.sheets.map(({ name }) => name);
  const bySheet = [...names].map((name): SheetWrite => ({
    name,
    known,
    edits: (touched.get(name) ?? []).filter(({ kind }) => !isHighlight(kind)),
    now: sheetNamed(contents, sourceOf(touched.get(name) ?? []) ?? name),
    before: sheetNamed(former, name),
    carried: carried.get(name),
  }));
  const written = bySheet.filter((write) => write.edits.length > 0 || write.carried !== undefined);
  const sheets: JournalSheet[] = [];
  for (const write of written) sheets.push(...(yield* sheetEntry(write)));
  return {
    number,
    sheets,
    highlights: highlightEntries(contents, edits, pending),
    settings: { ...settingsBefore(contents, edits), ...pending?.settings },
  };
}

function editsBySheet(edits: readonly SheetEdit[]): ReadonlyMap<string, readonly SheetEdit[]> {
  const touched = new Map<string, SheetEdit[]>();
  for (const edit of edits) {
    if (!("sheet" in edit) || edit.kind === "activateSheet") continue;
    const own = touched.get(edit.sheet);
    if (own === undefined) touched.set(edit.sheet, [edit]);
    else own.push(edit);
  }
  return touched;
}

/** What a cut-off run had begun, by the names that the sheets have now. */
function carriedSheets(
  contents: WorkbookContents,
  pending: Journal | null,
): ReadonlyMap<string, JournalSheet> {
  const found = (pending?.sheets ?? []).flatMap((entry): [string, JournalSheet][] => {
    const now = findSheet(contents, entry);
    return now === undefined ? [] : [[now.name, entry]];
  });
  return new Map(found);
}

function settingsBefore(
  { settings }: WorkbookContents,
  edits: readonly SheetEdit[],
): Readonly<Record<string, SettingValue>> {
  const keys = edits.flatMap((edit) => (edit.kind === "setSetting" ? [edit.key] : []));
  return Object.fromEntries(keys.map((key) => [key, settings[key] ?? null]));
}
