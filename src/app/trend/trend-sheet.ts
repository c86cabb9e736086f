import { figureAt } from "../../domain/figure/figure-at";
import type { IndicatorId } from "../../domain/figure/indicator";
import type { Report } from "../../domain/report/report";
import { computeTrend, type Trend } from "../../domain/report/trend";
import { planTrend, trendChecksum, trendSubject } from "../../results/trend/plan-trend";
import {
  parseTrendDrawings,
  trendDrawingKey,
  type TrendDrawing,
} from "../../results/trend/trend-drawing";
import { layOutTrend, type TrendSheetSource } from "../../results/trend/trend-layout";
import {
  chooseCharted,
  computeTrendRows,
  type TrendMeasure,
} from "../../results/trend/trend-table";
import { freeSheetName, trendSheetName } from "../../results/sheet-name";
import { freeTableName, trendTableName } from "../../results/ranking/table-name";
import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { valuesChecksum } from "../../sheet/values-checksum";
import { formatPeriod } from "../../strings/periods";
import { trendChartName } from "../../strings/trend";
import {
  analyseWorkbook,
  type AnalysisRequest,
  type WorkbookAnalysis,
} from "../reading/analyse-workbook";
import { ownSheets } from "../reading/office-workbook";
import { done, failed, type Outcome } from "../outcome";
import { composeChanges, type SheetChange } from "../refresh/sheet-changes";
import type { WorkbookContents, WorkbookPort } from "../workbook-port";
import { trendSeriesOf } from "./trend-series";
import { writePlan } from "../refresh/write-plan";

/** Which course is asked for. */
export interface TrendRequest extends AnalysisRequest {
  /** Absent: the indicator by which "below the average" is decided, else the overall rank, else the sheet's first. */
  readonly subject?: IndicatorId | "overall";
  /** The figures, which is the default, or the ranks. */
  readonly measure?: TrendMeasure;
  /** Units of the report whose lines the chart shows; absent or empty: the own unit, else the best and the worst. */
  readonly units?: readonly number[];
}

/** Everything that writing a trend would do, before anything is done. */
export interface TrendPlan {
  readonly request: TrendRequest;
  readonly analysis: WorkbookAnalysis;
  readonly sheet: string;
  readonly edits: readonly SheetEdit[];
  readonly changes: readonly SheetChange[];
}

/** Reads the workbook and plans the sheet of a trend; nothing is written. Fails with `no-trend` where fewer than two periods have figures. */
export async function planTrendSheet(
  port: WorkbookPort,
  request: TrendRequest = {},
): Promise<Outcome<TrendPlan>> {
  const contents = await port.readWorkbook();
  if (!contents.done) return contents;
  const analysis = analyseWorkbook(contents.value, request);
  return analysis.done ? composeTrendPlan(analysis.value, request) : analysis;
}

/** Plans the sheet of a trend from an analysis; pure. A sheet that the user has edited stays: the new one gets a number. */
function composeTrendPlan(analysis: WorkbookAnalysis, request: TrendRequest): Outcome<TrendPlan> {
  const { report, settings, keyOf, contents } = analysis;
  const subject = request.subject ?? defaultSubject(report);
  const series = trendSeriesOf(analysis);
  const none = failed({ code: "no-trend", values: { period: formatPeriod(report.period) } });
  if (series === null) return none;
  const trend = computeTrend({ ...series, subject, settings, keyOf });
  if (trend.points.filter(hasFigures).length < 2) return none;
  const measure = request.measure ?? "figure";
  const charted = chartedUnits(analysis, trend, request);
  const source: TrendSheetSource = { trend, report, subject, measure, charted };
  const { sheet, edits } = placeTrend(source, contents);
  return done({ request, analysis, sheet, edits, changes: composeChanges(edits) });
}

/** Carries out a plan, with the journal that takes it back; gives the number of requests. */
export function applyTrendSheet(port: WorkbookPort, plan: TrendPlan): Promise<Outcome<number>> {
  return writePlan(port, plan.analysis.contents, plan.edits);
}

/** Carries out a plan that was shown first: the workbook is read again, and what would now give another plan is `changed-meanwhile`. */
export async function applyTrendAfterPreview(
  port: WorkbookPort,
  plan: TrendPlan,
): Promise<Outcome<number>> {
  const again = await planTrendSheet(port, plan.request);
  if (!again.done) return again;
  const isSame = JSON.stringify(again.value.edits) === JSON.stringify(plan.edits);
  return isSame ? applyTrendSheet(port, again.value) : failed({ code: "changed-meanwhile" });
}

function defaultSubject({ assessment, overall, indicators }: Report): IndicatorId | "overall" {
  const rate = assessment.belowIndicator;
  if (rate !== null) return rate;
  return overall === null ? (indicators[0]?.indicator.id ?? "overall") : "overall";
}

function hasFigures({ shown }: Trend["points"][number]): boolean {
  return shown.some((figure) => !Number.isNaN(figure));
}

function chartedUnits(
  { report, keyOf, settings }: WorkbookAnalysis,
  trend: Trend,
  { units = [], measure = "figure" }: TrendRequest,
): readonly number[] {
  if (units.length > 0) return units;
  const key = settings.ownUnit === null ? null : keyOf(settings.ownUnit);
  const own = report.units.findIndex((unit) => unit.key === key);
  const isRanked =
    own >= 0 && trend.points.some(({ shown }) => !Number.isNaN(figureAt(shown, own)));
  return chooseCharted(computeTrendRows(trend, report, measure), trend, isRanked ? own : null);
}

/**
 * A sheet of the same trend that holds it already stays as it is; one that nobody has edited is made anew in place, if it is kept
 * how it was drawn, so that it can be brought back; else there is a new one.
 */
function placeTrend(
  source: TrendSheetSource,
  contents: WorkbookContents,
): Pick<TrendPlan, "sheet" | "edits"> {
  const { report, subject, measure } = source;
  const wanted = trendSubject(source);
  const own = ownSheets(contents, "trend").filter(({ mark }) => mark?.subject === wanted);
  const checksum = trendChecksum(layOutTrend(source));
  const same = own.findLast(
    (sheet) =>
      sheet.mark?.unfinished !== true && sheet.mark?.checksum === checksum && isUntouched(sheet),
  );
  if (same !== undefined) return { sheet: same.name, edits: [] };
  const drawings = parseTrendDrawings(contents.settings);
  const existing = own.findLast((sheet) => isRedrawable(sheet, drawings)) ?? null;
  const names = contents.sheets.map(({ name }) => name);
  const sheetName = existing?.name ?? freeSheetName(trendSheetName(report.period, measure), names);
  const wantedTable = trendTableName(report.period, subject, measure);
  const tableName = freeTableName(wantedTable, tablesOfOthers(contents, existing));
  const needed = neededDrawings(contents, existing);
  const target = { sheetName, tableName, existing, drawings, needed };
  return { sheet: sheetName, edits: planTrend(source, target) };
}

function tablesOfOthers(
  { sheets }: WorkbookContents,
  existing: SheetContents | null,
): ReadonlySet<string> {
  const others = sheets.filter((sheet) => sheet !== existing);
  return new Set(others.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
}

/** What other sheets need to be brought back or made anew; one of them that was cut off half-made may need any. */
function neededDrawings(
  contents: WorkbookContents,
  existing: SheetContents | null,
): ReadonlySet<string> {
  const others = ownSheets(contents, "trend").filter((sheet) => sheet !== existing);
  const isAnyUnfinished = others.some(({ mark }) => mark?.unfinished === true);
  return isAnyUnfinished
    ? new Set(Object.keys(contents.settings))
    : new Set(others.filter(isUntouched).map(drawingKeyOf));
}

function isRedrawable(sheet: SheetContents, drawings: ReadonlyMap<string, TrendDrawing>): boolean {
  if (sheet.mark?.unfinished === true) return true;
  return isUntouched(sheet) && drawings.has(drawingKeyOf(sheet));
}

function drawingKeyOf({ mark }: SheetContents): string {
  return trendDrawingKey(mark?.checksum ?? "");
}

/** Whether nobody has edited the sheet or put a chart on it, or it was cut off half-made. */
function isUntouched({ mark, grid, charts = [] }: SheetContents): boolean {
  if (mark?.unfinished === true) return true;
  const isOurChart = charts.every((name) => name === trendChartName) && charts.length <= 1;
  return isOurChart && valuesChecksum(grid) === mark?.checksum;
}
