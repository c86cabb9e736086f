import type { DocumentKind } from "../domain/ledger";
import type { WorkbookAnalysis } from "./analyse-workbook";
import { done, type Outcome } from "./outcome";
import { planIssue } from "./plan-issue";
import type { WorkbookPort } from "./workbook-port";
import { writePlan } from "./write-plan";

/**
 * Enters a letter in the ledger as issued. The workbook is read again, so that entries which came in meanwhile are kept; issued
 * twice, a letter counts once. Gives the number of its entries.
 */
export async function issueLetter(
  port: WorkbookPort,
  analysis: WorkbookAnalysis,
  document: DocumentKind,
): Promise<Outcome<{ readonly entries: number }>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const plan = planIssue({ ...analysis, contents: contents.value }, document);
  const written = await writePlan(port, contents.value, plan.edits);
  return written.done ? done({ entries: plan.entries }) : written;
}
