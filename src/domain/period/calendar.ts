import { dayNumberOf, dayOfNumber, daysInMonth, formatDay } from "./civil-day";
import { mondayOfWeek, weeksInYear } from "./iso-week";
import type { Day, Period } from "./period";

const idShape =
  /^(?<year>\d{4})(?:-(?:(?<month>\d{2})|Q(?<quarter>[1-4])|W(?<week>\d{2})|(?<from>\d{2})\/(?<toYear>\d{4})-(?<to>\d{2})))?$/;

/** A period as it is written in settings, facts and file names: "2023-04", "2023-Q2", "2023-W17", "2023", "2023-01/2023-10". */
export function formatPeriodId(period: Period): string {
  const year = String(period.year).padStart(4, "0");
  switch (period.kind) {
    case "month":
      return `${year}-${twoDigits(period.month)}`;
    case "quarter":
      return `${year}-Q${period.quarter}`;
    case "week":
      return `${year}-W${twoDigits(period.week)}`;
    case "year":
      return year;
    case "span":
      return `${year}-${twoDigits(period.from)}/${year}-${twoDigits(period.to)}`;
  }
}

/**
 * The period that an id names, or null: another shape, a month or week that the year does not have, a span over two
 * years or backwards. The reverse of {@link formatPeriodId}.
 */
export function parsePeriodId(text: string): Period | null {
  const parts = idShape.exec(text)?.groups;
  if (parts === undefined) return null;
  const year = Number(parts["year"]);
  if (parts["from"] !== undefined) return parseSpan(year, parts);
  if (parts["quarter"] !== undefined)
    return { kind: "quarter", year, quarter: Number(parts["quarter"]) };
  if (parts["week"] !== undefined) return parseWeek(year, Number(parts["week"]));
  if (parts["month"] === undefined) return { kind: "year", year };
  const month = Number(parts["month"]);
  return isMonth(month) ? { kind: "month", year, month } : null;
}

/** The first day that a period covers; a week's Monday may lie in the calendar year before its own. */
export function firstDay(period: Period): Day {
  return period.kind === "week"
    ? dayOfNumber(mondayOfWeek(period.year, period.week))
    : formatDay(period.year, monthRange(period).from, 1);
}

/** The last day that a period covers; a week's Sunday may lie in the calendar year after its own. */
export function lastDay(period: Period): Day {
  if (period.kind === "week") return dayOfNumber(mondayOfWeek(period.year, period.week) + 6);
  const { to } = monthRange(period);
  return formatDay(period.year, to, daysInMonth(period.year, to));
}

/**
 * The period that figures are compared with: the month, quarter, week or year before, across the new year.
 *
 * Of a span from January it is the span that is one month shorter ("10 tháng" after "9 tháng"), and null for one month;
 * of any other span the months just before of equal number, null where they would reach into the year before.
 */
export function previousPeriod(period: Period): Period | null {
  switch (period.kind) {
    case "month":
      return period.month > 1
        ? { ...period, month: period.month - 1 }
        : { ...period, year: period.year - 1, month: 12 };
    case "quarter":
      return period.quarter > 1
        ? { ...period, quarter: period.quarter - 1 }
        : { ...period, year: period.year - 1, quarter: 4 };
    case "week":
      return period.week > 1
        ? { ...period, week: period.week - 1 }
        : { ...period, year: period.year - 1, week: weeksInYear(period.year - 1) };
    case "year":
      return { ...period, year: period.year - 1 };
    case "span":
      return previousSpan(period);
  }
}

/** The same period of the year before ("cùng kỳ"); week 53 of a year before that has only 52 is its week 52. */
export function samePeriodLastYear(period: Period): Period {
  const year = period.year - 1;
  return period.kind === "week"
    ? { ...period, year, week: Math.min(period.week, weeksInYear(year)) }
    : { ...period, year };
}

/** Orders periods by their last day; of two that end together the longer comes first. */
export function comparePeriods(a: Period, b: Period): number {
  const byEnd = compareDays(lastDay(a), lastDay(b));
  return byEnd === 0 ? compareDays(firstDay(a), firstDay(b)) : byEnd;
}

/** Whether two periods are of one kind and cover the same days: the first quarter is not "3 tháng đầu năm". */
export function isSamePeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && comparePeriods(a, b) === 0;
}

/** Whether the figures are provisional: a last day of data is stated and lies before the period's end. Never by the clock. */
export function isOpenPeriod(period: Period, lastDayOfData: Day | null): boolean {
  return lastDayOfData !== null && lastDayOfData < lastDay(period);
}

/** The day after a given day, across months and years. */
export function dayAfter(day: Day): Day {
  return dayOfNumber(dayNumberOf(day) + 1);
}

type Span = Extract<Period, { kind: "span" }>;

function previousSpan(span: Span): Period | null {
  const months = span.to - span.from + 1;
  if (span.from === 1) return months === 1 ? null : { ...span, to: span.to - 1 };
  const from = span.from - months;
  return from < 1 ? null : { ...span, from, to: span.from - 1 };
}

function monthRange(period: Exclude<Period, { kind: "week" }>): { from: number; to: number } {
  switch (period.kind) {
    case "month":
      return { from: period.month, to: period.month };
    case "quarter":
      return { from: period.quarter * 3 - 2, to: period.quarter * 3 };
    case "year":
      return { from: 1, to: 12 };
    case "span":
      return period;
  }
}

function compareDays(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function parseSpan(year: number, parts: Record<string, string | undefined>): Period | null {
  const from = Number(parts["from"]);
  const to = Number(parts["to"]);
  const fits = Number(parts["toYear"]) === year && isMonth(from) && isMonth(to) && from <= to;
  return fits ? { kind: "span", year, from, to } : null;
}

function parseWeek(year: number, week: number): Period | null {
  return week >= 1 && week <= weeksInYear(year) ? { kind: "week", year, week } : null;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
