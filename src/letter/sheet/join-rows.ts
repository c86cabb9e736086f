import type { CellRange } from "../../sheet/address";
import type { CellStyle } from "../../sheet/cell-style";
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
  const open = new Map<string, Run>();
  const runs: Run[] = [];
  const lookOf = createLookText();
  for (const edit of edits) {
    const key = keyOf(edit, lookOf);
    const run = open.get(key);
    if (run !== undefined && endOf(run) === firstRow(edit) && mayGrow(edit)) {
      run.rows += rowsOf(edit);
    } else {
      const next = { edit, rows: rowsOf(edit) };
      runs.push(next);
      open.set(key, next);
    }
  }
  const joined = runs.map(joinedEdit);
  return (["setRowHeight", "mergeRange", "formatRange"] as const).flatMap((kind) =>
    joined.filter((edit) => edit.kind === kind).sort((a, b) => firstRow(a) - firstRow(b)),
  );
}

/** The first of edits that are done at once, and how many rows they are by now. */
interface Run {
  readonly edit: RowEdit;
  rows: number;
}

/** The text of a look; the same look comes again in every row. */
function createLookText(): (style: CellStyle) => string {
  const texts = new Map<CellStyle, string>();
  return (style) => {
    const known = texts.get(style) ?? JSON.stringify(style);
    texts.set(style, known);
    return known;
  };
}

/** Equal keys, same effect on another row. */
function keyOf(edit: RowEdit, lookOf: (style: CellStyle) => string): string {
  if (edit.kind === "setRowHeight") return `${edit.kind} ${edit.height}`;
  const { column, columns } = edit.range;
  const look = edit.kind === "formatRange" ? lookOf(edit.style) : "";
  return `${edit.kind} ${column} ${columns} ${look}`;
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

function endOf({ edit, rows }: Run): number {
  return firstRow(edit) + rows;
}

function joinedEdit({ edit, rows }: Run): RowEdit {
  if (rows === rowsOf(edit)) return edit;
  if (edit.kind === "setRowHeight") return { ...edit, rows };
  const range: CellRange = { ...edit.range, rows };
  return edit.kind === "mergeRange" ? { ...edit, range, across: true } : { ...edit, range };
}
