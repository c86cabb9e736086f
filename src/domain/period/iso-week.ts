import { dayNumber } from "./civil-day";

// 1 March of the year 0 was a Wednesday.
const weekdayOfDayZero = 2;

/** The weekday of a day's serial number: 0 Monday … 6 Sunday (ISO 8601). */
export function weekdayOf(serial: number): number {
  return (((serial + weekdayOfDayZero) % 7) + 7) % 7;
}

/** The serial number of the Monday on which an ISO week begins; week 1 is the one that holds 4 January (ISO 8601). */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + (week - 1) * 7;
}

/** How many ISO weeks a week-numbering year has: 52 or 53 (2020, 2026 and 2032 have 53). */
export function weeksInYear(year: number): number {
  return (mondayOfWeek(year + 1, 1) - mondayOfWeek(year, 1)) / 7;
}
