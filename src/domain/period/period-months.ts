import { firstDay, isSamePeriod, lastDay } from "./calendar";
import type { Period } from "./period";

/** The months that a period is made of, in order: itself for a month, none for a week, which months do not hold whole. */
export function monthsOf(period: Period): readonly Period[] {
  if (period.kind === "week") return [];
  const { year } = period;
  const from = Number(firstDay(period).slice(5, 7));
  const to = Number(lastDay(period).slice(5, 7));
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    kind: "month",
    year,
    month: from + index,
  }));
}

/** The months of a period that none of the given periods within it covers: what a sum over it would lack. */
export function monthsLacking(period: Period, held: readonly Period[]): readonly Period[] {
  const within = held.filter((other) => isWithin(other, period) && !isSamePeriod(other, period));
  return monthsOf(period).filter((month) => !within.some((other) => isWithin(month, other)));
}

/** The reports of a year that are made of months: quarters, the half-years, nine months and the year, by the month of their end. */
export function longPeriodsOf(year: number): readonly Period[] {
  const quarter = (number: number): Period => ({ kind: "quarter", year, quarter: number });
  const span = (from: number, to: number): Period => ({ kind: "span", year, from, to });
  return [
    quarter(1),
    quarter(2),
    span(1, 6),
    quarter(3),
    span(1, 9),
    quarter(4),
    span(7, 12),
    { kind: "year", year },
  ];
}

function isWithin(inner: Period, outer: Period): boolean {
  return firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);
}
