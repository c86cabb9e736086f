import type { FormChanges } from "../../app/form/create-form";
import { done, type Outcome } from "../../app/outcome";
import type { Period } from "../../domain/period/period";
import type { Analysis, PaneServices, SheetPreview, SheetRequest, Written } from "../pane-services";
import type { PaneSession } from "./open-session";
import { behind } from "./open-session";

type SheetServices = Pick<PaneServices, "previewSheet" | "insertSheet">;

/** The sheets that are made when asked for. What plans them is loaded then. */
export function sheetServices(session: PaneSession): SheetServices {
  return {
    previewSheet: (request, analysis) => {
      switch (request.which) {
        case "trend":
          return previewTrend(session, request, analysis);
        case "report-form":
          return previewReportForm(session, analysis);
        default:
          return previewForm(session, request);
      }
    },
    insertSheet: (request, analysis) => {
      switch (request.which) {
        case "trend":
          return insertTrend(session, request, analysis);
        case "report-form":
          return insertReportForm(session, analysis);
        default:
          return insertForm(session, request);
      }
    },
  };
}

type FormRequest = Exclude<SheetRequest, { which: "trend" | "report-form" }>;
type TrendRequest = Extract<SheetRequest, { which: "trend" }>;

async function previewForm(
  { port }: PaneSession,
  request: FormRequest,
): Promise<Outcome<FormChanges>> {
  const app = await import("../../app/form/create-form");
  return app.previewForm(port, request);
}

async function insertForm({ port }: PaneSession, request: FormRequest): Promise<Outcome<Written>> {
  const { createForm } = await import("../../app/form/create-form");
  const made = await createForm(port, request);
  return made.done ? done({ changes: made.value.changes, canUndo: true }) : made;
}

async function planTrend(session: PaneSession, asked: TrendRequest, analysis: Analysis | null) {
  const { planTrendSheet } = await import("../../app/trend/trend-sheet");
  const { subject, measure } = asked;
  const period = analysis === null ? {} : { period: analysis.report.period };
  return planTrendSheet(session.port, {
    ...givenOf(session, analysis),
    ...period,
    subject,
    measure,
  });
}

/** What the analysis was asked for, where the sheet itself does not say its period. */
function givenOf(session: PaneSession, analysis: Analysis | null) {
  const found = analysis === null ? null : behind(session, analysis);
  return found?.done === true ? found.value.request : {};
}

async function previewTrend(
  session: PaneSession,
  request: TrendRequest,
  analysis: Analysis | null,
): Promise<Outcome<SheetPreview>> {
  const plan = await planTrend(session, request, analysis);
  return plan.done ? done({ changes: plan.value.changes, copied: null }) : plan;
}

async function insertTrend(
  session: PaneSession,
  request: TrendRequest,
  analysis: Analysis | null,
): Promise<Outcome<Written>> {
  const plan = await planTrend(session, request, analysis);
  if (!plan.done) return plan;
  const { applyTrendSheet } = await import("../../app/trend/trend-sheet");
  const { changes, sheet } = plan.value;
  const written = await applyTrendSheet(session.port, plan.value);
  if (!written.done) return written;
  const shown = await session.port.reveal(sheet, "A1");
  return shown.done ? done({ changes, canUndo: changes.length > 0 }) : shown;
}

async function previewReportForm(
  { port }: PaneSession,
  analysis: Analysis | null,
): Promise<Outcome<SheetPreview>> {
  const [{ planFormSheet }, { composeChanges }] = await Promise.all([
    import("../../app/document/insert-report-form"),
    import("../../app/refresh/sheet-changes"),
  ]);
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const plan = planFormSheet(contents.value, await reportFormOf(analysis));
  return plan.done ? done({ changes: composeChanges(plan.value.edits), copied: null }) : plan;
}

async function insertReportForm(
  session: PaneSession,
  analysis: Analysis | null,
): Promise<Outcome<Written>> {
  const app = await import("../../app/document/insert-report-form");
  const preview = await previewReportForm(session, analysis);
  if (!preview.done) return preview;
  const made = await app.insertReportForm(session.port, await reportFormOf(analysis));
  return made.done ? done({ changes: preview.value.changes, canUndo: made.value.made }) : made;
}

/** The form of the quarter of what is shown; without figures the period is still to be filled in. */
async function reportFormOf(analysis: Analysis | null): Promise<{ readonly period?: Period }> {
  if (analysis === null) return {};
  const { quarterOf } = await import("../../app/document/insert-report-form");
  return { period: quarterOf(analysis.report.period) };
}
