import type { ExcelHost } from "../../../src/host/protocol/excel-host";
import { createWorkbook, type WorkbookState } from "../../../src/host/workbook/workbook-state";
import type { ConformanceCase } from "./conformance-case";

/** What came of a case: its result, or the refusal with its code and place. */
export type CaseOutcome =
  { readonly result: unknown } | { readonly code: string; readonly at: string | undefined };

/** The library over a host, wherever it runs. */
export interface LoadedExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
}

/** Whether a case needs a library that no other case used: it leaves handlers in it, or announces less. */
export function needsOwnLibrary({ hasHandlers, settings }: ConformanceCase): boolean {
  return hasHandlers === true || settings?.apiMinor !== undefined;
}

/** The workbook that a case begins with. */
export function workbookOf(one: ConformanceCase): WorkbookState {
  const workbook = createWorkbook(["S"]);
  one.prepare?.(workbook);
  return workbook;
}

/** Runs a case whose workbook is open; what is not a refusal of Excel is thrown. */
export async function outcomeOf(one: ConformanceCase, excel: LoadedExcel): Promise<CaseOutcome> {
  const { Excel, OfficeExtension, host } = excel;
  try {
    const result = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      return one.act({ context, sheet, host, workbook: host.workbook, Excel });
    });
    return { result };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, at: error.debugInfo.errorLocation };
  }
}
