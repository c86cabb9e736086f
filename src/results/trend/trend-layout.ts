import { figureAt, indexAt } from "../../domain/figure/figure-at";
import type { Indicator, IndicatorId } from "../../domain/figure/indicator";
import type { Report } from "../../domain/report/report";
import type { Trend } from "../../domain/report/trend";
import type { CellValue } from "../../sheet/cell-grid";
import { formatPeriod } from "../../strings/periods";
import { trendTexts as texts } from "../../strings/trend";
import { groupLabel } from "../ranking/group-label";
import { indicatorTitle } from "../ranking/indicator-title";
import { shownScale } from "../ranking/ranking-columns";
import { formatShortPeriod } from "../sheet-name";
import type { TrendDrawing, TrendLine } from "./trend-drawing";
import { computeTrendRows, type TrendMeasure, type TrendRow } from "./trend-table";

/** A trend that is to be shown on a sheet. */
export interface TrendSheetSource {
  readonly trend: Trend;
  readonly report: Report;
  readonly subject: IndicatorId | "overall";
  readonly measure: TrendMeasure;
  /** Units whose lines the chart shows, at least one. */
  readonly charted: readonly number[];
}

/** The sheet of a trend: the values of all its rows, and how it is drawn over them. */
export interface TrendLayout extends TrendDrawing {
  readonly values: readonly (readonly CellValue[])[];
}

const chartRows = 20;
const titleRows = 3;

/** Arranges a trend on a sheet: title, chart, the cells behind it, and the table of all units. */
export function layOutTrend(source: TrendSheetSource): TrendLayout {
  const { trend, report, measure } = source;
  const rows = computeTrendRows(trend, report, measure);
  const lines = composeLines(source, rows);
  const hasGroups = report.groups.length > 1;
  const firstPeriod = hasGroups ? 3 : 2;
  const periods = trend.points.length;
  const columns = firstPeriod + periods + (measure === "figure" ? 3 : 1);
  const dataRow = titleRows + chartRows + 2;
  const tableRow = dataRow + lines.length + 3;
  const scale = scaleOf(source);
  const headers = trend.points.map(({ period }) => formatShortPeriod(period));
  const blank = (count: number) => new Array<CellValue>(count).fill("");
  const line = (cells: readonly CellValue[]) => [...cells, ...blank(columns - cells.length)];
  const beforePeriods = (name: string, group: string) => ["", name, ...(hasGroups ? [group] : [])];
  return {
    ...{ columns, firstPeriod, periods, dataRow, tableRow, hasGroups, measure, chartRows },
    chartRow: titleRows,
    lines: lines.map(({ name, isAverage }) => ({ name, isAverage })),
    tones: rows.map(({ tones }) => tones),
    title: titleOf(source),
    numberFormat: scale === 100 ? "#,##0.00" : "General",
    signedFormat: scale === 100 ? "+#,##0.00;-#,##0.00;0.00" : "+#,##0;-#,##0;0",
    valueAxis: axisOf(source),
    valueLimits: limitsOf(source, lines, scale),
    values: [
      ...[titleOf(source), rangeOf(trend), legendOf(measure)].map((text) => line([text])),
      ...Array.from({ length: chartRows + 1 }, () => blank(columns)),
      line([texts.chartData]),
      line([...beforePeriods(texts.line, texts.group), ...headers]),
      ...lines.map(({ name, group, values }) =>
        line([...beforePeriods(name, group), ...cells(values, scale)]),
      ),
      blank(columns),
      line([texts.heatTable]),
      headerOf(source, headers, hasGroups),
      ...rows.map((row) => rowCells(source, row, { scale, hasGroups })),
    ],
  };
}

function cells(values: readonly number[], scale: number): readonly CellValue[] {
  return values.map((value) => (Number.isNaN(value) ? "" : value / scale));
}

function indicatorOf({ report, subject }: TrendSheetSource): Indicator | null {
  return report.indicators.find(({ indicator }) => indicator.id === subject)?.indicator ?? null;
}

/** Ranks are ones, the overall score hundredths of a point. */
function scaleOf(source: TrendSheetSource): number {
  return source.measure === "rank" ? 1 : shownScale(indicatorOf(source)?.kind ?? "points");
}

function titleOf(source: TrendSheetSource): string {
  const indicator = indicatorOf(source);
  const name = (indicator === null ? texts.overall : indicatorTitle(indicator)).toLocaleUpperCase(
    "vi",
  );
  return source.measure === "rank" ? texts.rankTitle(name) : texts.title(name);
}

function rangeOf({ points }: Trend): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return "";
  return texts.range(formatPeriod(first.period), formatPeriod(last.period), points.length);
}

function legendOf(measure: TrendMeasure): string {
  return measure === "rank" ? texts.rankLegend : texts.legend;
}

function axisOf(source: TrendSheetSource): string {
  if (source.measure === "rank") return texts.rankAxis;
  const kind = indicatorOf(source)?.kind ?? "points";
  if (kind === "rate") return texts.rateAxis;
  return kind === "points" ? texts.pointsAxis : texts.countAxis;
}

/** From just under the lowest point to just over the highest; of ranks from 1, and a rate never beyond 0 and 100. */
function limitsOf(
  source: TrendSheetSource,
  lines: readonly ValuedLine[],
  scale: number,
): TrendLayout["valueLimits"] {
  const shown = lines.flatMap(({ values }) => values.filter((value) => !Number.isNaN(value)));
  const lowest = Math.min(...shown) / scale;
  const highest = Math.max(...shown) / scale;
  if (source.measure === "rank") return { minimum: 1, maximum: Math.max(highest, 2) };
  const step = axisStep(highest - lowest);
  const minimum = Math.max(0, Math.floor(lowest / step - 0.5) * step);
  const above = Math.ceil(highest / step + 0.5) * step;
  const isRate = indicatorOf(source)?.kind === "rate";
  return { minimum, maximum: isRate && highest <= 100 ? Math.min(100, above) : above };
}

/** A round distance of which some five cover a range: 1, 2, 5, 10, 20 … */
function axisStep(range: number): number {
  const rough = Math.max(range, 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((one) => one * power >= rough) ?? 10;
  return Math.max(1, factor * power);
}

interface ValuedLine extends TrendLine {
  /** "" for an average, which belongs to none or to all. */
  readonly group: string;
  readonly values: readonly number[];
}

/** The chosen units, and the average that the first of them is held against. */
function composeLines(
  { trend, report, charted, measure }: TrendSheetSource,
  rows: readonly TrendRow[],
): readonly ValuedLine[] {
  const units = charted.flatMap((unit): ValuedLine[] => {
    const row = rows.find((one) => one.unit === unit);
    const name = report.units[unit]?.name ?? "";
    const group = groupLabel(report.groups, indexAt(trend.unitGroups, unit));
    return row === undefined ? [] : [{ name, group, isAverage: false, values: row.values }];
  });
  const group = indexAt(trend.unitGroups, charted[0] ?? -1);
  const averages = trend.points.map((point) => figureAt(point.averages, group));
  const isKnown = measure === "figure" && averages.some((average) => !Number.isNaN(average));
  return isKnown
    ? [...units, { name: texts.average, group: "", isAverage: true, values: averages }]
    : units;
}

function headerOf(
  { measure }: TrendSheetSource,
  periods: readonly string[],
  hasGroups: boolean,
): readonly CellValue[] {
  return [
    ...[texts.rank, texts.unit],
    ...(hasGroups ? [texts.group] : []),
    ...periods,
    texts.change,
    ...(measure === "figure" ? [texts.below, texts.worse] : []),
  ];
}

function rowCells(
  { trend, report, measure }: TrendSheetSource,
  row: TrendRow,
  { scale, hasGroups }: { readonly scale: number; readonly hasGroups: boolean },
): readonly CellValue[] {
  const last = trend.points.at(-1);
  const rank = last === undefined ? NaN : figureAt(last.ranks, row.unit);
  const group = groupLabel(report.groups, indexAt(trend.unitGroups, row.unit));
  return [
    Number.isNaN(rank) ? "" : rank,
    report.units[row.unit]?.name ?? "",
    ...(hasGroups ? [group] : []),
    ...cells(row.values, scale),
    ...cells([row.change], scale),
    ...(measure === "figure" ? [row.below, row.worse] : []),
  ];
}
