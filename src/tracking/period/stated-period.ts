import { dayNumberOf } from "../../domain/period/civil-day";
import { mondayOfWeek, weeksInYear } from "../../domain/period/iso-week";
import type { Period } from "../../domain/period/period";
import type { StatedDays } from "./period-text";

/**
 * The period that "từ ngày … đến ngày …" means where nothing else names one: a week, a month, a quarter, the year, or a
 * span of months. Null where only a last day is stated, or the days lie in two years.
 */
export function periodOfDays({ first, last }: StatedDays): Period | null {
  if (first === null || first > last) return null;
  const from = partsOf(first);
  const to = partsOf(last);
  const length = dayNumberOf(last) - dayNumberOf(first) + 1;
  if (isWeekOfDays({ first, last })) return weekWithin(first, last);
  const cycle = reportingMonths({ first, last });
  if (cycle !== null) return cyclePeriod(cycle, to);
  if (from.year !== to.year) return null;
  if (from.month === to.month) return { kind: "month", year: to.year, month: to.month };
  if (from.day > 1) return length <= 31 ? { kind: "month", year: to.year, month: to.month } : null;
  return monthsFrom(from.month, to.month, to.year);
}

/** Whether days are a week, of five to seven days: offices count the working days, or from one meeting to the next. */
export function isWeekOfDays({ first, last }: StatedDays): boolean {
  if (first === null) return false;
  const length = dayNumberOf(last) - dayNumberOf(first) + 1;
  return length >= 5 && length <= 7;
}

/**
 * How many months "từ ngày 15/9/2025 đến ngày 14/10/2025" covers: a period of reports under Nghị định 09/2019/NĐ-CP runs
 * from the 15th to the 14th, whole months that are closed although the calendar's are not. Null for days that are no whole
 * months, and for those that begin with a calendar month.
 */
export function reportingMonths({ first, last }: StatedDays): number | null {
  if (first === null || first > last) return null;
  const from = partsOf(first);
  const to = partsOf(last);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return from.day > 1 && to.day === from.day - 1 && months > 0 ? months : null;
}

/** The period of so many months that ends in a month, where that is a month, a quarter, a year or a span from January. */
function cyclePeriod(
  months: number,
  { year, month }: { readonly year: number; readonly month: number },
): Period | null {
  if (months === 1) return { kind: "month", year, month };
  const isWhole = months === month || (months === 3 && month % 3 === 0);
  return isWhole ? monthsFrom(month - months + 1, month, year) : null;
}

function monthsFrom(from: number, to: number, year: number): Period {
  if (from === 1 && to === 12) return { kind: "year", year };
  const quarter = Math.ceil(to / 3);
  if (to === quarter * 3 && from === to - 2) return { kind: "quarter", year, quarter };
  return { kind: "span", year, from, to };
}

/** The ISO week that holds both days, or null. */
function weekWithin(first: string, last: string): Period | null {
  const year = Number(first.slice(0, 4));
  for (const candidate of [year + 1, year, year - 1]) {
    const since = dayNumberOf(first) - mondayOfWeek(candidate, 1);
    if (since < 0) continue;
    const week = Math.floor(since / 7) + 1;
    const sameWeek = Math.floor((dayNumberOf(last) - mondayOfWeek(candidate, 1)) / 7) + 1 === week;
    return sameWeek && week <= weeksInYear(candidate)
      ? { kind: "week", year: candidate, week }
      : null;
  }
  return null;
}

function partsOf(day: string): { year: number; month: number; day: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}
