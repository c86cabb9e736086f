import { blockOf } from "../../sheet/cell-block";
import type { SheetEdit } from "../../sheet/sheet-edit";
import type { JournalSheet } from "./journal";

/** The edits that write back to a sheet what a write replaced there. */
export function writeBlocks({ blocks }: JournalSheet, sheet: string): readonly SheetEdit[] {
  return blocks.map(({ row, column, values }) => ({
    kind: "writeValues",
    sheet,
    row,
    column,
    values: blockOf(values),
  }));
}
