import { firstDay, formatPeriodId, isSamePeriod, lastDay } from "../domain/calendar";
import type { Day, Period } from "../domain/period";
import {
  type PartialPeriod,
  type PeriodText,
  type StatedDays,
  completePeriod,
  parsePeriodText,
} from "./period-text";
import { periodOfDays } from "./stated-period";

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
  readonly given: Period | null;
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

/** Reads the period of a table: from its own header or cells, the sheet's name, the titles, the stated days, the file's name. */
export function readPeriod(evidence: PeriodEvidence): PeriodReading {
  const titles = evidence.titles.map((cell) => ({ ...parsePeriodText(cell.text, "title"), cell }));
  const name = parseSheetName(evidence);
  const file = parsePeriodText(withoutExtension(evidence.fileName), "label");
  const candidate = chooseCandidate(evidence, name, titles, file);
  const days = titles.find((title) => title.days !== null)?.days ?? null;
  if (candidate === null) return unread(evidence.given);
  const year = findYear(candidate, name, titles, file, evidence.siblingYear);
  const period = completePeriod(candidate.partial, year.year);
  if (period === null) return unread(evidence.given);
  return {
    period,
    source: candidate.source,
    lastDay: lastDayWithin(period, days),
    yearFrom: year.from,
    conflict: findConflict(period, candidate.source, titles),
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

function unread(given: Period | null): PeriodReading {
  const source = given === null ? null : "given";
  return { period: given, source, lastDay: null, yearFrom: null, conflict: null };
}

function chooseCandidate(
  { own }: PeriodEvidence,
  name: PeriodText,
  titles: readonly ReadTitle[],
  file: PeriodText,
): Candidate | null {
  if (own !== null) return own;
  const title = firstPeriod(titles);
  const days = titles.flatMap((read) => (read.days === null ? [] : [periodOfDays(read.days)]));
  const byDays = days.find((period) => period !== null) ?? null;
  const byTitle = title?.period ?? null;
  const inOrder: readonly [PartialPeriod | null, PeriodSource][] = [
    [isVague(name.period, byTitle ?? byDays) ? null : name.period, "sheet-name"],
    [isVague(byTitle, byDays) ? null : byTitle, "title"],
    [byDays, "days"],
    [name.period, "sheet-name"],
    [byTitle, "title"],
    [file.period?.kind === "year" ? null : file.period, "file-name"],
  ];
  for (const [partial, source] of inOrder) if (partial !== null) return { partial, source };
  return null;
}

/** A bare year beside something more exact says nothing but the year. */
function isVague(period: PartialPeriod | null, exact: PartialPeriod | null): boolean {
  return period?.kind === "year" && exact !== null && exact.kind !== "year";
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
  name: PeriodText,
  titles: readonly ReadTitle[],
  file: PeriodText,
  siblingYear: number | null,
): { year: number | null; from: PeriodReading["yearFrom"] } {
  if (partial.year !== null) return { year: partial.year, from: "text" };
  const inTitles = name.year ?? titles.find(({ year }) => year !== null)?.year ?? null;
  if (inTitles !== null) return { year: inTitles, from: "titles" };
  if (file.year !== null) return { year: file.year, from: "file-name" };
  return { year: siblingYear, from: siblingYear === null ? null : "siblings" };
}

function lastDayWithin(period: Period, days: StatedDays | null): Day | null {
  if (days === null) return null;
  return days.last >= firstDay(period) && days.last <= lastDay(period) ? days.last : null;
}

/** The first title that names another period than the one that is used, or days that end outside of it. */
function findConflict(
  used: Period,
  usedSource: PeriodSource,
  titles: readonly ReadTitle[],
): PeriodConflict | null {
  if (usedSource === "cells" || usedSource === "header") return null;
  const title = firstPeriod(titles);
  const stated = title?.period == null ? null : completePeriod(title.period, used.year);
  if (title !== undefined && stated !== null && contradicts(used, stated))
    return { used, usedSource, other: formatPeriodId(stated), title: title.cell };
  const dated = titles.find(({ days }) => days !== null);
  const last = dated?.days?.last ?? null;
  if (dated === undefined || last === null || usedSource === "days") return null;
  const outside = last < firstDay(used) || last > lastDay(used);
  return outside ? { used, usedSource, other: last, title: dated.cell } : null;
}

function contradicts(used: Period, stated: Period): boolean {
  if (stated.kind === "year" && used.kind !== "year") return stated.year !== used.year;
  return !isSamePeriod(used, stated);
}

function withoutExtension(fileName: string): string {
  return fileName.replace(/\.[a-z]{3,4}$/i, "");
}
