import type { CellValue } from "../../sheet/cell-grid";
import { periodHeaders } from "../../strings/recognition/period-words";
import type { ColumnDraft } from "../column/column-draft";
import { type PartialPeriod, parsePeriodText } from "./period-text";
import { dayOfSerial } from "./serial-day";
import { type SheetView, isBlank } from "../sheet-view";

/** The rows of one period of a long sheet, with what its cells say. */
export interface RowPeriod {
  readonly period: PartialPeriod;
  readonly units: readonly number[];
}

type PeriodColumnKind = keyof typeof periodHeaders;

interface PeriodColumn {
  readonly column: number;
  readonly kind: PeriodColumnKind;
}

/**
 * Splits the units of a long sheet by its period column (a column of months and one of years together make one); null
 * where the sheet has no such column or none of its cells names a period. An empty cell repeats the one above it.
 */
export function splitByRowPeriod(
  view: SheetView,
  drafts: readonly ColumnDraft[],
  units: readonly number[],
): RowPeriod[] | null {
  const columns = drafts.filter(({ use }) => use === "period").map(periodColumn);
  const main = columns.find(({ kind }) => kind !== "year") ?? columns[0];
  const years = columns.find(({ kind }) => kind === "year");
  if (main === undefined) return null;
  const read = createCellReader(main.kind);
  const parts = new Map<string, { period: PartialPeriod; units: number[] }>();
  let last: CellValue = "";
  let lastYear: CellValue = "";
  for (const row of units) {
    last = filled(view.value(row, main.column), last);
    lastYear = years === undefined ? "" : filled(view.value(row, years.column), lastYear);
    const period = read(last, years === main ? "" : lastYear);
    if (period === null) continue;
    const key = JSON.stringify(period);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { period, units: [row] });
    else part.units.push(row);
  }
  return parts.size === 0 ? null : [...parts.values()];
}

function filled(value: CellValue, above: CellValue): CellValue {
  return typeof value === "string" && isBlank(value) ? above : value;
}

function periodColumn({ column, levels }: ColumnDraft): PeriodColumn {
  const leaf = levels[0] ?? "";
  const kinds = Object.keys(periodHeaders) as PeriodColumnKind[];
  return { column, kind: kinds.find((kind) => periodHeaders[kind].test(leaf)) ?? "any" };
}

/** Reads period cells, each distinct pair of values once. */
function createCellReader(
  kind: PeriodColumnKind,
): (value: CellValue, year: CellValue) => PartialPeriod | null {
  const memo = new Map<string, PartialPeriod | null>();
  return (value, year) => {
    const key = `${value}\n${year}`;
    const found = memo.get(key);
    if (found !== undefined) return found;
    const period = withYear(parseCell(value, kind), year);
    memo.set(key, period);
    return period;
  };
}

function withYear(period: PartialPeriod | null, year: CellValue): PartialPeriod | null {
  const number = Number(year);
  const isYear = year !== "" && number >= 2000 && number < 2100;
  return period !== null && period.year === null && isYear ? { ...period, year: number } : period;
}

function parseCell(value: CellValue, kind: PeriodColumnKind): PartialPeriod | null {
  const number = typeof value === "number" ? value : Number(String(value).trim() || NaN);
  if (!Number.isInteger(number))
    return parsePeriodText(parseable(String(value), kind), "label").period;
  const day = dayOfSerial(number);
  if (day !== null) return monthOfDay(day);
  if (number >= 2000 && number < 2100) return { kind: "year", year: number };
  return parsePeriodText(parseable(String(number), kind), "label").period;
}

/** A bare number or Roman numeral with the word of its header: 4 under "Tháng", "II" under "Quý". */
function parseable(text: string, kind: PeriodColumnKind): string {
  const bare = /^\s*(?:\d{1,2}|[IVX]{1,3})\s*$/i.test(text);
  if (!bare) return text;
  const word = { any: "thang", month: "thang", quarter: "quy", week: "tuan", year: "nam" }[kind];
  return `${word} ${text}`;
}

function monthOfDay(day: string): PartialPeriod {
  return { kind: "month", year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}
