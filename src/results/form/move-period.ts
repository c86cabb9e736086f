import { firstDay, lastDay, previousPeriod } from "../../domain/period/calendar";
import { dayNumberOf, dayOfNumber, daysInMonth, formatDay } from "../../domain/period/civil-day";
import type { Day, Period } from "../../domain/period/period";

/** A month of a year, counted from the year 0. */
export type MonthNumber = number;

/** From one period to the one that follows: where a month, a day or a week that a text names goes. */
export interface PeriodMove {
  readonly from: Period;
  readonly to: Period;
}

/** A month as a number, so that months can be counted across years. */
export function monthNumber(year: number, month: number): MonthNumber {
  return year * 12 + month - 1;
}

/** Year and month of a number. */
export function ofMonthNumber(number: MonthNumber): {
  readonly year: number;
  readonly month: number;
} {
  return { year: Math.floor(number / 12), month: (number % 12) + 1 };
}

/** How many months lie between a period and the next; 0 for weeks. */
function stepOf({ from, to }: PeriodMove): number {
  return from.kind === "week" ? 0 : monthOfDay(lastDay(to)) - monthOfDay(lastDay(from));
}

function monthOfDay(day: Day): MonthNumber {
  return monthNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

/**
 * Where a month goes that is named beside the period: those of the period and of the one before move on, and so do the same ones
 * of the year before ("cùng kỳ"). Any other month (a date of reference) stays: null.
 */
export function moveMonth(move: PeriodMove, month: MonthNumber): MonthNumber | null {
  const step = stepOf(move);
  const last = monthOfDay(lastDay(move.from));
  const before = previousPeriod(move.from);
  const first = before === null ? monthOfDay(firstDay(move.from)) : monthOfDay(firstDay(before));
  const fits = (one: MonthNumber) => one <= last && one >= firstMoved(move, first);
  return step > 0 && (fits(month) || fits(month + 12)) ? month + step : null;
}

/** Of a span only its last month moves and the one before: it goes on beginning in January. */
function firstMoved({ from }: PeriodMove, first: MonthNumber): MonthNumber {
  return from.kind === "span" ? monthOfDay(lastDay(from)) - 1 : first;
}

/**
 * Where a day goes: by as many months or weeks as the period, the last day of a month to the last day of the other. Days that lie
 * neither in the period nor in the one before (of a document, of a reference) stay: null.
 */
export function moveDay(move: PeriodMove, day: Day): Day | null {
  const { from } = move;
  const first = firstDay(previousPeriod(from) ?? from);
  if (day < first || day > lastDay(from)) return null;
  if (from.kind === "week") {
    return dayOfNumber(
      dayNumberOf(day) + dayNumberOf(firstDay(move.to)) - dayNumberOf(firstDay(from)),
    );
  }
  if (from.kind === "span" && day === firstDay(from)) return day;
  const { year, month } = ofMonthNumber(monthOfDay(day) + stepOf(move));
  const date = Number(day.slice(8, 10));
  const isLast = date === daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const longest = daysInMonth(year, month);
  return formatDay(year, month, isLast ? longest : Math.min(date, longest));
}
