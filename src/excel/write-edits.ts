import { nextTask } from "../app/next-task";
import type { SheetEdit } from "../sheet/sheet-edit";
import { packEdits } from "./pack-edits";
import { queueEdit } from "./queue-edit";
import { findMismatch, queueReadBack, type Mismatch } from "./read-back";
import { collectSheets, queueSheets, type SheetOutline } from "./read-outline";
import { SheetLookup } from "./sheet-lookup";

/** What became of a plan in the workbook. */
export interface WrittenEdits {
  readonly requests: number;
  /** The first cell that does not hold what was written, or null. */
  readonly mismatch: Mismatch | null;
  /** The sheets as they are now, where the plan made other ones of them; null where they are as before. */
  readonly sheets: readonly SheetOutline[] | null;
}

/** What gives the workbook other sheets, or a sheet another mark or other tables. */
const reshaping: ReadonlySet<SheetEdit["kind"]> = new Set([
  "addSheet",
  "copySheet",
  "deleteSheet",
  "markSheet",
  "releaseSheet",
  "addTable",
  "removeTable",
]);

/**
 * Carries out a plan in order, in one request where it fits, and reads back in the same request what was written. The
 * last request also tells which sheets there are now. Each is cut off the plan in a task of its own, queued in another, and sent in a third.
 */
export async function writeEdits(
  excel: typeof Excel,
  edits: readonly SheetEdit[],
  limit: number,
): Promise<WrittenEdits> {
  const packs = packEdits(edits, limit);
  const isReshaping = edits.some(({ kind }) => reshaping.has(kind));
  let sheets: readonly SheetOutline[] | null = null;
  let requests = 0;
  await nextTask();
  let pack = packs.next();
  while (pack.done !== true) {
    await nextTask();
    const next = packs.next();
    await nextTask();
    const written = await writePack(excel, pack.value, next.done === true && isReshaping);
    requests += 1;
    if (written.mismatch !== null) return { requests, ...written };
    sheets = written.sheets;
    pack = next;
  }
  return { requests, mismatch: null, sheets };
}

function writePack(
  excel: typeof Excel,
  pack: readonly SheetEdit[],
  withSheets: boolean,
): Promise<Omit<WrittenEdits, "requests">> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const lookup = new SheetLookup(context);
    for (const edit of pack) queueEdit(lookup, edit);
    const written = queueReadBack(lookup, pack);
    const sheets = withSheets ? queueSheets(context) : null;
    // Office.js turns what is queued into the request's text at once.
    await nextTask();
    await context.sync();
    return { mismatch: findMismatch(written), sheets: sheets && collectSheets(sheets) };
  });
}
