import { cellAt } from "../../results/cell-at";
import {
  computeLineChecksums,
  computeLineChecksumsInPieces,
  findDifference,
  type LineChecksums,
} from "../../sheet/line-checksums";
import type { SettingValue, SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { valuesChecksum } from "../../sheet/values-checksum";
import { journalKey } from "./journal-key";
import { simulateEdits } from "../refresh/simulate-edits";
import type { SheetContents, WorkbookContents } from "../workbook-port";
import {
  extentOf,
  findHighlighted,
  findSheet,
  formerContents,
  hasFormulas,
} from "./former-contents";
import {
  readJournals,
  slotOf,
  type Journal,
  type JournalBlock,
  type JournalHighlights,
  type JournalSheet,
} from "./journal";

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

interface SheetWrite {
  readonly name: string;
  /** The names of all sheets that there are. */
  readonly known: readonly string[];
  readonly edits: readonly SheetEdit[];
  /** The sheet that the edits begin with: itself, or the one it becomes a copy of. */
  readonly now: SheetContents | null;
  /** The sheet as it was before the write, and before one that was cut off. */
  readonly before: SheetContents | null;
  readonly carried: JournalSheet | undefined;
}

function sheetNamed({ sheets }: WorkbookContents, name: string): SheetContents | null {
  return sheets.find((sheet) => sheet.name === name) ?? null;
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

function isHighlight(kind: SheetEdit["kind"]): boolean {
  return kind === "addHighlight" || kind === "removeHighlight";
}

function* sheetEntry(write: SheetWrite): Generator<void, readonly JournalSheet[], void> {
  const { before, now, edits } = write;
  const isMade = before === null || before.mark?.unfinished === true;
  const mark = isMade ? (markOf(edits) ?? now?.mark ?? null) : before.mark;
  if (mark === null) return [];
  const after = yield* computeLineChecksumsInPieces(simulateEdits(now, edits));
  return [isMade ? madeEntry(write, mark, after) : changedEntry(write, before, { mark, after })];
}

function madeEntry(write: SheetWrite, mark: SheetMark, after: LineChecksums): JournalSheet {
  const { name, edits } = write;
  const entry = { name, how: "made", before: "", blocks: [], tables: [] } as const;
  const given = edits.some(({ kind }) => kind === "releaseSheet") ? { given: true as const } : {};
  const from = sourceOf(edits);
  const copyOf = from === undefined ? {} : { copyOf: { from, known: write.known } };
  return { ...entry, ...given, ...copyOf, after, mark: plainMark(mark) };
}

function changedEntry(
  { name, edits, carried }: SheetWrite,
  before: SheetContents,
  settled: Pick<JournalSheet, "mark" | "after">,
): JournalSheet {
  const isRemade = carried?.how === "remade" || edits.some(({ kind }) => kind === "clearSheet");
  const replaced = edits.flatMap((edit) => replacedBy(before, edit));
  return {
    name,
    how: isRemade ? "remade" : "changed",
    before: valuesChecksum(before.grid),
    ...settled,
    blocks: isRemade ? wholeOf(before) : [...(carried?.blocks ?? []), ...replaced],
    tables: before.tables,
  };
}

/** The mark of a sheet that edits make. */
function markOf(edits: readonly SheetEdit[]): SheetMark | undefined {
  return edits.find((edit) => edit.kind === "addSheet" || edit.kind === "copySheet")?.mark;
}

/** The sheet that edits make a copy of. */
function sourceOf(edits: readonly SheetEdit[]): string | undefined {
  return edits.find((edit) => edit.kind === "copySheet")?.from;
}

function plainMark({ kind, subject }: SheetMark): SheetMark {
  return { kind, subject };
}

function wholeOf({ grid }: SheetContents): readonly JournalBlock[] {
  return grid === null ? [] : [{ row: grid.top, column: grid.left, values: grid.values }];
}

function replacedBy({ grid }: SheetContents, edit: SheetEdit): readonly JournalBlock[] {
  if (edit.kind !== "writeValues") return [];
  const { row, column } = edit;
  const values = edit.values.map((line, down) =>
    line.map((value, right) => (value === null ? null : cellAt(grid, row + down, column + right))),
  );
  return [{ row, column, values }];
}

function highlightEntries(
  contents: WorkbookContents,
  edits: readonly SheetEdit[],
  pending: Journal | null,
): readonly JournalHighlights[] {
  const begun = new Map(
    (pending?.highlights ?? []).flatMap((entry): [string, JournalHighlights][] => {
      const now = findHighlighted(contents, entry);
      return now === undefined ? [] : [[now.name, entry]];
    }),
  );
  const touched = edits.filter(({ kind }) => isHighlight(kind));
  const names = new Set([
    ...begun.keys(),
    ...touched.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : [])),
  ]);
  return [...names].flatMap((name): JournalHighlights[] => {
    const now = sheetNamed(contents, name);
    if (now === null) return [];
    const formulas = now.highlights.map(({ formula }) => formula);
    const before = begun.get(name)?.before ?? formulas;
    return [{ name, before, after: formulasAfter(now, edits), extent: extentOf(now.grid) }];
  });
}

function formulasAfter(
  { name, highlights }: SheetContents,
  edits: readonly SheetEdit[],
): readonly string[] {
  const removed = new Set(
    edits.flatMap((edit) =>
      edit.kind === "removeHighlight" && edit.sheet === name ? [edit.id] : [],
    ),
  );
  const added = edits.flatMap((edit) =>
    edit.kind === "addHighlight" && edit.sheet === name ? [edit.formula] : [],
  );
  const stayed = highlights.filter(({ id }) => !removed.has(id)).map(({ formula }) => formula);
  return [...stayed, ...added];
}

function settingsBefore(
  { settings }: WorkbookContents,
  edits: readonly SheetEdit[],
): Readonly<Record<string, SettingValue>> {
  const keys = edits.flatMap((edit) => (edit.kind === "setSetting" ? [edit.key] : []));
  return Object.fromEntries(keys.map((key) => [key, settings[key] ?? null]));
}
