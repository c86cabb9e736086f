import { isSamePeriod, lastDay } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import type { DocumentKind } from "../../domain/assessment/ledger";
import { analyseForm } from "./analyse-form";
import { analyseWorkbook, type AnalysisRequest, type WorkbookAnalysis } from "./analyse-workbook";
import type { Outcome } from "../outcome";
import type { WorkbookContents } from "../workbook-port";

/** An analysis that is made for a document. */
export interface DocumentRequest extends AnalysisRequest {
  readonly document?: DocumentKind | null;
}

/**
 * Reads a workbook for a document. A quarterly report is of its form sheet; without one, and where no period is asked for, of
 * the quarter that ends with the latest month, where all its months are there. All else is {@link analyseWorkbook}.
 */
export function analyseForDocument(
  contents: WorkbookContents,
  request: DocumentRequest,
): Outcome<WorkbookAnalysis> {
  if (request.document !== "quarterly-report") return analyseWorkbook(contents, request);
  const form = analyseForm(contents, request);
  if (form !== null) return form;
  const latest = analyseWorkbook(contents, request);
  if (!latest.done || request.period !== undefined || request.sheet !== undefined) return latest;
  const quarter = quarterEndingWith(latest.value.report.period);
  if (quarter === null) return latest;
  const whole = analyseWorkbook(contents, { ...request, period: quarter });
  return whole.done && isSamePeriod(whole.value.report.period, quarter) ? whole : latest;
}

function quarterEndingWith(period: Period): Period | null {
  if (period.kind !== "month") return null;
  const quarter: Period = {
    kind: "quarter",
    year: period.year,
    quarter: Math.ceil(period.month / 3),
  };
  return lastDay(quarter) === lastDay(period) ? quarter : null;
}
