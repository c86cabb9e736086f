import type { Day } from "./period";

const daysOf400Years = 146_097;

/**
 * The serial number of a day of the Gregorian calendar, 0 for 1 March of the year 0.
 *
 * Counting from 1 March puts the leap day at the end of a year, so that one formula serves every month.
 * A day beyond the month's end runs on into the next month.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shiftedYear = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays =
    Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400);
  return shiftedYear * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

/** The day of a serial number as ISO text; the reverse of {@link dayNumber} for the years 0 to 9999. */
export function dayOfNumber(serial: number): Day {
  const era = Math.floor(serial / daysOf400Years);
  const dayOfEra = serial - era * daysOf400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return formatDay(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

/** The serial number of a day given as ISO text; {@link dayNumber} of its parts. */
export function dayNumberOf(day: Day): number {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** A day as ISO text from its parts: 2023, 4, 5 gives "2023-04-05". */
export function formatDay(year: number, month: number, day: number): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The number of days in a month, 29 for February of a leap year. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - dayNumber(year, month, 1);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
