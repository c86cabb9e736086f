import { isSamePeriod } from "../../domain/period/calendar";
import { findOrSumRecords, listSummablePeriods } from "../../domain/figure/find-records";
import type { PeriodRecords } from "../../domain/figure/records";
import { resolveMergers } from "../../domain/unit/mergers";
import type { WorkbookAnalysis } from "../reading/analyse-workbook";

/** The records of the report and all others, sums of months of its kind included; null where it is not of a tracking sheet. */
export function trendSeriesOf({ report, records, settings, keyOf }: WorkbookAnalysis): {
  readonly current: PeriodRecords;
  readonly others: readonly PeriodRecords[];
} | null {
  const mergers = resolveMergers(settings, keyOf);
  const sums = listSummablePeriods(records)
    .filter(({ kind }) => kind === report.period.kind)
    .flatMap((period) => findOrSumRecords(period, records, mergers) ?? []);
  const all = [...records, ...sums];
  const isCurrent = ({ period, source }: PeriodRecords) =>
    isSamePeriod(period, report.period) && source.sheet === report.source.sheet;
  const current = all.find(isCurrent);
  return current === undefined ? null : { current, others: all.filter((one) => one !== current) };
}
