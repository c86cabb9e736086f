import { comparePeriods, firstDay, isSamePeriod } from "../period/calendar";
import { longPeriodsOf, monthsOf } from "../period/period-months";
import type { Period } from "../period/period";
import type { KeyedMerger } from "../unit/mergers";
import type { PeriodRecords } from "./records";
import { partsOfSum, sumRecords } from "./sum-records";

/** The records of a period: of its own sheet, else the sum of its months where the workbook holds all of them, else null. */
export function findOrSumRecords(
  period: Period,
  workbook: readonly PeriodRecords[],
  mergers: readonly KeyedMerger[],
): PeriodRecords | null {
  const own = workbook.find((records) => isSamePeriod(records.period, period));
  return own ?? (monthsOf(period).length > 1 ? sumRecords(period, workbook, mergers) : null);
}

/**
 * The periods without a sheet of their own that can be added up from those that have one: quarters, half-years, nine months,
 * years, and the months since January up to the last one of each year. In the order of their ends.
 */
export function listSummablePeriods(workbook: readonly PeriodRecords[]): readonly Period[] {
  const years = [...new Set(workbook.map(({ period }) => Number(firstDay(period).slice(0, 4))))];
  const candidates = years.flatMap((year) => [
    ...longPeriodsOf(year),
    ...yearsToDate(year, workbook),
  ]);
  const isNew = (period: Period, place: number): boolean =>
    candidates.findIndex((other) => isSamePeriod(other, period)) === place &&
    !workbook.some((records) => isSamePeriod(records.period, period));
  return candidates
    .filter((period, place) => isNew(period, place) && partsOfSum(period, workbook) !== null)
    .sort(comparePeriods);
}

/** "N tháng đầu năm" up to the last month that the workbook has of a year; twelve of them are the year itself. */
function yearsToDate(year: number, workbook: readonly PeriodRecords[]): readonly Period[] {
  const months = workbook.flatMap(({ period }) =>
    period.kind === "month" && period.year === year ? [period.month] : [],
  );
  const to = Math.max(0, ...months);
  return to > 1 && to < 12 ? [{ kind: "span", year, from: 1, to }] : [];
}
