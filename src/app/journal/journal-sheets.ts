import { cellAt } from "../../results/cell-at";
import { mapLines } from "../../sheet/cell-block";
import { computeLineChecksumsInPieces, type LineChecksums } from "../../sheet/line-checksums";
import type { SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { valuesChecksum } from "../../sheet/values-checksum";
import { simulateEditsInPieces } from "../refresh/simulate-edits";
import type { SheetContents } from "../workbook-port";
import type { JournalBlock, JournalSheet } from "./journal";

/** What a write does to one sheet. */
export interface SheetWrite {
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

/** What the journal keeps of a sheet of ours that is written; nothing of one that is not ours. Can be left while it is summed up. */
export function* sheetEntry(write: SheetWrite): Generator<void, readonly JournalSheet[], void> {
  const { before, now, edits } = write;
  const isMade = before === null || before.mark?.unfinished === true;
  const mark = isMade ? (markOf(edits) ?? now?.mark ?? null) : before.mark;
  if (mark === null) return [];
  const after = yield* computeLineChecksumsInPieces(yield* simulateEditsInPieces(now, edits));
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
export function sourceOf(edits: readonly SheetEdit[]): string | undefined {
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
  const values = mapLines(edit.values, (value, down, right) =>
    value === null ? null : cellAt(grid, row + down, column + right),
  );
  return [{ row, column, values }];
}
