import { type ExcelInNode, openExcel } from "../../../src/host/node/open-excel";
import { createWorkbook, type WorkbookState } from "../../../src/host/workbook/workbook-state";
import type { ConformanceCase } from "./conformance-case";

/** What came of a case: its result, or the refusal with its code and place. */
export type CaseOutcome =
  { readonly result: unknown } | { readonly code: string; readonly at: string | undefined };

let shared: Promise<ExcelInNode> | null = null;

/** Loads the library once; a case with handlers, or that announces less, gets one of its own. */
async function excelFor(one: ConformanceCase, workbook: WorkbookState): Promise<ExcelInNode> {
  const settings = one.settings ?? {};
  const needsOwn = one.hasHandlers === true || settings.apiMinor !== undefined;
  if (needsOwn) return openExcel(workbook, { settings });
  shared ??= openExcel(createWorkbook());
  const excel = await shared;
  excel.host.reopen(workbook, settings);
  return excel;
}

/** Runs a case against the real office.js in Node. */
export async function runCase(one: ConformanceCase): Promise<CaseOutcome> {
  const workbook = createWorkbook(["S"]);
  one.prepare?.(workbook);
  const { Excel, OfficeExtension, host } = await excelFor(one, workbook);
  try {
    const result = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      return one.act({ context, sheet, host, workbook, Excel });
    });
    return { result };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, at: error.debugInfo.errorLocation };
  }
}
