import { done, failed, type Outcome } from "../app/outcome";
import type { AppliedEdits, WorkbookContents, WorkbookPort } from "../app/workbook-port";
import type { SheetEdit } from "../sheet/sheet-edit";
import { failureOf } from "./failure-of";
import { readContents, type SheetMemory } from "./read-workbook";

/** Bytes of a request below Excel's 5 MB; in the pane less, so that it never freezes. */
const largestRequest = 4_000_000;

/** How a workbook is written to. */
export interface ExcelWorkbookOptions {
  /** About how many bytes a request may have. */
  readonly requestBytes?: number;
}

/**
 * The workbook that Excel has open, over office.js. It remembers the sheets of the last reading or writing, so that the next reading
 * takes one request; errors of office.js become failures, anything else is thrown.
 *
 * `excel` is the library's own namespace, the global `Excel` in the pane.
 */
export function openExcelWorkbook(
  excel: typeof Excel,
  options: ExcelWorkbookOptions = {},
): WorkbookPort {
  let memory: SheetMemory = [];
  const read = async (known: SheetMemory, withValues: boolean): Promise<WorkbookContents> => {
    const result = await readContents(excel, known, withValues);
    memory = result.memory;
    return result.contents;
  };
  return {
    readWorkbook: () => readAgain(read, memory),
    readFormulas: async (sheet, range) => {
      const { readFormulas } = await import("./read-formulas");
      return attempt(() => readFormulas(excel, sheet, range), done);
    },
    applyEdits: async (edits) => {
      if (edits.length === 0) return done({ edits: 0, requests: 0 });
      const limit = options.requestBytes ?? largestRequest;
      return attempt(
        () => applyAll(excel, edits, limit),
        ({ outcome, sheets }) => {
          memory = sheets ?? memory;
          return outcome;
        },
      );
    },
    reveal: async (sheet, cell) => {
      const shown = await attempt(
        () => revealCell(excel, sheet, cell),
        () => done(null),
      );
      const isHidden = !shown.done && shown.failure.code === "sheet-hidden";
      return isHidden ? failed({ ...shown.failure, sheet }) : shown;
    },
  };
}

async function attempt<Value, Result>(
  act: () => Promise<Value>,
  finish: (value: Value) => Outcome<Result>,
): Promise<Outcome<Result>> {
  try {
    return finish(await act());
  } catch (error) {
    return failed(failureOf(error));
  }
}

type Read = (known: SheetMemory, withValues: boolean) => Promise<WorkbookContents>;

/**
 * Reads with what is remembered; where a remembered sheet is gone, from the beginning; where it is more than Excel sends at
 * once, in blocks.
 */
async function readAgain(read: Read, memory: SheetMemory): Promise<Outcome<WorkbookContents>> {
  const first = await attempt(() => read(memory, true), done);
  if (first.done) return first;
  const { code } = first.failure;
  if (code === "too-large-for-excel") return attempt(() => read([], false), done);
  if (code !== "changed-meanwhile" || memory.length === 0) return first;
  return readAgain(read, []);
}

async function applyAll(
  excel: typeof Excel,
  edits: readonly SheetEdit[],
  limit: number,
): Promise<{ readonly outcome: Outcome<AppliedEdits>; readonly sheets: SheetMemory | null }> {
  // What writes is loaded with the first write: a pane that only shows figures opens sooner.
  const { writeEdits } = await import("./write-edits");
  const { requests, mismatch, sheets } = await writeEdits(excel, edits, limit);
  const outcome =
    mismatch === null
      ? done({ edits: edits.length, requests })
      : failed({ code: "not-as-written", ...mismatch });
  return { outcome, sheets };
}

function revealCell(excel: typeof Excel, sheet: string, cell: string): Promise<void> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.activate();
    found.getRange(cell).select();
    await context.sync();
  });
}
