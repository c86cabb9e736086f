import type { AnalysisRequest, WorkbookAnalysis } from "../../app/reading/analyse-workbook";
import { hasJournal } from "../../app/journal/journal-key";
import { nextFormOf } from "../../app/form/next-form";
import type { Outcome } from "../../app/outcome";
import { done, failed } from "../../app/outcome";
import type { WorkbookContents, WorkbookPort } from "../../app/workbook-port";
import type { Period } from "../../domain/period/period";
import type { Analysis, ReadRequest, Work } from "../pane-services";
import { doInPieces, takeStep } from "./take-step";
import { createTrend } from "./trend";

/** One workbook, and what stands behind each analysis that the pane shows. */
export interface PaneSession {
  readonly port: WorkbookPort;
  readonly read: WeakMap<Analysis, WorkbookAnalysis>;
}

/** A session over a workbook; nothing is read yet. */
export function openSession(port: WorkbookPort): PaneSession {
  return { port, read: new WeakMap() };
}

/**
 * Reads the workbook and computes one period. The code that computes is loaded while Excel gives the values, so that the pane is
 * drawn before; planning is left to the code that is loaded when something is written.
 */
export async function readAnalysis(
  session: PaneSession,
  request: ReadRequest,
  work: Work,
): Promise<Outcome<Analysis>> {
  const [contents, { analyseInPieces }, { listSummablePeriods }] = await Promise.all([
    session.port.readWorkbook(),
    import("../../app/reading/analyse-workbook"),
    import("../../domain/figure/find-records"),
  ]);
  if (!contents.done) return contents;
  if (!(await takeStep(work, "computing"))) return failed({ code: "stopped" });
  const pieces = analyseInPieces(contents.value, analysisRequest(request));
  const analysis = await doInPieces(work, "computing", pieces);
  if (analysis === null) return failed({ code: "stopped" });
  if (!analysis.done) return analysis;
  const summable = listSummablePeriods(analysis.value.records);
  return done(rememberAnalysis(session, analysis.value, summable));
}

function analysisRequest({ period, given }: ReadRequest): AnalysisRequest {
  const wanted = given?.period ?? period;
  const sheet = given?.sheet ?? null;
  return {
    ...(wanted === null ? {} : { period: wanted }),
    ...(sheet === null ? {} : { sheet }),
  };
}

function rememberAnalysis(
  { read }: PaneSession,
  analysis: WorkbookAnalysis,
  summable: readonly Period[],
): Analysis {
  const shown: Analysis = {
    report: analysis.report,
    ledger: analysis.ledger,
    periods: analysis.records.map(({ period }) => period),
    summable,
    firstWrite: isFirstWrite(analysis.contents),
    canUndo: hasJournal(analysis.contents.settings),
    next: nextFormOf(analysis),
    trend: createTrend(analysis),
  };
  read.set(shown, analysis);
  return shown;
}

/** Settings that were saved do not count: they were asked for by name, the ranking was not seen yet. */
function isFirstWrite({ sheets }: WorkbookContents): boolean {
  return sheets.every(
    ({ mark, highlights }) => mark?.kind !== "ranking" && highlights.length === 0,
  );
}

/** What stands behind an analysis; one of another session has nothing, which asks for a new reading. */
export function behind({ read }: PaneSession, analysis: Analysis): Outcome<WorkbookAnalysis> {
  const found = read.get(analysis);
  return found === undefined ? failed({ code: "changed-meanwhile" }) : done(found);
}
