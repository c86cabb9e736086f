import fc from "fast-check";
import { createForm } from "../../../src/app/form/create-form";
import { insertDraft } from "../../../src/app/document/insert-draft";
import { issueLetter } from "../../../src/app/document/issue-letter";
import { undoLastWrite, type UndoResult } from "../../../src/app/journal/undo";
import type { Outcome } from "../../../src/app/outcome";
import {
  applyAfterPreview,
  planRefresh,
  refresh,
  removeHighlights,
  type RefreshPlan,
} from "../../../src/app/refresh/refresh";
import { saveSettings } from "../../../src/app/settings/save-settings";
import {
  applyTrendAfterPreview,
  applyTrendSheet,
  planTrendSheet,
} from "../../../src/app/trend/trend-sheet";
import type { WorkbookPort } from "../../../src/app/workbook-port";
import { DeskStep, stepAt, type DeskModel } from "./desk-step";
import type { Request, Seat, SharedDesk } from "./shared-desk";
import { differencesOf, viewOf } from "./workbook-view";

const request = { document: null } as const;

const seatOf = (at: number): Seat => (at % 3 === 0 ? 1 : 0);

async function draft(port: WorkbookPort, listLimit: number): Promise<Outcome<unknown>> {
  const plan = await planRefresh(port, { settings: { listLimit } });
  if (!plan.done) return plan;
  const { composed } = plan.value;
  return composed?.drafted === true ? insertDraft(port, composed.letter) : plan;
}

async function issue(port: WorkbookPort): Promise<Outcome<unknown>> {
  const plan = await planRefresh(port);
  if (!plan.done) return plan;
  const { analysis, composed } = plan.value;
  return composed?.drafted === true ? issueLetter(port, analysis, composed.letter) : plan;
}

async function save(port: WorkbookPort, listLimit: number): Promise<Outcome<unknown>> {
  const plan = await planRefresh(port, request);
  if (!plan.done) return plan;
  return saveSettings(port, { ...plan.value.analysis.settings, listLimit });
}

async function drawTrend(port: WorkbookPort, unit: number): Promise<Outcome<unknown>> {
  const plan = await planTrendSheet(port, { units: [unit] });
  return plan.done ? applyTrendSheet(port, plan.value) : plan;
}

/** Everything that writes, each in two ways. */
const requests: readonly ((at: number) => Request)[] = [
  () => (port) => refresh(port, request),
  (at) => (port) => draft(port, 1 + (at % 2)),
  () => issue,
  (at) => (port) => save(port, 5 + (at % 2)),
  (at) => (port) => drawTrend(port, at % 2),
  () => (port) => createForm(port, { which: "next" }),
  () => (port) => createForm(port, { which: "blank", period: blankMonth }),
  () => removeHighlights,
];

const blankMonth = { kind: "month", year: 2023, month: 9 } as const;

async function write(
  desk: SharedDesk,
  model: DeskModel,
  { at, act }: { readonly at: number; readonly act: Request },
): Promise<void> {
  const written = await desk.ask(seatOf(at), act);
  if (written.done) model.last = act;
}

async function refreshAndJudge(at: number, desk: SharedDesk): Promise<void> {
  const outcome = await desk.ask(seatOf(at), (port) => refresh(port, request));
  if (outcome.done) judgeHighlight(desk, outcome.value.plan);
}

function judgeHighlight(desk: SharedDesk, { report }: RefreshPlan): void {
  const sheet = desk.hers.find(({ name }) => name === report.source.sheet);
  if (sheet === undefined) return;
  const [found, wanted] = [desk.highlightedNames(sheet), desk.shortfallNames(sheet)];
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    throw new Error(`highlighted: ${found.join(", ")}; short of: ${wanted.join(", ")}`);
  }
}

/** Writes and takes it back at once: nobody can tell the workbook from what it was. */
async function writeAndTakeBack(at: number, desk: SharedDesk): Promise<void> {
  const act = requests[at % requests.length]?.(at);
  if (act === undefined) return;
  const [before, writes] = [viewOf(desk.workbook), desk.writes];
  const written = await desk.ask(seatOf(at), act);
  if (!written.done || desk.writes === writes) return;
  const undone = await desk.ask(seatOf(at + 1), (port) => undoLastWrite(port, "if-untouched"));
  requireWhole(undone);
  const wrong = differencesOf(before, viewOf(desk.workbook));
  if (wrong.length > 0) throw new Error(`an undo is not exact: ${wrong.join("; ")}`);
}

function requireWhole(undone: Outcome<UndoResult>): void {
  const isWhole = undone.done && undone.value.editedSince.length + undone.value.kept.length === 0;
  if (!isWhole) throw new Error(`an undo at once is refused: ${JSON.stringify(undone)}`);
}

/** What she and a coauthor ask the add-in for. */
export const deskRequests: fc.Arbitrary<DeskStep>[] = [
  stepAt("refresh", refreshAndJudge),
  stepAt("refresh again", refreshAndJudge),
  fc.constant(
    new DeskStep("preview", async (desk, model) => {
      const plan = await desk.ask(0, (port) => planRefresh(port, request));
      model.plan = plan.done ? plan.value : null;
    }),
  ),
  fc.constant(
    new DeskStep("write what was shown", async (desk, model) => {
      const { plan } = model;
      if (plan === null) return;
      const written = await desk.ask(0, (port) => applyAfterPreview(port, plan));
      if (written.done) judgeHighlight(desk, written.value.plan);
      model.plan = null;
    }),
  ),
  fc.constant(
    new DeskStep("preview of a trend", async (desk, model) => {
      const plan = await desk.ask(0, (port) => planTrendSheet(port));
      model.trend = plan.done ? plan.value : null;
    }),
  ),
  fc.constant(
    new DeskStep("draw the trend that was shown", async (desk, model) => {
      const { trend } = model;
      if (trend === null) return;
      await desk.ask(0, (port) => applyTrendAfterPreview(port, trend));
      model.trend = null;
    }),
  ),
  ...["refresh", "letter", "issue", "settings", "trend", "next form", "blank form", "highlight off"]
    .map((name, place) => [name, requests[place]] as const)
    .map(([name, make]) =>
      stepAt(name, async (at, desk, model) => {
        if (make !== undefined) await write(desk, model, { at, act: make(at) });
      }),
    ),
  stepAt("undo", async (at, desk) => {
    await desk.ask(seatOf(at), (port) => undoLastWrite(port, "if-untouched"));
  }),
  stepAt("undo but for what was edited", async (at, desk) => {
    await desk.ask(seatOf(at), (port) => undoLastWrite(port, "keep-copy"));
  }),
  stepAt("redo", async (at, desk, model) => {
    if (model.last !== null) await write(desk, model, { at, act: model.last });
  }),
  stepAt("write and take back at once", writeAndTakeBack),
];
