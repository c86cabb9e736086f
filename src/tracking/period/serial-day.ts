import { dayNumber, dayOfNumber } from "../../domain/period/civil-day";
import type { Day } from "../../domain/period/period";

/** Days from 0000-03-01 (as civil days are numbered) to Excel's day 0; serial 45017 is 2023-04-01. */
const excelDayZero = dayNumber(1899, 12, 30);

const serials = {
  first: dayNumber(2000, 1, 1) - excelDayZero,
  last: dayNumber(2099, 12, 31) - excelDayZero,
} as const;

/** The day that a number stands for as Excel counts days (45017 is 2023-04-01), or null outside of this century. */
export function dayOfSerial(number: number): Day | null {
  if (!Number.isInteger(number) || number < serials.first || number > serials.last) return null;
  return dayOfNumber(number + excelDayZero);
}
