import type { Finding } from "../../domain/finding";
import type { DocumentKind } from "../../domain/assessment/ledger";
import {
  finishPieces,
  standingAt,
  type InPieces,
  type PieceProgress,
} from "../../domain/in-pieces";
import type { Report } from "../../domain/report/report";
import type { Extract } from "../../letter/extract/extract";
import type { Composed } from "../../letter/letter";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { analyseForDocument } from "../reading/analyse-for-document";
import type { AnalysisRequest, WorkbookAnalysis } from "../reading/analyse-workbook";
import { draftDocument, type DraftedDocument } from "../document/draft-document";
import { draftExtracts } from "../document/extracts";
import { findMarkedFields } from "../document/marked-field-findings";
import { done, failed, type Outcome } from "../outcome";
import { planDraft } from "../document/plan-draft";
import { planIssue } from "../document/plan-issue";
import { placeHighlight, placeRankingInPieces, planWithoutHighlights } from "./plan-results";
import { composeChanges, composeChangesInPieces, type SheetChange } from "./sheet-changes";
import type { WorkbookContents, WorkbookPort } from "../workbook-port";
import { writePlan } from "./write-plan";

/** What a refresh is to do. */
export interface RefreshRequest extends AnalysisRequest {
  /** The document to draft; null drafts none, absent the letter that commends and reminds. */
  readonly document?: DocumentKind | null;
  /** Whether the drafted letter is entered in the ledger as issued. */
  readonly ledgerIssued?: boolean;
  /** The sections that do not go into the document; absent, those of the settings. */
  readonly leftOut?: readonly string[];
  /** Whether the reminded units' extracts are drafted beside the document; no sheets are made of them. */
  readonly extracts?: boolean;
}

/** Everything that a refresh would do, before anything is done. */
export interface RefreshPlan {
  /** What was asked for beside the analysis. */
  readonly request: RefreshRequest;
  readonly analysis: WorkbookAnalysis;
  /** The report with what was found while planning. */
  readonly report: Report;
  /** The document, or why it could not be drafted; null where none was asked for. */
  readonly composed: Composed | null;
  /** The extracts of the reminded units; empty where none were asked for, or none is reminded. */
  readonly extracts: readonly Extract[];
  /** Null for a report from a form sheet, whose one unit ranks against nobody. */
  readonly rankingSheet: string | null;
  /** The sheet of the draft, or null. */
  readonly draftSheet: string | null;
  readonly edits: readonly SheetEdit[];
  readonly changes: readonly SheetChange[];
  /** Whether nothing of ours was ever written into this workbook: the first write is shown before it is done. */
  readonly firstWrite: boolean;
}

/** What a refresh did. */
export interface RefreshResult {
  readonly plan: RefreshPlan;
  readonly requests: number;
}

/** Reads the workbook and plans: ranking sheet, highlight, draft and, if asked for, the ledger. Nothing is written. */
export async function planRefresh(
  port: WorkbookPort,
  request: RefreshRequest = {},
): Promise<Outcome<RefreshPlan>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const analysis = analyseForDocument(contents.value, request);
  return analysis.done ? done(composePlan(analysis.value, request)) : analysis;
}

/** Plans a refresh from an analysis; pure, so that the same analysis always gives the same edits. */
export function composePlan(analysis: WorkbookAnalysis, request: RefreshRequest): RefreshPlan {
  return finishPieces(composePlanInPieces(analysis, request));
}

/**
 * {@link composePlan} that can be left after every table of the ranking, before the highlight and before it is summed up, so that a
 * pane draws and hears the user meanwhile.
 */
export function* composePlanInPieces(
  analysis: WorkbookAnalysis,
  request: RefreshRequest,
): InPieces<RefreshPlan> {
  const kind = request.document === undefined ? "commend-remind" : request.document;
  const drafted = kind === null ? null : draftDocument(analysis, kind, request.leftOut);
  const results = analysis.stated === undefined ? yield* planResultsInPieces(analysis) : noResults;
  const document = planDocument(analysis, drafted, request);
  const extracts = planExtracts(analysis, request);
  const { report } = analysis;
  const findings = [...report.findings, ...document.findings, ...extracts.findings];
  const edits = [...results.edits, ...document.edits];
  yield allPlanned;
  const changes = yield* standingAt(allPlanned, composeChangesInPieces(edits));
  return {
    request,
    analysis,
    report: { ...report, findings },
    composed: drafted?.composed ?? null,
    extracts: extracts.drafted,
    rankingSheet: results.sheet,
    draftSheet: document.sheet,
    edits,
    changes,
    firstWrite: isFirstWrite(analysis.contents),
  };
}

const allPlanned: PieceProgress = { done: 1, of: 1 };

interface ResultsPlan {
  readonly sheet: string | null;
  readonly edits: readonly SheetEdit[];
}

/** A report from a form sheet has one unit: nothing is ranked, and nothing is highlighted. */
const noResults: ResultsPlan = { sheet: null, edits: [] };

function* planResultsInPieces(analysis: WorkbookAnalysis): InPieces<ResultsPlan> {
  const { sheet, edits } = yield* placeRankingInPieces(analysis);
  yield allPlanned;
  return { sheet, edits: [...edits, ...placeHighlight(analysis)] };
}

/** The extracts that were asked for, and a finding where there is nobody to write one to. */
function planExtracts(
  analysis: WorkbookAnalysis,
  { extracts, leftOut }: RefreshRequest,
): { readonly drafted: readonly Extract[]; readonly findings: readonly Finding[] } {
  if (extracts !== true) return { drafted: [], findings: [] };
  const drafted = draftExtracts(analysis, leftOut);
  return { drafted, findings: drafted.length === 0 ? [noExtracts(analysis.report)] : [] };
}

/** Extracts were asked for, but nobody is reminded. */
function noExtracts({ source }: Report): Finding {
  return {
    code: "document-not-drafted",
    severity: "info",
    sheet: source.sheet,
    cell: null,
    values: { document: "extract", reason: "no-reminders" },
  };
}

interface DocumentPlan {
  readonly sheet: string | null;
  readonly edits: readonly SheetEdit[];
  readonly findings: readonly Finding[];
}

function planDocument(
  analysis: WorkbookAnalysis,
  drafted: DraftedDocument | null,
  { ledgerIssued }: RefreshRequest,
): DocumentPlan {
  const findings = drafted?.findings ?? [];
  if (drafted?.composed.drafted !== true) return { sheet: null, edits: [], findings };
  const { letter } = drafted.composed;
  const draft = planDraft(letter, analysis.contents);
  const issued = ledgerIssued === true ? planIssue(analysis, letter).edits : [];
  return {
    sheet: draft.sheet,
    edits: [...draft.edits, ...issued],
    findings: [...findings, ...findMarkedFields(letter, draft.sheet)],
  };
}

function isFirstWrite({ sheets }: WorkbookContents): boolean {
  return sheets.every(({ mark, highlights }) => mark === null && highlights.length === 0);
}

/** Carries out a plan: obstacles are found before the first write, and a plan without edits sends nothing. */
export async function applyRefresh(
  port: WorkbookPort,
  plan: RefreshPlan,
): Promise<Outcome<RefreshResult>> {
  const written = await writePlan(port, plan.analysis.contents, plan.edits);
  return written.done ? done({ plan, requests: written.value }) : written;
}

/**
 * Carries out a plan that was shown first: the workbook is read again, and where anything has changed that would give another
 * plan, nothing is written and the failure is `changed-meanwhile`.
 */
export async function applyAfterPreview(
  port: WorkbookPort,
  plan: RefreshPlan,
): Promise<Outcome<RefreshResult>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const { document } = plan.request;
  const asked = { ...plan.analysis.request, ...(document === undefined ? {} : { document }) };
  const analysis = analyseForDocument(contents.value, asked);
  if (!analysis.done) return analysis;
  const again = composePlan(analysis.value, plan.request);
  const isSame = JSON.stringify(again.edits) === JSON.stringify(plan.edits);
  return isSame ? applyRefresh(port, again) : failed({ code: "changed-meanwhile" });
}

/** The main job in one go: reads, computes and writes. Bad input changes nothing. */
export async function refresh(
  port: WorkbookPort,
  request: RefreshRequest = {},
): Promise<Outcome<RefreshResult>> {
  const plan = await planRefresh(port, request);
  return plan.done ? applyRefresh(port, plan.value) : plan;
}

/** Takes the highlight off all sheets, without a trace. */
export async function removeHighlights(
  port: WorkbookPort,
): Promise<Outcome<readonly SheetChange[]>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const edits = planWithoutHighlights(contents.value);
  const written = await writePlan(port, contents.value, edits);
  return written.done ? done(composeChanges(edits)) : written;
}
