import type { SheetEdit, SheetMark, SettingValue } from "../sheet/sheet-edit";
import { packEdits } from "./pack-edits";
import { queueEdit } from "./queue-edit";
import { findMismatch, queueReadBack, type Mismatch } from "./read-back";
import { SheetLookup } from "./sheet-lookup";
import { pendingKey, settingPrefix } from "./sheet-marks";

/** What became of a plan in the workbook. */
export interface WrittenEdits {
  readonly requests: number;
  /** The first cell that does not hold what was written, or null. */
  readonly mismatch: Mismatch | null;
}

/**
 * Carries out a plan in order, in one request where it fits, and reads back in the same request what was written. Sheets that
 * are added are named in the settings until the last request, so that none is taken for the user's if the run is cut off.
 */
export async function writeEdits(
  excel: typeof Excel,
  edits: readonly SheetEdit[],
  limit: number,
): Promise<WrittenEdits> {
  const packs = packEdits(withPending(edits), limit);
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

/**
 * Whatever a run that was cut off had named is done with at the end of the next one that is whole. The names go once all sheets
 * are written, before the settings that close a plan: these may declare it whole, and what is whole is never looked at again.
 */
function withPending(edits: readonly SheetEdit[]): readonly SheetEdit[] {
  const added = edits.flatMap((edit): [string, SheetMark][] =>
    edit.kind === "addSheet" || edit.kind === "copySheet" ? [[edit.sheet, edit.mark]] : [],
  );
  const key = pendingKey.slice(settingPrefix.length);
  const marks = Object.fromEntries(
    added.map(([sheet, { kind, subject }]): [string, SettingValue] => [sheet, { kind, subject }]),
  );
  const naming: readonly SheetEdit[] =
    added.length === 0 ? [] : [{ kind: "setSetting", key, value: marks }];
  const end = edits.findLastIndex(({ kind }) => kind !== "setSetting") + 1;
  const clearing: SheetEdit = { kind: "setSetting", key, value: null };
  return [...naming, ...edits.slice(0, end), clearing, ...edits.slice(end)];
}
