import { comparePeriods } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import { nextFormPeriod } from "../../results/form/next-form-period";
import type { WorkbookAnalysis } from "../reading/analyse-workbook";

/** The sheet that can be made next: of which period, and from which sheet. */
export interface NextForm {
  readonly period: Period;
  readonly from: string;
}

/**
 * What can be made from the sheet that is shown: only the last period of the workbook is gone on from, and only where its sheet
 * holds that period alone. Null else.
 */
export function nextFormOf({ report, records }: WorkbookAnalysis): NextForm | null {
  const { sheet, workbook } = report.source;
  const isLast = records.every(({ period }) => comparePeriods(period, report.period) <= 0);
  const onSheet = records.filter(({ source }) => source.sheet === sheet);
  const isAlone = workbook === undefined && onSheet.length === 1;
  const period = isLast && isAlone ? nextFormPeriod(report.period) : null;
  return period === null ? null : { period, from: sheet };
}
