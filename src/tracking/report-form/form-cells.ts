import { dayNumber, dayOfNumber } from "../../domain/period/civil-day";
import type { Day } from "../../domain/period/period";
import type { CellValue } from "../../sheet/cell-grid";
import { dayLead } from "../../strings/report-form/form-sheet";
import { parseFigureText } from "../figure/figure-text";
import { foldText, tidyText } from "../name/normal-text";
import { parsePeriodText } from "../period/period-text";

/** What an input cell says: nothing, a value, or something that is not of its kind. */
export type FormCell<Value> =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "unreadable" }
  /** A count that Excel took the dot of thousands in for a decimal one: 1.022 typed, where a comma is meant to come there. */
  | { readonly kind: "thousands"; readonly value: Value }
  | { readonly kind: "not-a-count"; readonly value: number };

/** A rate in per cent as typed, with its decimals. */
export interface TypedRate {
  readonly rate: number;
  readonly decimals: number;
}

const empty = { kind: "empty" } as const;
const unreadable = { kind: "unreadable" } as const;
/** A remark behind a figure: "01 (mục II.2)". */
const remark = /(?<=\S)\s*\([^()]*\)\s*$/u;
/** Excel counts days from the last day but one of 1899. */
const serialOfEpoch = dayNumber(1899, 12, 30);
const serialsOfDays = { first: 1, last: 2_958_465 } as const;

/** A count: "1.022" is one thousand and twenty-two, "KPS" and "-" are none; what is negative or not whole is told apart. */
export function parseCount(cell: CellValue): FormCell<number> {
  if (typeof cell === "boolean") return unreadable;
  if (typeof cell === "number") return asCount(cell);
  const text = tidyText(cell).replace(remark, "");
  if (text === "") return empty;
  const read = parseFigureText(text);
  if (read.kind === "nothing") return { kind: "value", value: 0 };
  if (read.kind === "grouped" && !read.percent) return asCount(read.asThousands);
  return read.kind === "number" && !read.percent ? asCount(read.number) : unreadable;
}

function asCount(value: number): FormCell<number> {
  const thousands = Math.round(value * 1000);
  const isGrouped = value > 0 && value < 1000 && Math.abs(value * 1000 - thousands) < 1e-9;
  if (!Number.isInteger(value) && isGrouped) return { kind: "thousands", value: thousands };
  return Number.isSafeInteger(value) && value >= 0
    ? { kind: "value", value }
    : { kind: "not-a-count", value };
}

/** A rate in per cent, "98.53 %", "89,2%" or 98.53, with the decimals that it is stated with. */
export function parseRate(cell: CellValue): FormCell<TypedRate> {
  if (typeof cell === "boolean") return unreadable;
  if (typeof cell === "number") return asRate(cell);
  const text = tidyText(cell);
  if (text === "") return empty;
  const read = parseFigureText(text);
  if (read.kind === "nothing") return empty;
  if (read.kind === "grouped") return asRate(read.asDecimals);
  return read.kind === "number" ? asRate(read.number) : unreadable;
}

/** Twelve significant digits: what a hand typed, without the rest of a binary fraction. */
function asRate(rate: number): FormCell<TypedRate> {
  const text = Number(rate.toPrecision(12)).toString();
  const dot = text.indexOf(".");
  return { kind: "value", value: { rate, decimals: dot < 0 ? 0 : text.length - dot - 1 } };
}

/** A day: Excel's serial number of one, "14/6/2023", "ngày 14 tháng 6 năm 2023". */
export function parseDay(cell: CellValue): FormCell<Day> {
  if (typeof cell === "number") {
    const isDay = cell >= serialsOfDays.first && cell <= serialsOfDays.last;
    return isDay
      ? { kind: "value", value: dayOfNumber(serialOfEpoch + Math.floor(cell)) }
      : unreadable;
  }
  const text = foldText(String(cell));
  if (text === "") return empty;
  const day = parsePeriodText(`${dayLead} ${text}`, "title").days?.last;
  return day === undefined ? unreadable : { kind: "value", value: day };
}
