import type { SheetEdit } from "../sheet/sheet-edit";
import { withJournal } from "./journal/compose-journal";
import { done, type Outcome } from "./outcome";
import type { WorkbookContents, WorkbookPort } from "./workbook-port";
import { findObstacle } from "./writable";

/**
 * Carries out edits that were planned from these contents, with the journal that takes them back: obstacles are found before the
 * first write, and no edits send nothing. Gives the number of requests.
 */
export async function writePlan(
  port: WorkbookPort,
  contents: WorkbookContents,
  edits: readonly SheetEdit[],
): Promise<Outcome<number>> {
  const obstacle = findObstacle(contents, edits);
  if (obstacle !== null) return obstacle;
  if (edits.length === 0) return done(0);
  const applied = await port.applyEdits(withJournal(contents, edits));
  return applied.done ? done(applied.value.requests) : applied;
}
