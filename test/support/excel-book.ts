import type { WorkbookContents, WorkbookPort } from "../../src/app/workbook-port";
import { openExcelWorkbook, type ExcelWorkbookOptions } from "../../src/excel/excel-workbook";
import { openExcel, type ExcelInNode } from "../../src/host/node/open-excel";
import { createWorkbook, type WorkbookState } from "../../src/host/workbook/workbook-state";
import type { CellValue } from "../../src/sheet/cell-grid";
import type { SheetContents } from "../../src/sheet/sheet-contents";
import type { SheetEdit } from "../../src/sheet/sheet-edit";

/** A workbook open in the host, with the port under test over the real office.js. */
export interface ExcelBook {
  readonly excel: ExcelInNode;
  readonly port: WorkbookPort;
}

/** Opens a workbook with empty sheets of these names, or one that was prepared. */
export async function openBook(
  workbook: readonly string[] | WorkbookState,
  options: ExcelWorkbookOptions = {},
): Promise<ExcelBook> {
  const state = Array.isArray(workbook) ? createWorkbook(workbook as string[]) : workbook;
  const excel = await openExcel(state as WorkbookState);
  return { excel, port: openExcelWorkbook(excel.Excel, options) };
}

/** Writes as a user would, from a cell on. */
export async function type(
  { excel }: ExcelBook,
  sheet: string,
  cell: string,
  values: readonly (readonly CellValue[])[],
): Promise<void> {
  await excel.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem(sheet).getRange(cell);
    const range = first.getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
    range.values = values.map((line) => [...line]);
    await context.sync();
  });
}

/** The workbook as the port reads it; a failure fails the test. */
export async function readBook({ port }: ExcelBook): Promise<WorkbookContents> {
  const outcome = await port.readWorkbook();
  if (!outcome.done) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** One sheet as the port reads it. */
export async function readSheet(book: ExcelBook, name: string): Promise<SheetContents> {
  const { sheets } = await readBook(book);
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** Applies edits; a failure fails the test. */
export async function applyTo({ port }: ExcelBook, edits: readonly SheetEdit[]): Promise<void> {
  const outcome = await port.applyEdits(edits);
  if (!outcome.done) throw new Error(JSON.stringify(outcome.failure));
}

/** How many requests the add-in has made since the last count, the library's own clean-up left out. */
export function countRequests({ excel }: ExcelBook): number {
  const { log } = excel.host;
  const count = log.own.length;
  log.clear();
  return count;
}
