import type { AnalysisRequest } from "../app/reading/analyse-workbook";
import type { Failure, Outcome } from "../app/outcome";
import { done } from "../app/outcome";
import type { SettingsOverrides } from "../app/settings/settings-file";
import { applyRefresh, planRefresh } from "../app/refresh/refresh";
import type { TemplateFile } from "../app/document/fill-office-template";
import type { OtherWorkbook } from "../app/reading/timeline";
import { applyTrendSheet, planTrendSheet } from "../app/trend/trend-sheet";
import type { WorkbookPort } from "../app/workbook-port";
import type { Period } from "../domain/period/period";
import type { Report } from "../domain/report/report";
import { openExcelWorkbook } from "../excel/excel-workbook";
import { openExcel } from "../host/node/open-excel";
import { formatReading } from "../tracking/explain/format-reading";
import type { BatchArguments } from "./batch-arguments";
import { composeFiles } from "./compose-files";
import { openInput } from "./open-input";
import type { OutputPaths } from "./output-paths";
import type { OutputFile } from "./write-outputs";

/** What one input gave: its report, how its sheets were read in words, and the files that are ready to be written. */
export interface ProcessedInput {
  readonly report: Report;
  /** Every period that was read, also those of the other inputs, in order. */
  readonly timeline: readonly Period[];
  /** Why no course could be drawn though one was asked for; null else. */
  readonly trendMissing: Failure | null;
  readonly explanation: readonly string[];
  readonly files: readonly OutputFile[];
}

/** What is asked for beside the command line. */
export interface ProcessingOptions {
  readonly settings: SettingsOverrides;
  readonly wanted: OutputPaths;
  /** The office's own Word template, or null. */
  readonly template: TemplateFile | null;
  /** The other inputs, where all are read as one timeline. */
  readonly otherWorkbooks: readonly OtherWorkbook[];
}

/** Runs the add-in's own job over one workbook, on a host of its own with the real office.js. Nothing is written yet. */
export async function processInput(
  input: string,
  given: BatchArguments,
  { settings, wanted, template, otherWorkbooks }: ProcessingOptions,
): Promise<Outcome<ProcessedInput>> {
  const opened = await openInput(input);
  if (!opened.done) return opened;
  const { Excel: excel } = await openExcel(opened.value);
  const port = openExcelWorkbook(excel);
  const request: AnalysisRequest = { settings, otherWorkbooks, ...whichFigures(given) };
  const { document, ledgerIssued } = given;
  const extracts = wanted.extracts !== null;
  const plan = await planRefresh(port, { ...request, document, ledgerIssued, extracts });
  if (!plan.done) return plan;
  const applied = await applyRefresh(port, plan.value);
  if (!applied.done) return applied;
  const trends = given.trend ? await writeTrends(port, request) : done(null);
  if (!trends.done && trends.failure.code !== "no-trend") return trends;
  const composed = await composeFiles(plan.value, opened.value, { wanted, template });
  if (!composed.done) return composed;
  return done({
    trendMissing: trends.done ? null : trends.failure,
    report: composed.value.report,
    timeline: plan.value.analysis.records.map(({ period }) => period),
    explanation: plan.value.analysis.sheets.flatMap(formatReading),
    files: composed.value.files,
  });
}

function whichFigures({ sheet, period }: BatchArguments): AnalysisRequest {
  return { ...(sheet === null ? {} : { sheet }), ...(period === null ? {} : { period }) };
}

/** The course of the figures on one sheet and of the ranks on another. */
async function writeTrends(port: WorkbookPort, request: AnalysisRequest): Promise<Outcome<null>> {
  for (const measure of ["figure", "rank"] as const) {
    const plan = await planTrendSheet(port, { ...request, measure });
    if (!plan.done) return plan;
    const applied = await applyTrendSheet(port, plan.value);
    if (!applied.done) return applied;
  }
  return done(null);
}
