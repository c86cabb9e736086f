import { composeFacts } from "../app/facts";
import type { Outcome } from "../app/outcome";
import { done } from "../app/outcome";
import type { SettingsOverrides } from "../app/settings-file";
import { applyRefresh, planRefresh } from "../app/refresh";
import type { TemplateFile } from "../app/fill-office-template";
import type { OtherWorkbook } from "../app/timeline";
import type { Period } from "../domain/period/period";
import type { Report } from "../domain/report/report";
import { openExcelWorkbook } from "../excel/excel-workbook";
import { saveWorkbook } from "../host/file/save-workbook";
import { openExcel } from "../host/node/open-excel";
import type { WorkbookState } from "../host/workbook/workbook-state";
import { formatReading } from "../tracking/explain/format-reading";
import { writeLetter } from "../word/write-letter";
import type { BatchArguments } from "./batch-arguments";
import { addIn, openInput } from "./open-input";
import type { OutputPaths } from "./output-paths";
import type { OutputFile } from "./write-outputs";

/** What one input gave: its report, how its sheets were read in words, and the files that are ready to be written. */
export interface ProcessedInput {
  readonly report: Report;
  /** Every period that was read, also those of the other inputs, in order. */
  readonly timeline: readonly Period[];
  readonly explanation: readonly string[];
  readonly files: readonly OutputFile[];
}

/** What is asked for beside the command line. */
export interface ProcessingOptions {
  readonly settings: SettingsOverrides;
  readonly wanted: OutputPaths;
  /** The other inputs, where all are read as one timeline. */
  readonly otherWorkbooks: readonly OtherWorkbook[];
}

/** Runs the add-in's own job over one workbook, on a host of its own with the real office.js. Nothing is written yet. */
export async function processInput(
  input: string,
  given: BatchArguments,
  { settings, wanted, otherWorkbooks }: ProcessingOptions,
): Promise<Outcome<ProcessedInput>> {
  const opened = await openInput(input);
  if (!opened.done) return opened;
  const { Excel: excel } = await openExcel(opened.value);
  const port = openExcelWorkbook(excel);
  const plan = await planRefresh(port, {
    settings,
    otherWorkbooks,
    document: given.document,
    ledgerIssued: given.ledgerIssued,
    extracts: wanted.extracts !== null,
    ...(given.sheet === null ? {} : { sheet: given.sheet }),
    ...(given.period === null ? {} : { period: given.period }),
  });
  if (!plan.done) return plan;
  const applied = await applyRefresh(port, plan.value);
  if (!applied.done) return applied;
  const composed = await composeFiles(plan.value, opened.value, { wanted, template });
  if (!composed.done) return composed;
  return done({
    report: plan.value.report,
    timeline: plan.value.analysis.records.map(({ period }) => period),
    explanation: plan.value.analysis.sheets.flatMap(formatReading),
    files: await composeFiles(plan.value, opened.value, wanted),
  });
}

async function composeFiles(
  { report, composed }: RefreshPlan,
  workbook: WorkbookState,
  wanted: OutputPaths,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  if (wanted.out !== null) files.push({ path: wanted.out, content: savedBytes(workbook) });
  if (wanted.facts !== null) {
    files.push({
      path: wanted.facts,
      content: `${JSON.stringify(composeFacts(report), null, 2)}\n`,
    });
  }
  if (wanted.docx !== null && composed?.drafted === true) {
    files.push({ path: wanted.docx, content: await writeLetter(composed.letter) });
  }
  return files;
}

/** A workbook of the host that cannot be saved, or not whole, is a defect of the host, never of the input. */
function savedBytes(workbook: WorkbookState): Uint8Array {
  const saved = saveWorkbook(workbook, { addIn });
  if (saved.outcome === "refused") throw new Error(`${saved.code}: ${saved.detail}`);
  const [lost] = saved.notWritten;
  if (lost !== undefined) throw new Error(`${lost.code}: ${lost.detail}`);
  return saved.bytes;
}
