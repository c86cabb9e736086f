import { formatDay } from "../../domain/period/civil-day";
import { lastDay, previousPeriod } from "../../domain/period/calendar";
import type { Period } from "../../domain/period/period";
import * as mentions from "../../strings/recognition/period-mentions";
import { monthNumber, moveDay, moveMonth, ofMonthNumber, type PeriodMove } from "./move-period";

/** The named parts of a mention, as they are written; a part that is not there is undefined. */
type Parts = Readonly<Record<string, string | undefined>>;

/** Gives the text that takes a mention's place, or null where it stays. */
type Rewrite = (move: PeriodMove, parts: Parts) => string | null;

interface Rule {
  readonly pattern: RegExp;
  readonly rewrite: Rewrite;
}

/** A piece of text; a settled one is not looked into again. */
interface Piece {
  readonly text: string;
  readonly settled: boolean;
}

/** Whether a text is a name (of a sheet), which may be nothing but numbers, or runs on in words. */
export type TextStyle = "title" | "label";

const always: readonly Rule[] = [
  { pattern: mentions.documentMention, rewrite: () => null },
  { pattern: mentions.numericDayMention, rewrite: moveNumericDay },
  { pattern: mentions.spokenDayMention, rewrite: moveSpokenDay },
  { pattern: mentions.shortDayMention, rewrite: moveNumericDay },
  { pattern: mentions.weekMention, rewrite: moveWeek },
  { pattern: mentions.quarterMention, rewrite: moveQuarter },
  { pattern: mentions.monthsMention, rewrite: moveMonths },
  { pattern: mentions.monthMention, rewrite: moveMonthMention },
  { pattern: mentions.shortMonthMention, rewrite: moveMonthMention },
  { pattern: mentions.yearMention, rewrite: moveYear },
];

const labelsOnly: readonly Rule[] = [
  { pattern: mentions.monthYearLabel, rewrite: moveMonthMention },
  { pattern: mentions.yearMonthLabel, rewrite: moveReversedMonth },
  { pattern: mentions.packedLabel, rewrite: moveMonthMention },
  { pattern: mentions.numberLabel, rewrite: moveMonthMention },
];

/**
 * A text of a sheet as the next period's sheet has it: every mention of the period, of the one before and of the same ones a year
 * earlier moves on, written as it was ("THÁNG 04/2023", "từ ngày 01/4 đến ngày 30/4/2023", "T4"). Days of documents and all else stay.
 */
export function advanceText(text: string, move: PeriodMove, style: TextStyle): string {
  const rules = style === "label" ? [...labelsOnly, ...always] : always;
  const pieces = rules.reduce<readonly Piece[]>(
    (done, rule) => done.flatMap((piece) => (piece.settled ? [piece] : splitBy(piece, rule, move))),
    [{ text: text.normalize("NFC"), settled: false }],
  );
  return pieces.map((piece) => piece.text).join("");
}

function splitBy({ text }: Piece, { pattern, rewrite }: Rule, move: PeriodMove): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push({ text: text.slice(from, match.index), settled: false });
    pieces.push({ text: rewrite(move, match.groups ?? {}) ?? match[0], settled: true });
    from = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(from), settled: false });
  return pieces;
}

function moveNumericDay(move: PeriodMove, parts: Parts): string | null {
  const { before = "", day = "", mark = "", month = "", year } = parts;
  const moved = moveDayParts(move, parts);
  if (moved === null) return null;
  const shown = year === undefined ? "" : mark + yearLike(year, moved.year);
  return before + like(day, moved.day) + mark + like(month, moved.month) + shown;
}

function moveSpokenDay(move: PeriodMove, parts: Parts): string | null {
  const { before = "", day = "", mark = "", month = "", gap = "", year } = parts;
  const moved = moveDayParts(move, parts);
  if (moved === null) return null;
  const shown = year === undefined ? "" : gap + yearLike(year, moved.year);
  return before + like(day, moved.day) + mark + like(month, moved.month) + shown;
}

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function moveDayParts(move: PeriodMove, { day, month, year }: Parts): DayParts | null {
  const years = year === undefined ? yearsOf(move.from) : [fullYear(year)];
  for (const one of years) {
    const moved = moveDay(move, formatDay(one, Number(month), Number(day)));
    if (moved !== null) {
      const [newYear = 0, newMonth = 0, newDay = 0] = moved.split("-").map(Number);
      return { year: newYear, month: newMonth, day: newDay };
    }
  }
  return null;
}

/** The years that a mention without one may mean: the period's own, and the one before. */
function yearsOf(period: Period): readonly number[] {
  const year = Number(lastDay(period).slice(0, 4));
  return [year, year - 1];
}

function moveMonthMention(move: PeriodMove, parts: Parts): string | null {
  const { word = "", month = "", gap = "", year } = parts;
  const moved = movedMonth(move, parts);
  if (moved === null) return null;
  const shown = year === undefined ? "" : gap + yearLike(year, moved.year);
  return word + like(month, moved.month) + shown;
}

function moveReversedMonth(move: PeriodMove, parts: Parts): string | null {
  const { month = "", gap = "", year = "" } = parts;
  const moved = movedMonth(move, parts);
  return moved === null ? null : yearLike(year, moved.year) + gap + like(month, moved.month);
}

function movedMonth(
  move: PeriodMove,
  { month, year }: Parts,
): { readonly year: number; readonly month: number } | null {
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  const years = year === undefined ? yearsOf(move.from) : [fullYear(year)];
  for (const one of years) {
    const moved = moveMonth(move, monthNumber(one, number));
    if (moved !== null) return ofMonthNumber(moved);
  }
  return null;
}

/** "4 tháng đầu năm": the months up to the period's last one; after December there is but one month of the new year. */
function moveMonths(move: PeriodMove, parts: Parts): string | null {
  const { month = "", word = "", rest = "", gap = "", year } = parts;
  const moved = movedMonth(move, parts);
  const isToDate = Number(month) === Number(lastDay(move.from).slice(5, 7));
  if (moved === null || !isToDate) return null;
  const shown = year === undefined ? "" : gap + yearLike(year, moved.year);
  return like(month, moved.month) + word + rest + shown;
}

const romanQuarters = ["I", "II", "III", "IV"];

function moveQuarter(move: PeriodMove, parts: Parts): string | null {
  const { word = "", quarter = "", gap = "", year } = parts;
  const place = romanQuarters.indexOf(quarter.toUpperCase());
  const moved = movedQuarter(move, place >= 0 ? place + 1 : Number(quarter), year);
  if (moved === null) return null;
  const shown = place >= 0 ? (romanQuarters[moved.quarter - 1] ?? "") : String(moved.quarter);
  return word + shown + (year === undefined ? "" : gap + yearLike(year, moved.year));
}

function movedQuarter(
  { from, to }: PeriodMove,
  quarter: number,
  year: string | undefined,
): Extract<Period, { kind: "quarter" }> | null {
  const named = [previousPeriod(from), from];
  const index = named.findIndex((one) => isQuarter(one, quarter, year));
  const moved = [from, to][index];
  return moved?.kind === "quarter" ? moved : null;
}

function isQuarter(period: Period | null, quarter: number, year: string | undefined): boolean {
  if (period?.kind !== "quarter" || period.quarter !== quarter) return false;
  return year === undefined || period.year === fullYear(year);
}

function moveWeek({ from, to }: PeriodMove, parts: Parts): string | null {
  const { word = "", week = "", gap = "", year } = parts;
  if (from.kind !== "week" || to.kind !== "week") return null;
  const fits = (one: Period | null) =>
    one?.kind === "week" &&
    one.week === Number(week) &&
    (year === undefined || one.year === fullYear(year));
  const moved = fits(from) ? to : fits(previousPeriod(from)) ? from : null;
  if (moved === null) return null;
  return (
    word + like(week, moved.week) + (year === undefined ? "" : gap + yearLike(year, moved.year))
  );
}

/** "năm 2023" by itself moves where the period goes into another year. */
function moveYear({ from, to }: PeriodMove, { word = "", year = "" }: Parts): string | null {
  const isOwn = fullYear(year) === from.year && from.year !== to.year;
  return isOwn ? word + String(to.year) : null;
}

function fullYear(written: string): number {
  const year = Number(written);
  return year < 100 ? 2000 + year : year;
}

function yearLike(written: string, year: number): string {
  return written.length === 2 ? String(year % 100).padStart(2, "0") : String(year);
}

/** A number as its model is written: of two digits where the model has a leading zero, or had no need of one. */
function like(model: string, value: number): string {
  return model.length === 2 ? String(value).padStart(2, "0") : String(value);
}
