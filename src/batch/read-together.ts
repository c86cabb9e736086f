import { basename } from "node:path";
import { inputGrids } from "../app/reading/office-workbook";
import type { Outcome } from "../app/outcome";
import { done } from "../app/outcome";
import type { OtherWorkbook } from "../app/reading/timeline";
import { openExcelWorkbook } from "../excel/excel-workbook";
import { openExcel } from "../host/node/open-excel";
import { openInput } from "./open-input";

/** The user's own sheets of every input, in their order, for inputs that are read as one timeline. */
export async function readTogether(
  inputs: readonly string[],
): Promise<Outcome<readonly OtherWorkbook[]>> {
  const workbooks: OtherWorkbook[] = [];
  for (const input of inputs) {
    const opened = await openInput(input);
    if (!opened.done) return opened;
    const { Excel: excel } = await openExcel(opened.value);
    const contents = await openExcelWorkbook(excel).readWorkbook();
    if (!contents.done) return contents;
    workbooks.push({ fileName: basename(input), grids: inputGrids(contents.value) });
  }
  return done(workbooks);
}
