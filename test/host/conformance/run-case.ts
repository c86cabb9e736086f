import { type ExcelInNode, openExcel } from "../../../src/host/node/open-excel";
import { createWorkbook } from "../../../src/host/workbook/workbook-state";
import { type CaseOutcome, needsOwnLibrary, outcomeOf, workbookOf } from "./case-outcome";
import type { ConformanceCase } from "./conformance-case";

let shared: Promise<ExcelInNode> | null = null;

/** Loads the library once; a case with handlers, or that announces less, gets one of its own. */
async function excelFor(one: ConformanceCase): Promise<ExcelInNode> {
  const settings = one.settings ?? {};
  if (needsOwnLibrary(one)) return openExcel(workbookOf(one), { settings });
  shared ??= openExcel(createWorkbook());
  const excel = await shared;
  excel.host.reopen(workbookOf(one), settings);
  return excel;
}

/** Runs a case against the real office.js in Node. */
export async function runCase(one: ConformanceCase): Promise<CaseOutcome> {
  return outcomeOf(one, await excelFor(one));
}
