import type { SheetEdit, WriteValues } from "../sheet/sheet-edit";

/** Bytes that an edit without values takes in a request, its ranges and properties together; measured over office.js. */
const plainEdit = 1_500;
const cellOverhead = 4;

/** About how many bytes an edit takes in a request; texts may be three bytes a character in Vietnamese. */
export function estimateBytes(edit: SheetEdit): number {
  return edit.kind === "writeValues" ? plainEdit + valueBytes(edit) : plainEdit + textBytes(edit);
}

function valueBytes({ values }: WriteValues): number {
  let bytes = 0;
  for (const line of values) {
    for (const value of line) {
      bytes += cellOverhead + (typeof value === "string" ? value.length * 2 : 8);
    }
  }
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
  if (edit.kind !== "writeValues" || estimateBytes(edit) <= limit) return [edit];
  const pieces = Math.ceil(valueBytes(edit) / Math.max(1, limit - plainEdit));
  const rows = Math.max(1, Math.floor(edit.values.length / pieces));
  return Array.from({ length: Math.ceil(edit.values.length / rows) }, (_, index) => ({
    ...edit,
    row: edit.row + index * rows,
    values: edit.values.slice(index * rows, (index + 1) * rows),
  }));
}
