import { daysInMonth, formatDay } from "../../domain/period/civil-day";
import { weeksInYear } from "../../domain/period/iso-week";
import type { Day, Period } from "../../domain/period/period";
import * as words from "../../strings/recognition/period-words";
import { foldText } from "../name/normal-text";

/** A period whose year the text may leave open ("T4", "Quý II"); the year is then filled from elsewhere. */
export type PartialPeriod =
  | { readonly kind: "month"; readonly year: number | null; readonly month: number }
  | { readonly kind: "quarter"; readonly year: number | null; readonly quarter: number }
  | { readonly kind: "week"; readonly year: number | null; readonly week: number }
  | { readonly kind: "year"; readonly year: number }
  | {
      readonly kind: "span";
      readonly year: number | null;
      readonly from: number;
      readonly to: number;
    };

/** First and last day of "từ ngày … đến ngày …"; `first` is null for "tính đến ngày …". */
export interface StatedDays {
  readonly first: Day | null;
  readonly last: Day;
}

/** What a text says of the period. */
export interface PeriodText {
  readonly period: PartialPeriod | null;
  readonly days: StatedDays | null;
  /** A year that the text names, whether or not it belongs to the period. */
  readonly year: number | null;
}

/** How a text names periods: running titles, or labels (names of sheets and files, period cells) with their short forms. */
export type PeriodStyle = "title" | "label";

const romanQuarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Reads the period that a title, the name of a sheet or file, or a cell of a period column speaks of. Never throws. */
export function parsePeriodText(text: string, style: PeriodStyle): PeriodText {
  const bare = bareText(text, style);
  if (!/\d|quy|q[iv]|thang /.test(bare)) return { period: null, days: null, year: null };
  const days = parseDays(bare);
  const rest = withoutDays(bare);
  const phrase = words.weekOfMonth.test(rest) ? null : parseNamed(rest, style);
  const period = phrase ?? parseToDate(rest, days) ?? parseWholeYear(rest);
  const year = period?.year ?? yearOf(words.anyYear.exec(rest)?.[1]) ?? yearOfDays(days);
  return { period, days, year };
}

/** What the text names, in running words or in the short forms of labels. */
function parseNamed(text: string, style: PeriodStyle): PartialPeriod | null {
  return parsePhrase(text, style) ?? (style === "label" ? parseShortForm(text.trim()) : null);
}

function bareText(text: string, style: PeriodStyle): string {
  const folded = foldText(text)
    .replaceAll("_", " ")
    .replace(/ {2,}/g, " ")
    .replace(words.comparison, " ")
    .replace(words.documentNumber, " ");
  return style === "label" ? folded.replace(words.joiningHyphen, " ") : folded;
}

function parseToDate(text: string, days: StatedDays | null): PartialPeriod | null {
  if (days === null || !words.yearToDate.test(text)) return null;
  const month = Number(days.last.slice(5, 7));
  return spanOf(1, month, days.last.slice(0, 4));
}

/** The period with its year, or null where no year is known or the year has no such week. */
export function completePeriod(partial: PartialPeriod, year: number | null): Period | null {
  const full = partial.year ?? year;
  if (full === null) return null;
  if (partial.kind === "week" && partial.week > weeksInYear(full)) return null;
  return { ...partial, year: full };
}

function parsePhrase(text: string, style: PeriodStyle): PartialPeriod | null {
  const several = style === "label" ? parseSeveral(text) : null;
  const longer = parseWeek(text) ?? quarterOfMonths(text) ?? parseMonths(text) ?? several;
  return longer ?? parseQuarter(text) ?? parseMonth(text, style);
}

function parseSeveral(text: string): PartialPeriod | null {
  const found = words.severalMonths.exec(text);
  return found === null ? null : spanOf(Number(found[1]), Number(found[2]), found[3]);
}

/** "Quý II (tháng 4 - tháng 6)": a quarter that names its own months; null where it names others or none. */
function quarterOfMonths(text: string): PartialPeriod | null {
  const quarter = parseQuarter(text);
  const months = parseMonths(text);
  if (quarter?.kind !== "quarter" || months?.kind !== "span") return null;
  const isOwn = months.from === quarter.quarter * 3 - 2 && months.to === quarter.quarter * 3;
  return isOwn ? { ...quarter, year: quarter.year ?? months.year } : null;
}

function parseWeek(text: string): PartialPeriod | null {
  const found = words.week.exec(text);
  return found === null ? null : weekOf(found[1], found[2]);
}

function parseMonths(text: string): PartialPeriod | null {
  const range = words.monthRange.exec(text);
  if (range !== null) {
    const span = spanOf(Number(range[1]), Number(range[2]), range[3]);
    if (span !== null) return span;
  }
  const toDate = words.monthsToDate.exec(text);
  if (toDate !== null) return spanOf(1, Number(toDate[1]), toDate[2]);
  const months = words.monthsOfYear.exec(text);
  if (months === null) return null;
  const count = Number(months[1]);
  return months[2] === "cuoi" ? spanOf(13 - count, 12, months[3]) : spanOf(1, count, months[3]);
}

function parseQuarter(text: string): PartialPeriod | null {
  const found = words.quarter.exec(text);
  if (found === null) return null;
  const written = found[1] ?? "";
  const quarter = romanQuarters[written] ?? Number(written);
  return { kind: "quarter", year: yearOf(found[2]), quarter };
}

function parseMonth(text: string, style: PeriodStyle): PartialPeriod | null {
  const short = style === "label" ? words.monthOfShortYear.exec(text.trim()) : null;
  const found = short ?? words.month.exec(text);
  if (found !== null) return monthOf(found[1], found[2]);
  const [, word = "", year] = words.monthInWords.exec(text) ?? [];
  return monthOf(String(words.monthNumbers[word] ?? ""), year);
}

function parseWholeYear(text: string): PartialPeriod | null {
  if (words.weekOfMonth.test(text)) return null;
  const year = yearOf(words.wholeYear.exec(text)?.[1]);
  return year === null ? null : { kind: "year", year };
}

function parseShortForm(text: string): PartialPeriod | null {
  const forms = words.shortForms;
  const half = forms.halfYear.exec(text);
  if (half !== null) return spanOf(1, 6, half[2]);
  const reversed = forms.yearMonth.exec(text);
  if (reversed !== null) return monthOf(reversed[2], reversed[1]);
  const yearQuarter = forms.yearQuarter.exec(text);
  if (yearQuarter !== null)
    return { kind: "quarter", year: Number(yearQuarter[1]), quarter: Number(yearQuarter[2]) };
  const yearWeek = forms.yearWeek.exec(text);
  if (yearWeek !== null) return weekOf(yearWeek[2], yearWeek[1]);
  return parseShortMonth(text);
}

function parseShortMonth(text: string): PartialPeriod | null {
  const forms = words.shortForms;
  const packed = forms.packedReverse.exec(text);
  if (packed !== null) return monthOf(packed[2], packed[1]);
  const month = forms.monthYear.exec(text) ?? forms.packed.exec(text) ?? forms.tMonth.exec(text);
  if (month !== null) return monthOf(month[1], month[2]);
  const week = forms.week.exec(text);
  if (week !== null) return weekOf(week[1], week[2]);
  const year = yearOf(forms.year.exec(text)?.[1]);
  return year === null ? null : { kind: "year", year };
}

function monthOf(month: string | undefined, year: string | undefined): PartialPeriod | null {
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  return { kind: "month", year: yearOf(year), month: number };
}

function weekOf(week: string | undefined, year: string | undefined): PartialPeriod | null {
  const number = Number(week);
  return number < 1 || number > 53 ? null : { kind: "week", year: yearOf(year), week: number };
}

function spanOf(from: number, to: number, year: string | undefined): PartialPeriod | null {
  if (from < 1 || to > 12 || from >= to) return null;
  return { kind: "span", year: yearOf(year), from, to };
}

function yearOf(written: string | undefined): number | null {
  if (written === undefined || written === "") return null;
  const year = Number(written);
  return year < 100 ? 2000 + year : year;
}

function yearOfDays(days: StatedDays | null): number | null {
  return days === null ? null : Number(days.last.slice(0, 4));
}

function parseDays(text: string): StatedDays | null {
  const range = words.dayRange.exec(text);
  if (range !== null) {
    const last = dayOf(range.slice(7, 13), yearOf(words.anyYear.exec(text)?.[1]));
    if (last !== null) return { first: dayOf(range.slice(1, 7), Number(last.slice(0, 4))), last };
  }
  const until = words.untilDay.exec(text);
  const last = until === null ? null : dayOf(until.slice(1, 7), null);
  return last === null ? null : { first: null, last };
}

/** A day from the groups of one of the two ways to write it; null for a day that the calendar does not have. */
function dayOf(groups: readonly (string | undefined)[], fallbackYear: number | null): Day | null {
  const [day, month, year] = groups[0] === undefined ? groups.slice(3) : groups;
  const full = yearOf(year) ?? fallbackYear;
  const monthNumber = Number(month);
  const dayNumber = Number(day);
  if (full === null || monthNumber < 1 || monthNumber > 12) return null;
  if (dayNumber < 1 || dayNumber > daysInMonth(full, monthNumber)) return null;
  return formatDay(full, monthNumber, dayNumber);
}

function withoutDays(text: string): string {
  return text
    .replace(words.dayRange, (whole, ...groups: (string | undefined)[]) =>
      dayOf(groups.slice(6, 12), yearOf(words.anyYear.exec(text)?.[1])) === null ? whole : " ",
    )
    .replace(words.untilDay, (whole, ...groups: (string | undefined)[]) =>
      dayOf(groups.slice(0, 6), null) === null ? whole : " ",
    )
    .replace(words.loneDay, " ");
}
