import type { CellRange } from "../sheet/address";
import { formatCell } from "../sheet/address";
import { type BlockPlace, findCell } from "../sheet/cell-block";
import type { CellValue } from "../sheet/cell-grid";
import type { SheetEdit, WriteValues } from "../sheet/sheet-edit";
import { rangeOf, type SheetLookup } from "./sheet-lookup";
import { valuesOf } from "./read-sheet";

/** A block that was written, and the range that reads it back. */
export interface QueuedReadBack {
  readonly edit: WriteValues;
  readonly range: Excel.Range;
}

/** A cell that does not hold what was written. */
export interface Mismatch {
  readonly sheet: string;
  readonly cell: string;
}

/** Queues the reading of every block that the edits leave as they wrote it. */
export function queueReadBack(
  lookup: SheetLookup,
  edits: readonly SheetEdit[],
): readonly QueuedReadBack[] {
  return edits.flatMap((edit, index) => {
    if (edit.kind !== "writeValues" || isUndone(edit, edits.slice(index + 1))) return [];
    const range = rangeOf(lookup.get(edit.sheet), rangeWritten(edit));
    range.load("values");
    return [{ edit, range }];
  });
}

/** The first cell that does not hold what was written, or null. */
export function findMismatch(queued: readonly QueuedReadBack[]): Mismatch | null {
  for (const { edit, range } of queued) {
    const found = valuesOf(range);
    const place = found === null ? { row: 0, column: 0 } : differingCell(edit, found);
    if (place !== null) {
      const cell = formatCell(edit.row + place.row, edit.column + place.column);
      return { sheet: edit.sheet, cell };
    }
  }
  return null;
}

function differingCell(
  { values }: WriteValues,
  found: readonly (readonly CellValue[])[],
): BlockPlace | null {
  return findCell(values, (value, row, column) => value !== null && value !== found[row]?.[column]);
}

function rangeWritten({ row, column, values }: WriteValues): CellRange {
  return { row, column, rows: values.rows, columns: values.columns };
}

/** Whether a later edit writes over a block, or clears or deletes it. */
function isUndone(edit: WriteValues, later: readonly SheetEdit[]): boolean {
  if (edit.values.rows === 0 || edit.values.columns === 0) return true;
  return later.some((other) => {
    switch (other.kind) {
      case "clearSheet":
      case "deleteSheet":
        return other.sheet === edit.sheet;
      case "clearContents":
        return other.sheet === edit.sheet && isOverlap(rangeWritten(edit), other.range);
      case "writeValues":
        return other.sheet === edit.sheet && isOverlap(rangeWritten(edit), rangeWritten(other));
      default:
        return false;
    }
  });
}

function isOverlap(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
