import type { ExcelHost } from "../../../src/host/protocol/excel-host";
import type { HostSettings } from "../../../src/host/protocol/host-settings";
import type { WorkbookState } from "../../../src/host/workbook/workbook-state";

/** What a case works with: one `Excel.run` on a fresh workbook whose first sheet is called "S". */
interface Kit {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly host: ExcelHost;
  readonly workbook: WorkbookState;
  readonly Excel: typeof Excel;
}

/** A refusal as the add-in sees it. */
interface Refusal {
  readonly code: string;
  /** `debugInfo.errorLocation`, where the case is about it. */
  readonly at?: string;
}

/** One thing that Excel is known (or taken) to do. */
export interface ConformanceCase {
  readonly says: string;
  /** Document, type declaration or thread where a reader can judge it. */
  readonly source: string;
  readonly settings?: Partial<HostSettings>;
  /** Registers handlers, which outlive the case in the library. */
  readonly hasHandlers?: true;
  /** Prepares the workbook before the library is loaded. */
  readonly prepare?: (workbook: WorkbookState) => void;
  readonly act: (kit: Kit) => Promise<unknown>;
  readonly gives?: unknown;
  readonly refuses?: Refusal;
}

/** The declaration of a member in @types/office-js. */
export const declared = (member: string): string => `@types/office-js: ${member}`;

/** A thread of OfficeDev/office-js. */
export const thread = (number: number): string => `OfficeDev/office-js #${number}`;

/** support.microsoft.com, "Excel specifications and limits". */
export const LIMITS = "support.microsoft.com: Excel specifications and limits";

/** support.microsoft.com, "Rename a worksheet". */
export const RENAME = "support.microsoft.com: Rename a worksheet";

/** The table of error codes in the documentation of Office Add-ins. */
export const ERRORS = "learn.microsoft.com: application-specific-api-error-handling";

/** The documentation's page on limits. */
export const RESOURCES = "learn.microsoft.com: resource-limits-and-performance-optimization";

/** What typing into a cell does, as Excel's help tells it. */
export const TYPING = "support.microsoft.com: Enter data manually in worksheet cells";

/** Seen in the unmodified client library. */
export const CLIENT = "@microsoft/office-js 1.1.110: excel-win32-16.01.js";

/** A reading that nobody has confirmed: see docs/real-excel-checklist.md. */
export const READING = "reading taken, see docs/real-excel-checklist.md";
