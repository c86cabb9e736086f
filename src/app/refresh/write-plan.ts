import type { SheetEdit } from "../../sheet/sheet-edit";
import { finishJournal, withJournal } from "../journal/compose-journal";
import { doInTasks } from "../next-task";
import { done, type Outcome } from "../outcome";
import type { WorkbookContents, WorkbookPort } from "../workbook-port";
import { removeLeftovers } from "./leftovers";
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
  const planned =
    edits.length === 0 ? finishJournal(contents) : await doInTasks(withJournal(contents, edits));
  const all = [...removeLeftovers(contents), ...planned];
  if (all.length === 0) return done(0);
  const applied = await port.applyEdits(all);
  return applied.done ? done(applied.value.requests) : applied;
}
