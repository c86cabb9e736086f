import { firstDay, formatPeriodId, isSamePeriod, lastDay } from "../../domain/period/calendar";
import type { Day, Period } from "../../domain/period/period";
import {
  type PartialPeriod,
  type PeriodText,
  type StatedDays,
  completePeriod,
  parsePeriodText,
} from "./period-text";
import { isWeekOfDays, periodOfDays, reportingMonths } from "./stated-period";

/** Where a period was read from, in the order of authority. */
export type PeriodSource =
  "cells" | "header" | "sheet-name" | "title" | "days" | "file-name" | "given";

/** A text over a table, with its place on the sheet. */
export interface TitleCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Everything that may name the period of a table. */
export interface PeriodEvidence {
  readonly sheetName: string;
  /** Sheets of this workbook are named by the numbers of months ("1", "2", "3"). */
  readonly numberedSheets: boolean;
  readonly titles: readonly TitleCell[];
  readonly fileName: string;
  /** The one year that other sheets of the workbook name, or null. */
  readonly siblingYear: number | null;
  /** What a header or a period column says of these very figures; it stands above the name of the sheet. */
  readonly own: { readonly partial: PartialPeriod; readonly source: "cells" | "header" } | null;
}

/** Two places that name different periods; the first of them was followed. */
export interface PeriodConflict {
  readonly used: Period;
  readonly usedSource: PeriodSource;
  readonly other: string;
  readonly title: TitleCell;
}

/** The period of a table, where it was read, and what contradicts it. */
export interface PeriodReading {
  readonly period: Period | null;
  readonly source: PeriodSource | null;
  readonly lastDay: Day | null;
  /** Where the year came from when the period's own text has none. */
  readonly yearFrom: "text" | "titles" | "file-name" | "siblings" | null;
  readonly conflict: PeriodConflict | null;
}

interface ReadTitle extends PeriodText {
  readonly cell: TitleCell;
}

interface Candidate {
  readonly partial: PartialPeriod;
  readonly source: PeriodSource;
}

/** The texts that may name the period, read. */
interface ReadEvidence {
  readonly name: PeriodText;
  readonly titles: readonly ReadTitle[];
  readonly file: PeriodText;
}

/** Reads the period of a table: from its own header or cells, the sheet's name, the titles, the stated days, the file's name. */
export function readPeriod(evidence: PeriodEvidence): PeriodReading {
  const read: ReadEvidence = {
    name: parseSheetName(evidence),
    titles: evidence.titles.map((cell) => ({ ...parsePeriodText(cell.text, "title"), cell })),
    file: parsePeriodText(withoutExtension(evidence.fileName), "label"),
  };
  const candidate = evidence.own ?? chooseCandidate(read);
  if (candidate === null) return unread;
  const year = findYear(candidate, read, evidence.siblingYear);
  const period = completePeriod(candidate.partial, year.year);
  if (period === null) return unread;
  return {
    period,
    source: candidate.source,
    lastDay: lastDayWithin(period, read.titles),
    yearFrom: year.from,
    conflict: evidence.own === null ? findConflict(period, candidate.source, read.titles) : null,
  };
}

/** What the name of a sheet says of its period; a bare number is a month only where other sheets are numbered too. */
export function parseSheetName(
  evidence: Pick<PeriodEvidence, "sheetName" | "numberedSheets">,
): PeriodText {
  const read = parsePeriodText(evidence.sheetName, "label");
  const number = isMonthNumber(evidence.sheetName) ? Number(evidence.sheetName) : null;
  if (read.period !== null || number === null || !evidence.numberedSheets) return read;
  return { ...read, period: { kind: "month", year: null, month: number } };
}

/** Whether the name of a sheet is the number of a month and nothing else. */
export function isMonthNumber(sheetName: string): boolean {
  const name = sheetName.trim();
  return /^\d{1,2}$/.test(name) && Number(name) >= 1 && Number(name) <= 12;
}

const unread: PeriodReading = {
  period: null,
  source: null,
  lastDay: null,
  yearFrom: null,
  conflict: null,
};

function chooseCandidate({ name, titles, file }: ReadEvidence): Candidate | null {
  const byDays = daysPeriod(titles);
  const byTitle = firstPeriod(titles)?.period ?? null;
  const inOrder: readonly [PartialPeriod | null, PeriodSource][] = [
    [unlessVague(name.period, byTitle ?? byDays), "sheet-name"],
    [unlessVague(byTitle, byDays), "title"],
    [byDays, "days"],
    [file.period?.kind === "year" ? null : file.period, "file-name"],
  ];
  for (const [partial, source] of inOrder) if (partial !== null) return { partial, source };
  return null;
}

function daysPeriod(titles: readonly ReadTitle[]): Period | null {
  const periods = titles.map(({ days }) => (days === null ? null : periodOfDays(days)));
  return periods.find((period) => period !== null) ?? null;
}

/** A bare year beside something more exact says nothing but the year. */
function unlessVague(
  period: PartialPeriod | null,
  exact: PartialPeriod | null,
): PartialPeriod | null {
  const vague = period?.kind === "year" && exact !== null && exact.kind !== "year";
  return vague ? null : period;
}

function firstPeriod(titles: readonly ReadTitle[]): ReadTitle | undefined {
  const named = titles.filter(({ period }) => period !== null && period.kind !== "year");
  return (
    named.find(({ period }) => period?.year !== null) ??
    named[0] ??
    titles.find(({ period }) => period !== null)
  );
}

function findYear(
  { partial }: Candidate,
  { name, titles, file }: ReadEvidence,
  siblingYear: number | null,
): { year: number | null; from: PeriodReading["yearFrom"] } {
  if (partial.year !== null) return { year: partial.year, from: "text" };
  const inTitles = name.year ?? titles.find(({ year }) => year !== null)?.year ?? null;
  if (inTitles !== null) return { year: inTitles, from: "titles" };
  if (file.year !== null) return { year: file.year, from: "file-name" };
  return { year: siblingYear, from: siblingYear === null ? null : "siblings" };
}

function lastDayWithin(period: Period, titles: readonly ReadTitle[]): Day | null {
  const days = datedTitle(titles)?.days ?? null;
  if (days === null || !isWithin(days.last, period)) return null;
  return isWholeCycle(days, period) ? null : days.last;
}

/**
 * Whether days are all of a period as an office counts it, so that it is closed before its calendar end: the months from the
 * 15th to the 14th, the working days of a week, a week from Friday to Thursday.
 */
function isWholeCycle(days: StatedDays, period: Period): boolean {
  if (period.kind === "week") return isWeekOfDays(days);
  const cycle = reportingMonths(days) === null ? null : periodOfDays(days);
  return cycle !== null && isSamePeriod(cycle, period);
}

function datedTitle(titles: readonly ReadTitle[]): { cell: TitleCell; days: StatedDays } | null {
  for (const { days, cell } of titles) if (days !== null) return { cell, days };
  return null;
}

function isWithin(day: Day, period: Period): boolean {
  return day >= firstDay(period) && day <= lastDay(period);
}

/** The first title that names another period than the one that is used, or days that end outside of it. */
function findConflict(
  used: Period,
  usedSource: PeriodSource,
  titles: readonly ReadTitle[],
): PeriodConflict | null {
  const title = firstPeriod(titles);
  const stated = statedPeriod(title, used.year);
  if (title !== undefined && stated !== null && contradicts(used, stated))
    return { used, usedSource, other: formatPeriodId(stated), title: title.cell };
  const dated = usedSource === "days" ? null : datedTitle(titles);
  if (dated === null) return null;
  const longer = longerPeriod(dated.days, used);
  if (longer === null && isWithin(dated.days.last, used)) return null;
  return { used, usedSource, other: longer ?? dated.days.last, title: dated.cell };
}

/** The id of the period that days mean which begin before the one that is used: "từ 01/01 đến 31/10" on the sheet "T10". */
function longerPeriod(days: StatedDays, used: Period): string | null {
  if (days.first === null || days.first >= firstDay(used)) return null;
  const stated = periodOfDays(days);
  return stated === null || isSamePeriod(stated, used) ? null : formatPeriodId(stated);
}

function statedPeriod(title: ReadTitle | undefined, year: number): Period | null {
  const partial = title?.period ?? null;
  return partial === null ? null : completePeriod(partial, year);
}

function contradicts(used: Period, stated: Period): boolean {
  if (stated.kind === "year" && used.kind !== "year") return stated.year !== used.year;
  return !isSamePeriod(used, stated);
}

function withoutExtension(fileName: string): string {
  return fileName.replace(/\.[a-z]{3,4}$/i, "");
}
