import type { Outcome } from "../../app/outcome";
import { done, failed } from "../../app/outcome";
import type { RefreshPlan, RefreshRequest } from "../../app/refresh";
import { planRefresh } from "../../app/refresh";
import type { WorkbookContents, WorkbookPort } from "../../app/workbook-port";
import { findObstacle } from "../../app/writable";
import type { SheetEdit } from "../../sheet/sheet-edit";
import type { Analysis, ReadRequest } from "../pane-services";
import { createTrend } from "./trend";

/** One workbook, and the plan that stands behind each analysis which the pane shows. */
export interface PaneSession {
  readonly port: WorkbookPort;
  readonly plans: WeakMap<Analysis, RefreshPlan>;
}

/** A session over a workbook; nothing is read yet. */
export function openSession(port: WorkbookPort): PaneSession {
  return { port, plans: new WeakMap() };
}

/** Reads and plans for one period, without a document: drafts are inserted from their own tab. */
export async function readAnalysis(
  session: PaneSession,
  request: ReadRequest,
): Promise<Outcome<Analysis>> {
  const plan = await planRefresh(session.port, refreshRequest(request));
  return plan.done ? done(rememberPlan(session, plan.value)) : plan;
}

function refreshRequest({ period, given }: ReadRequest): RefreshRequest {
  const wanted = given?.period ?? period;
  const sheet = given?.sheet ?? null;
  return {
    document: null,
    ...(wanted === null ? {} : { period: wanted }),
    ...(sheet === null ? {} : { sheet }),
  };
}

function rememberPlan({ plans }: PaneSession, plan: RefreshPlan): Analysis {
  const { records } = plan.analysis;
  const shown: Analysis = {
    report: plan.report,
    periods: records.map(({ period }) => period),
    firstWrite: plan.firstWrite,
    canUndo: false,
    trend: createTrend(plan.analysis),
  };
  plans.set(shown, plan);
  return shown;
}

/** Applies edits that were planned from contents which were just read; obstacles are found before anything is written. */
export async function applyPlanned(
  { port }: PaneSession,
  contents: WorkbookContents,
  edits: readonly SheetEdit[],
): Promise<Outcome<null>> {
  const obstacle = findObstacle(contents, edits);
  if (obstacle !== null) return obstacle;
  const applied = await port.applyEdits(edits);
  return applied.done ? done(null) : applied;
}

/** The plan behind an analysis; an analysis of another session has none, which asks for a new reading. */
export function planOf({ plans }: PaneSession, analysis: Analysis): Outcome<RefreshPlan> {
  const plan = plans.get(analysis);
  return plan === undefined ? failed({ code: "changed-meanwhile" }) : done(plan);
}
