import { analyseWorkbook, type WorkbookAnalysis } from "../reading/analyse-workbook";
import { done, type Outcome } from "../outcome";
import { planIssue, type IssuedLetter } from "./plan-issue";
import type { WorkbookPort } from "../workbook-port";
import { writePlan } from "../refresh/write-plan";

/**
 * Enters the reminders of a letter in the ledger as issued, from the figures as they are now: the workbook is read again, so that
 * entries which came in meanwhile are kept. Issued twice, a letter counts once. Gives the number of its entries.
 */
export async function issueLetter(
  port: WorkbookPort,
  { request, report }: WorkbookAnalysis,
  letter: IssuedLetter,
): Promise<Outcome<{ readonly entries: number }>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const analysis = analyseWorkbook(contents.value, { ...request, period: report.period });
  if (!analysis.done) return analysis;
  const plan = planIssue(analysis.value, letter);
  const written = await writePlan(port, contents.value, plan.edits);
  return written.done ? done({ entries: plan.entries }) : written;
}
