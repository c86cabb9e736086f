import { type CellBlock, eachCell, sliceRows } from "../sheet/cell-block";
import type { CellValue } from "../sheet/cell-grid";
import type { SheetEdit } from "../sheet/sheet-edit";

/** Bytes that an edit without values takes in a request, its ranges and properties together; measured over office.js. */
const plainEdit = 1_500;
const cellOverhead = 4;

/** About how many bytes an edit takes in a request; texts may be three bytes a character in Vietnamese. */
export function estimateBytes(edit: SheetEdit): number {
  const block = blockOf(edit);
  return block === null ? plainEdit + textBytes(edit) : plainEdit + blockBytes(block);
}

type Block = CellBlock<CellValue | null>;

/** The cells that an edit brings, or null. */
function blockOf(edit: SheetEdit): Block | null {
  if (edit.kind === "writeValues") return edit.values;
  return edit.kind === "writeFormulas" ? edit.formulas : null;
}

function blockBytes(block: Block): number {
  let bytes = 0;
  eachCell(block, (value) => {
    bytes += cellOverhead + (typeof value === "string" ? value.length * 2 : 8);
  });
  return bytes;
}

function textBytes(edit: SheetEdit): number {
  if (edit.kind === "addHighlight") return edit.formula.length * 2;
  return edit.kind === "setSetting" ? JSON.stringify(edit.value).length * 2 : 0;
}

/** Packs edits, in their order, into requests of at most `limit` bytes; a block of values above it is cut by rows. */
export function packEdits(
  edits: readonly SheetEdit[],
  limit: number,
): readonly (readonly SheetEdit[])[] {
  const packs: SheetEdit[][] = [];
  let bytes = Infinity;
  for (const edit of edits.flatMap((one) => cutEdit(one, limit))) {
    const size = estimateBytes(edit);
    if (bytes + size > limit) {
      packs.push([]);
      bytes = 0;
    }
    packs.at(-1)?.push(edit);
    bytes += size;
  }
  return packs;
}

function cutEdit(edit: SheetEdit, limit: number): readonly SheetEdit[] {
  if (edit.kind === "writeValues") {
    return cutRows(edit.values, limit).map(({ from, to }) => ({
      ...edit,
      row: edit.row + from,
      values: sliceRows(edit.values, from, to),
    }));
  }
  if (edit.kind !== "writeFormulas") return [edit];
  return cutRows(edit.formulas, limit).map(({ from, to }) => ({
    ...edit,
    row: edit.row + from,
    formulas: sliceRows(edit.formulas, from, to),
  }));
}

/** Runs of rows of a block of which each fits into a request. */
function cutRows(
  block: Block,
  limit: number,
): readonly { readonly from: number; readonly to: number }[] {
  const bytes = blockBytes(block);
  if (plainEdit + bytes <= limit) return [{ from: 0, to: block.rows }];
  const pieces = Math.ceil(bytes / Math.max(1, limit - plainEdit));
  const rows = Math.max(1, Math.floor(block.rows / pieces));
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, index) => ({
    from: index * rows,
    to: (index + 1) * rows,
  }));
}
