import { type CellBlock, sliceRows } from "../sheet/cell-block";
import type { CellValue } from "../sheet/cell-grid";
import type { SheetEdit } from "../sheet/sheet-edit";

/** Bytes that an edit without values takes in a request, its ranges and properties together; measured over office.js. */
const plainEdit = 1_500;
const cellOverhead = 4;

type Block = CellBlock<CellValue | null>;

/** The cells that an edit brings, or null. */
function blockOf(edit: SheetEdit): Block | null {
  if (edit.kind === "writeValues") return edit.values;
  return edit.kind === "writeFormulas" ? edit.formulas : null;
}

function textBytes(edit: SheetEdit): number {
  if (edit.kind === "addHighlight") return edit.formula.length * 2;
  return edit.kind === "setSetting" ? JSON.stringify(edit.value).length * 2 : 0;
}

/**
 * Packs edits, in their order, into requests of at most `limit` bytes; a block of values above it is cut by rows. Bytes are
 * estimated, and each request's cells are asked for only when it is its turn: a plan may have hundreds of thousands.
 */
export function* packEdits(
  edits: readonly SheetEdit[],
  limit: number,
): Generator<readonly SheetEdit[], void, void> {
  let pack: SheetEdit[] = [];
  let packed = 0;
  for (const edit of edits) {
    for (const { piece, bytes } of cutEdit(edit, limit)) {
      if (pack.length > 0 && packed + bytes > limit) {
        yield pack;
        pack = [];
        packed = 0;
      }
      pack.push(piece);
      packed += bytes;
    }
  }
  if (pack.length > 0) yield pack;
}

interface Piece {
  readonly piece: SheetEdit;
  /** About how many bytes it takes in a request. */
  readonly bytes: number;
}

function* cutEdit(edit: SheetEdit, limit: number): Generator<Piece, void, void> {
  const block = blockOf(edit);
  if (block === null) {
    yield { piece: edit, bytes: plainEdit + textBytes(edit) };
    return;
  }
  for (let from = 0; from < block.rows;) {
    const { to, bytes } = rowsWithin(block, from, limit - plainEdit);
    yield { piece: cutRows(edit, from, to), bytes: plainEdit + bytes };
    from = to;
  }
}

/** How far the rows from one on go within so many bytes, and how many they take; one row at least. */
function rowsWithin(
  block: Block,
  from: number,
  room: number,
): { readonly to: number; readonly bytes: number } {
  let bytes = 0;
  for (let row = from; row < block.rows; row++) {
    const next = bytes + rowBytes(block, row);
    if (row > from && next > room) return { to: row, bytes };
    bytes = next;
  }
  return { to: block.rows, bytes };
}

/** A text may take three bytes a character in Vietnamese. */
function rowBytes({ columns, cellAt }: Block, row: number): number {
  let bytes = 0;
  for (let column = 0; column < columns; column++) {
    const value = cellAt(row, column);
    bytes += cellOverhead + (typeof value === "string" ? value.length * 2 : 8);
  }
  return bytes;
}

function cutRows(edit: SheetEdit, from: number, to: number): SheetEdit {
  if (edit.kind === "writeValues")
    return { ...edit, row: edit.row + from, values: sliceRows(edit.values, from, to) };
  if (edit.kind === "writeFormulas")
    return { ...edit, row: edit.row + from, formulas: sliceRows(edit.formulas, from, to) };
  return edit;
}
