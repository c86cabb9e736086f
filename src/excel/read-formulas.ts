import type { CellRange } from "../sheet/address";
import type { CellValue } from "../sheet/cell-grid";
import { readLimits } from "./read-limits";
import { rangeOf, SheetLookup } from "./sheet-lookup";

/** What was entered into the cells of a rectangle: formulas and constants, in as many requests as Excel's limit on answers asks for. */
export async function readFormulas(
  excel: typeof Excel,
  sheet: string,
  range: CellRange,
): Promise<readonly (readonly CellValue[])[]> {
  const rows = Math.max(1, Math.floor(readLimits.blockCells / Math.max(1, range.columns)));
  const read: (readonly CellValue[])[] = [];
  for (let from = 0; from < range.rows; from += rows) {
    const part = { ...range, row: range.row + from, rows: Math.min(rows, range.rows - from) };
    read.push(...(await readPart(excel, sheet, part)));
  }
  return read;
}

function readPart(
  excel: typeof Excel,
  sheet: string,
  range: CellRange,
): Promise<readonly (readonly CellValue[])[]> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    const cells = rangeOf(new SheetLookup(context).get(sheet), range);
    cells.load("formulas");
    await context.sync();
    return cells.formulas as readonly (readonly CellValue[])[];
  });
}
