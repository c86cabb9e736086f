import type { WorkbookAnalysis } from "../../app/reading/analyse-workbook";
import type { Outcome } from "../../app/outcome";
import { done, failed } from "../../app/outcome";
import { applyRefresh, composePlanInPieces, type RefreshPlan } from "../../app/refresh/refresh";
import type { SheetChange } from "../../app/refresh/sheet-changes";
import type { WorkbookPort } from "../../app/workbook-port";
import type { Work } from "../pane-services";
import { doInPieces, takeStep } from "./take-step";

/** What a write would do to each sheet. */
export async function planChanges(
  analysis: WorkbookAnalysis,
  work: Work,
): Promise<Outcome<readonly SheetChange[]>> {
  const plan = await planResults(analysis, work);
  return plan.done ? done(plan.value.changes) : plan;
}

/** Writes the ranking and the highlight, and says what was written. */
export async function writeResults(
  port: WorkbookPort,
  analysis: WorkbookAnalysis,
  work: Work,
): Promise<Outcome<readonly SheetChange[]>> {
  const plan = await planResults(analysis, work);
  if (!plan.done) return plan;
  if (!(await takeStep(work, "writing"))) return failed({ code: "stopped" });
  const result = await applyRefresh(port, plan.value);
  return result.done ? done(plan.value.changes) : result;
}

/** Plans that were shown: what is written after the preview is the same, and is not planned twice. */
const plans = new WeakMap<WorkbookAnalysis, RefreshPlan>();

/** Without a document: drafts are inserted from their own tab. */
async function planResults(analysis: WorkbookAnalysis, work: Work): Promise<Outcome<RefreshPlan>> {
  if (!(await takeStep(work, "planning"))) return failed({ code: "stopped" });
  const known = plans.get(analysis);
  if (known !== undefined) return done(known);
  const plan = await doInPieces(
    work,
    "planning",
    composePlanInPieces(analysis, { document: null }),
  );
  if (plan === null) return failed({ code: "stopped" });
  plans.set(analysis, plan);
  return done(plan);
}
