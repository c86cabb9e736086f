import { formatPeriodId, isSamePeriod, previousPeriod } from "../../domain/period/calendar";
import { measureIndicators } from "../../domain/figure/measure-indicators";
import type { PeriodRecords } from "../../domain/figure/records";
import { partsOfSum } from "../../domain/figure/sum-records";
import type { Finding } from "../../domain/finding";
import type { Settings } from "../../domain/settings";
import { checkRecords } from "../../tracking/checks/check-records";

/** What a sum is checked against. */
export interface SumContext {
  /** Every period of the workbook that has a sheet. */
  readonly records: readonly PeriodRecords[];
  readonly settings: Settings;
}

/** What is to be said of figures that were added up: that they were, what could not be, and what each part fails by itself. */
export function checkSummed(
  sum: PeriodRecords,
  { records, settings }: SumContext,
): readonly Finding[] {
  const parts = partsOfSum(sum.period, records) ?? [];
  return [
    summedPeriod(sum),
    ...leftOut(sum, parts, settings),
    ...parts.flatMap((part) => {
      const before = previousPeriod(part.period);
      const previous = records.find(
        ({ period }) => before !== null && isSamePeriod(period, before),
      );
      const history = records.filter((one) => one !== part && one !== previous);
      return checkRecords(part, { previous: previous ?? null, history, settings });
    }),
  ];
}

function about(sum: PeriodRecords): Pick<Finding, "sheet" | "cell"> {
  return { sheet: sum.source.sheet, cell: null };
}

function summedPeriod(sum: PeriodRecords): Finding {
  const from = (sum.summedFrom ?? []).map(formatPeriodId).join(" ");
  const values = { period: formatPeriodId(sum.period), from };
  return { code: "summed-period", severity: "info", ...about(sum), values };
}

/** The indicators that the last part has and the sum has not. */
function leftOut(
  sum: PeriodRecords,
  parts: readonly PeriodRecords[],
  settings: Settings,
): readonly Finding[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const measured = (records: PeriodRecords) =>
    measureIndicators(records, { settings, yearToDate: null }).map(({ indicator }) => indicator);
  const kept = new Set(measured(sum).map(({ id }) => id));
  const lost = measured(last).filter(({ id }) => !kept.has(id));
  if (lost.length === 0) return [];
  const indicators = lost.map(({ id, label }) => label ?? id).join("\n");
  const values = { period: formatPeriodId(sum.period), indicators };
  return [{ code: "left-out-of-sum", severity: "warning", ...about(sum), values }];
}
