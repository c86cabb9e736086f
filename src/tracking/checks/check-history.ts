import { figureAt } from "../../domain/figure/figure-at";
import {
  comparePeriods,
  formatPeriodId,
  isOpenPeriod,
  lastDay,
  previousPeriod,
} from "../../domain/period/calendar";
import { type PeriodRecords, type RecordedColumn, cellState } from "../../domain/figure/records";
import type { Settings } from "../../domain/settings";
import { keyFinder } from "../../domain/unit/match-units";
import { pendingColumns } from "./check-sums";
import { CheckedRecords } from "./checked-records";

/** Checks the figures against those of the period before, unit by unit. */
export function checkContinuity(checked: CheckedRecords, previous: PeriodRecords): void {
  const before = new CheckedRecords(previous);
  const indexOf = keyFinder(previous.units);
  const earlier = Int32Array.from(checked.records.units, ({ key }, unit) => indexOf(key, unit));
  checkCarriedOver(checked, before, earlier);
  checkYearToDate(checked, before, earlier);
  if (isCopy(checked, before, earlier))
    checked.addToSheet("figures-copied", "error", { previous: previous.source.sheet });
}

/** Checks what one period shows of itself and of the others: open, without its predecessor, year-to-date, a broken series. */
export function checkPeriod(
  checked: CheckedRecords,
  previous: PeriodRecords | null,
  history: readonly PeriodRecords[],
  settings: Settings,
): void {
  const { period, lastDay: last } = checked.records;
  if (isOpenPeriod(period, last))
    checked.addToSheet("open-period", "info", { lastDay: last ?? "", end: lastDay(period) });
  if (previous === null) reportMissingPredecessor(checked, history);
  else reportSeriesBreak(checked, previous, settings);
  checkYearAgainstPeriod(checked);
}

function reportMissingPredecessor(
  checked: CheckedRecords,
  history: readonly PeriodRecords[],
): void {
  const { period } = checked.records;
  const expected = previousPeriod(period);
  const earlier = history.filter(
    (other) => other.period.kind === period.kind && comparePeriods(other.period, period) < 0,
  );
  const latest = earlier.sort((a, b) => comparePeriods(a.period, b.period)).at(-1);
  if (expected === null || latest === undefined) return;
  checked.addToSheet("previous-period-missing", "warning", {
    period: formatPeriodId(expected),
    latest: formatPeriodId(latest.period),
  });
}

function reportSeriesBreak(
  checked: CheckedRecords,
  previous: PeriodRecords,
  settings: Settings,
): void {
  const day = settings.scoreBreak766;
  const hasPoints = checked.records.columns.some(({ role }) => role.part === "points");
  if (day === null || !hasPoints) return;
  const crosses = lastDay(previous.period) < day && lastDay(checked.records.period) >= day;
  if (crosses) checked.addToSheet("series-break", "info", { day, previous: previous.source.sheet });
}

/** The certified copies of a period are part of the year's. */
function checkYearAgainstPeriod(checked: CheckedRecords): void {
  const inPeriod = checked.column("electronicCopies");
  const inYear = checked.column("electronicCopiesYear");
  if (inPeriod === null || inYear === null) return;
  const [years, counts] = [checked.counts(inYear), checked.counts(inPeriod)];
  years.forEach((year, unit) => {
    const count = figureAt(counts, unit);
    if (year < count)
      checked.addAt(
        "year-to-date-less-than-period",
        "error",
        { unit, column: inYear },
        { year, count },
      );
  });
}

/** The earlier index of each unit; −1 where it was not there. */
type EarlierUnits = Int32Array;

/** Carried over is what was pending last period; the offices that count the suspended as pending are recognised by most rows. */
function checkCarriedOver(
  checked: CheckedRecords,
  before: CheckedRecords,
  earlier: EarlierUnits,
): void {
  const carried = checked.column("carriedOver");
  const pending = pendingColumns(before);
  if (carried === null || pending.length === 0) return;
  const suspended = before.column("suspended");
  const readings = suspended === null ? [pending] : [pending, [...pending, suspended]];
  const results = readings.map((columns) => {
    const failed: { unit: number; count: number; pending: number }[] = [];
    const counts = checked.counts(carried);
    const sums = before.totals(columns);
    earlier.forEach((unitBefore, unit) => {
      const count = figureAt(counts, unit);
      const sum = unitBefore < 0 ? NaN : figureAt(sums, unitBefore);
      if (count !== sum && !Number.isNaN(count) && !Number.isNaN(sum))
        failed.push({ unit, count, pending: sum });
    });
    return failed;
  });
  const [best = []] = results.sort((a, b) => a.length - b.length);
  for (const { unit, count, pending: sum } of best) {
    checked.addAt(
      "carried-over-mismatch",
      "warning",
      { unit, column: carried },
      {
        count,
        pending: sum,
        previous: before.records.source.sheet,
      },
    );
  }
}

function checkYearToDate(
  checked: CheckedRecords,
  before: CheckedRecords,
  earlier: EarlierUnits,
): void {
  const inPeriod = checked.column("electronicCopies");
  const inYear = checked.column("electronicCopiesYear");
  const yearBefore = before.column("electronicCopiesYear");
  const { period } = checked.records;
  if (inPeriod === null || inYear === null || yearBefore === null) return;
  if (period.kind === "year" || period.kind === "span") return;
  const sameYear = before.records.period.year === period.year;
  const counts = { inYear: checked.counts(inYear), inPeriod: checked.counts(inPeriod) };
  const countsBefore = before.counts(yearBefore);
  earlier.forEach((unitBefore, unit) => {
    if (unitBefore < 0) return;
    const last = sameYear ? figureAt(countsBefore, unitBefore) : 0;
    const year = figureAt(counts.inYear, unit);
    const sum = last + figureAt(counts.inPeriod, unit);
    if (year === sum || Number.isNaN(year) || Number.isNaN(sum)) return;
    checked.addAt(
      "year-to-date-mismatch",
      "warning",
      { unit, column: inYear },
      { year, sum, last },
    );
  });
}

/** Whether every figure is that of the period before, and not all are 0. */
function isCopy(checked: CheckedRecords, before: CheckedRecords, earlier: EarlierUnits): boolean {
  if (checked.records.units.length !== before.records.units.length) return false;
  if (earlier.includes(-1)) return false;
  let telling = 0;
  for (const column of checked.records.columns) {
    const other = before.column(column.role.subject, column.role.part);
    if (other === null || !sameFigures(column, other, earlier)) return false;
    telling += tellingFigures(column);
  }
  return telling > 2;
}

function sameFigures(
  column: RecordedColumn,
  other: RecordedColumn,
  earlier: EarlierUnits,
): boolean {
  return earlier.every((unitBefore, unit) => {
    if (column.states[unit] !== other.states[unitBefore]) return false;
    return Object.is(column.values[unit], other.values[unitBefore]);
  });
}

/** Figures that do not repeat by themselves from month to month. */
function tellingFigures({ values, states }: RecordedColumn): number {
  let telling = 0;
  for (let unit = 0; unit < values.length; unit++) {
    const value = figureAt(values, unit);
    if (states[unit] === cellState.value && value !== 0 && value !== 100) telling++;
  }
  return telling;
}
