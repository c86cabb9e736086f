import { dayAfter, lastDay } from "../domain/period/calendar";
import { weeksInYear } from "../domain/period/iso-week";
import type { Day, Period } from "../domain/period/period";

/**
 * The period in which what a document demands must be done: the next month, quarter or week, across the new year. After a
 * span that begins in January it is the rest of the year, and the next year after a whole one.
 */
export function nextPeriod(period: Period): Period {
  switch (period.kind) {
    case "month":
      return period.month < 12
        ? { ...period, month: period.month + 1 }
        : { ...period, year: period.year + 1, month: 1 };
    case "quarter":
      return period.quarter < 4
        ? { ...period, quarter: period.quarter + 1 }
        : { ...period, year: period.year + 1, quarter: 1 };
    case "week":
      return nextWeek(period);
    case "year":
      return { ...period, year: period.year + 1 };
    case "span":
      return period.to < 12
        ? { ...period, from: period.to + 1, to: 12 }
        : { kind: "year", year: period.year + 1 };
  }
}

type Week = Extract<Period, { kind: "week" }>;

/** Week 53 exists only in long years. */
function nextWeek(week: Week): Week {
  return week.week < weeksInYear(week.year)
    ? { ...week, week: week.week + 1 }
    : { ...week, year: week.year + 1, week: 1 };
}

/** The first day on which a document about a period can be issued: the one after its last day of data. */
export function firstDayOfIssue({
  period,
  lastDay: lastDayOfData,
}: {
  readonly period: Period;
  readonly lastDay: Day | null;
}): Day {
  const end = lastDay(period);
  const closing = lastDayOfData !== null && lastDayOfData < end ? lastDayOfData : end;
  return dayAfter(closing);
}

/** The month in which a document about a period is issued: that of the day after its last day of data. */
export function issueMonth(
  period: Period,
  lastDayOfData: Day | null,
): { readonly year: number; readonly month: number } {
  const day = firstDayOfIssue({ period, lastDay: lastDayOfData });
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}
