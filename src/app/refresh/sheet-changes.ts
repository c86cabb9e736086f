import { finishPieces } from "../../domain/in-pieces";
import { type CellBlock, eachCell } from "../../sheet/cell-block";
import { formatRange, type CellRange } from "../../sheet/address";
import type { SheetEdit } from "../../sheet/sheet-edit";

/** One sheet that a plan touches. `cells` counts the cells that are written, for highlights the rules that are set or taken off. */
export interface SheetChange {
  readonly sheet: string;
  readonly change: "create" | "update" | "highlight" | "remove";
  /** A1 address of the whole area, or null where a sheet as a whole is meant. */
  readonly range: string | null;
  readonly cells: number;
}

/** What a plan does, sheet by sheet in its own order, for the preview and for the note after it. */
export function composeChanges(edits: readonly SheetEdit[]): readonly SheetChange[] {
  return finishPieces(composeChangesInPieces(edits));
}

/** {@link composeChanges} that can be left after every block: to count the cells that are written, each is made. */
export function* composeChangesInPieces(
  edits: readonly SheetEdit[],
): Generator<void, readonly SheetChange[], void> {
  const sheets = new Map<string, SheetEdit[]>();
  for (const edit of edits) {
    if ("sheet" in edit && edit.kind !== "activateSheet") {
      const own = sheets.get(edit.sheet);
      if (own === undefined) sheets.set(edit.sheet, [edit]);
      else own.push(edit);
    }
  }
  const changes: SheetChange[] = [];
  for (const [sheet, own] of sheets) changes.push(yield* changeOf(sheet, own));
  return changes;
}

function* changeOf(sheet: string, edits: readonly SheetEdit[]): Generator<void, SheetChange, void> {
  const kinds = new Set(edits.map(({ kind }) => kind));
  if (kinds.has("addHighlight") || kinds.has("removeHighlight")) {
    return { sheet, change: "highlight", range: null, cells: rulesOf(edits) };
  }
  const isMade = kinds.has("addSheet") || kinds.has("copySheet");
  if (kinds.has("deleteSheet") && !isMade) {
    return { sheet, change: "remove", range: null, cells: 0 };
  }
  const written = edits.flatMap(blocksOf);
  const ranges = written.map(({ row, column, cells }) => ({
    row,
    column,
    rows: cells.rows,
    columns: cells.columns,
  }));
  let count = 0;
  for (const { cells } of written) {
    count += countWritten(cells);
    yield;
  }
  const range = boundsOf(ranges);
  return {
    sheet,
    change: isMade ? "create" : "update",
    range: range === null ? null : formatRange(range),
    cells: count,
  };
}

interface WrittenBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: CellBlock<unknown>;
}

function countWritten(cells: CellBlock<unknown>): number {
  let count = 0;
  eachCell(cells, (cell) => {
    if (cell !== null) count += 1;
  });
  return count;
}

function blocksOf(edit: SheetEdit): readonly WrittenBlock[] {
  if (edit.kind === "writeValues") return [{ ...edit, cells: edit.values }];
  return edit.kind === "writeFormulas" ? [{ ...edit, cells: edit.formulas }] : [];
}

function rulesOf(edits: readonly SheetEdit[]): number {
  const added = edits.filter(({ kind }) => kind === "addHighlight").length;
  return added > 0 ? added : edits.filter(({ kind }) => kind === "removeHighlight").length;
}

function boundsOf(ranges: readonly CellRange[]): CellRange | null {
  if (ranges.length === 0) return null;
  const row = Math.min(...ranges.map((range) => range.row));
  const column = Math.min(...ranges.map((range) => range.column));
  const bottom = Math.max(...ranges.map((range) => range.row + range.rows));
  const right = Math.max(...ranges.map((range) => range.column + range.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}
