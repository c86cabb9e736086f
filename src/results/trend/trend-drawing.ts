import type { SettingValue } from "../../sheet/sheet-edit";
import type { TrendMeasure, TrendTone } from "./trend-table";

/**
 * How the sheet of a trend is drawn, without its cells: where what stands, the chart and the tints. Office.js can't read a chart
 * and a look back exactly, so this is kept in the workbook when the sheet is made; with the cells it draws the same sheet again.
 */
export interface TrendDrawing {
  readonly title: string;
  readonly columns: number;
  /** The first column of figures, and how many periods there are. */
  readonly firstPeriod: number;
  readonly periods: number;
  readonly chartRow: number;
  readonly chartRows: number;
  /** Header of the cells behind the chart; the lines stand beneath it. */
  readonly dataRow: number;
  readonly lines: readonly TrendLine[];
  /** Header of the table of all units. */
  readonly tableRow: number;
  /** One row for each unit, one tint for each period. */
  readonly tones: readonly (readonly TrendTone[])[];
  readonly hasGroups: boolean;
  readonly measure: TrendMeasure;
  readonly numberFormat: string;
  readonly signedFormat: string;
  readonly valueAxis: string;
  readonly valueLimits: { readonly minimum: number; readonly maximum: number };
}

/** A line of the chart. */
export interface TrendLine {
  readonly name: string;
  readonly isAverage: boolean;
}

/** What the names of all settings that keep drawings begin with. */
const prefix = "trend.";

/** The tints as single letters: a province has 12,000 units over 24 periods. */
const letters: Readonly<Record<TrendTone, string>> = {
  best: "b",
  plain: "p",
  below: "u",
  worst: "w",
};

const tonesOfLetters = new Map(
  Object.entries(letters).map(([tone, letter]) => [letter, tone as TrendTone]),
);

/** The setting that keeps the drawing of a sheet, by the checksum of what that sheet holds. */
export function trendDrawingKey(checksum: string): string {
  return `${prefix}${checksum}`;
}

/** A drawing as the workbook keeps it. */
export function formatTrendDrawing(drawing: TrendDrawing): SettingValue {
  const { lines, tones, valueLimits, ...plain } = drawing;
  return {
    ...plain,
    lines: lines.map(({ name, isAverage }) => ({ name, isAverage })),
    tones: tones.map((row) => row.map((tone) => letters[tone]).join("")),
    valueLimits: { ...valueLimits },
  };
}

/** All drawings that a workbook keeps, by the names of their settings; what is none of ours is left out. */
export function parseTrendDrawings(
  settings: Readonly<Record<string, SettingValue>>,
): ReadonlyMap<string, TrendDrawing> {
  const found = Object.entries(settings).flatMap(([key, value]): [string, TrendDrawing][] => {
    const drawing = key.startsWith(prefix) ? parseTrendDrawing(value) : null;
    return drawing === null ? [] : [[key, drawing]];
  });
  return new Map(found);
}

type Check = (value: SettingValue | undefined) => boolean;

const isText: Check = (value) => typeof value === "string";
const isFlag: Check = (value) => typeof value === "boolean";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isPlace: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isRecord = (
  value: SettingValue | undefined,
): value is Readonly<Record<string, SettingValue>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function shapeOf(fields: Readonly<Record<string, Check>>): Check {
  return (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]));
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

const isDrawing = shapeOf({
  ...{ title: isText, numberFormat: isText, signedFormat: isText, valueAxis: isText },
  ...{ columns: isPlace, firstPeriod: isPlace, periods: isPlace, chartRow: isPlace },
  ...{ chartRows: isPlace, dataRow: isPlace, tableRow: isPlace, hasGroups: isFlag },
  lines: listOf(shapeOf({ name: isText, isAverage: isFlag })),
  tones: listOf((value) => typeof value === "string" && /^[bpuw]*$/u.test(value)),
  measure: (value) => value === "figure" || value === "rank",
  valueLimits: shapeOf({ minimum: isNumber, maximum: isNumber }),
});

type KeptDrawing = Omit<TrendDrawing, "tones"> & { readonly tones: readonly string[] };

function isKept(value: unknown): value is KeptDrawing {
  return isDrawing(value as SettingValue);
}

function parseTrendDrawing(value: unknown): TrendDrawing | null {
  if (!isKept(value)) return null;
  const tones = value.tones.map((row) =>
    Array.from(row, (letter) => tonesOfLetters.get(letter) ?? "plain"),
  );
  return { ...value, tones };
}
