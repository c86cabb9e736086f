import type { WorkbookAnalysis } from "../../app/reading/analyse-workbook";
import type { Outcome } from "../../app/outcome";
import { done } from "../../app/outcome";
import { applyRefresh, composePlan } from "../../app/refresh/refresh";
import type { SheetChange } from "../../app/refresh/sheet-changes";
import type { WorkbookPort } from "../../app/workbook-port";

/** Without a document: drafts are inserted from their own tab. */
const rankingOnly = { document: null };

/** What a write would do to each sheet. */
export function planChanges(analysis: WorkbookAnalysis): readonly SheetChange[] {
  return composePlan(analysis, rankingOnly).changes;
}

/** Writes the ranking and the highlight, and says what was written. */
export async function writeResults(
  port: WorkbookPort,
  analysis: WorkbookAnalysis,
): Promise<Outcome<readonly SheetChange[]>> {
  const plan = composePlan(analysis, rankingOnly);
  const result = await applyRefresh(port, plan);
  return result.done ? done(plan.changes) : result;
}
