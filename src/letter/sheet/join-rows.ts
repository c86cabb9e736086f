import type { CellRange } from "../../sheet/address";
import type { SheetEdit } from "../../sheet/sheet-edit";

/** Edits that concern one row each: its height, a merge along it, the look of cells in it. */
export type RowEdit = Extract<
  SheetEdit,
  { readonly kind: "setRowHeight" | "mergeRange" | "formatRange" }
>;

/**
 * The same looks in fewer edits: rows one below the other that get the same height, are merged over the same columns, or look
 * alike there are done at once. A table of a thousand rows then takes as many edits as one of two.
 *
 * Heights come first, then merges, then looks; an edge above or below belongs to one row and is left alone.
 */
export function joinRows(edits: readonly RowEdit[]): readonly SheetEdit[] {
  const runs = new Map<string, RowEdit>();
  const joined: RowEdit[] = [];
  for (const edit of edits) {
    const key = keyOf(edit);
    const open = runs.get(key);
    if (open !== undefined && endOf(open) === firstRow(edit) && mayGrow(edit)) {
      runs.set(key, grown(open, rowsOf(edit)));
    } else {
      if (open !== undefined) joined.push(open);
      runs.set(key, edit);
    }
  }
  joined.push(...runs.values());
  return (["setRowHeight", "mergeRange", "formatRange"] as const).flatMap((kind) =>
    joined.filter((edit) => edit.kind === kind).sort((a, b) => firstRow(a) - firstRow(b)),
  );
}

/** Equal keys, same effect on another row. */
function keyOf(edit: RowEdit): string {
  if (edit.kind === "setRowHeight") return `${edit.kind} ${edit.height}`;
  const { column, columns } = edit.range;
  const style = edit.kind === "formatRange" ? JSON.stringify(edit.style) : "";
  return `${edit.kind} ${column} ${columns} ${style}`;
}

function mayGrow(edit: RowEdit): boolean {
  return (
    edit.kind !== "formatRange" || (edit.style.top === undefined && edit.style.bottom === undefined)
  );
}

function firstRow(edit: RowEdit): number {
  return edit.kind === "setRowHeight" ? edit.row : edit.range.row;
}

function rowsOf(edit: RowEdit): number {
  return edit.kind === "setRowHeight" ? edit.rows : edit.range.rows;
}

function endOf(edit: RowEdit): number {
  return firstRow(edit) + rowsOf(edit);
}

function grown(edit: RowEdit, by: number): RowEdit {
  if (edit.kind === "setRowHeight") return { ...edit, rows: edit.rows + by };
  const range: CellRange = { ...edit.range, rows: edit.range.rows + by };
  return edit.kind === "mergeRange" ? { ...edit, range, across: true } : { ...edit, range };
}
