import type { SheetEdit } from "../sheet/sheet-edit";
import { packEdits } from "./pack-edits";
import { queueEdit } from "./queue-edit";
import { findMismatch, queueReadBack, type Mismatch } from "./read-back";
import { SheetLookup } from "./sheet-lookup";

/** What became of a plan in the workbook. */
export interface WrittenEdits {
  readonly requests: number;
  /** The first cell that does not hold what was written, or null. */
  readonly mismatch: Mismatch | null;
}

/** Carries out a plan in order, in one request where it fits, and reads back in the same request what was written. */
export async function writeEdits(
  excel: typeof Excel,
  edits: readonly SheetEdit[],
  limit: number,
): Promise<WrittenEdits> {
  const packs = packEdits(edits, limit);
  for (const [index, pack] of packs.entries()) {
    const mismatch = await writePack(excel, pack);
    if (mismatch !== null) return { requests: index + 1, mismatch };
  }
  return { requests: packs.length, mismatch: null };
}

function writePack(excel: typeof Excel, pack: readonly SheetEdit[]): Promise<Mismatch | null> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const lookup = new SheetLookup(context);
    for (const edit of pack) queueEdit(lookup, edit);
    const written = queueReadBack(lookup, pack);
    await context.sync();
    return findMismatch(written);
  });
}
