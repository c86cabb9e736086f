import { finishPieces } from "../../domain/in-pieces";
import { blockOf, type CellBlock, eachCell } from "../../sheet/cell-block";
import type { CellGrid, CellValue } from "../../sheet/cell-grid";
import type { SheetEdit } from "../../sheet/sheet-edit";
import type { SheetContents } from "../workbook-port";

/** The values of a sheet from its first cell on. */
export type SheetValues = Pick<CellGrid, "top" | "left" | "values">;

/** What is entered in a sheet after edits that name it, formulas as such; looks and tables do not matter here. */
export function simulateEdits(
  sheet: SheetContents | null,
  edits: readonly SheetEdit[],
): SheetValues {
  return finishPieces(simulateEditsInPieces(sheet, edits));
}

/** {@link simulateEdits} that can be left after every edit: a block of a large table is made cell by cell. */
export function* simulateEditsInPieces(
  sheet: SheetContents | null,
  edits: readonly SheetEdit[],
): Generator<void, SheetValues, void> {
  let values = sheet === null ? [] : copyOf(sheet.grid);
  for (const edit of edits) {
    if (edit.kind === "clearSheet") values = [];
    if (edit.kind === "writeValues") putBlock(values, edit);
    if (edit.kind === "writeFormulas") putBlock(values, { ...edit, values: edit.formulas });
    if (edit.kind === "clearContents") {
      const { row, column, rows, columns } = edit.range;
      const blank = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(""));
      putBlock(values, { row, column, values: blockOf(blank) });
    }
    yield;
  }
  return { top: 0, left: 0, values };
}

function copyOf(grid: CellGrid | null): CellValue[][] {
  const values: CellValue[][] = [];
  if (grid !== null)
    putBlock(values, { row: grid.top, column: grid.left, values: blockOf(grid.values) });
  return values;
}

function putBlock(
  values: CellValue[][],
  block: {
    readonly row: number;
    readonly column: number;
    readonly values: CellBlock<CellValue | null>;
  },
): void {
  eachCell(block.values, (value, down, right) => {
    const target = lineAt(values, block.row + down);
    if (value === null) return;
    while (target.length <= block.column + right) target.push("");
    target[block.column + right] = value;
  });
}

/** A line of the sheet, made with those above it where there was none. */
function lineAt(values: CellValue[][], row: number): CellValue[] {
  while (values.length <= row) values.push([]);
  return values[row] ?? [];
}
