import type { IndicatorId, IndicatorKind } from "../../domain/figure/indicator";
import type {
  FigureColumns,
  IndicatorReport,
  OverallRanking,
  Report,
} from "../../domain/report/report";
import type { CellValue } from "../../sheet/cell-grid";
import { rankingHeaders as headers, rankingTexts as texts } from "../../strings/results";
import { averageLine } from "./average-text";
import { unitFigure, type UnitFigure } from "../../domain/figure/unit-figure";
import { figureStatus, type FigureStatus, type Tone } from "./figure-status";
import { groupLabel } from "./group-label";
import { indicatorShortTitle, indicatorTitle } from "./indicator-title";
import { figureColumns, moveColumn, rankColumn, type RankingColumn } from "./ranking-columns";
import { rankingTableName } from "./table-name";
import { computeVerdicts } from "./unit-verdict";

/** One unit's row. `cells` belong to the table's headers without the last, the user's notes. */
export interface RankingRow {
  readonly unitKey: string;
  readonly group: number;
  readonly cells: readonly CellValue[];
  readonly tone: Tone;
}

/** One table of the ranking sheet, rows in the order of group, rank and sheet. */
export interface RankingTable {
  readonly id: IndicatorId | "overall";
  readonly name: string;
  readonly caption: string;
  readonly detail: string;
  readonly headers: readonly string[];
  /** US number formats of the same columns; "General" for words. */
  readonly formats: readonly string[];
  readonly rows: readonly RankingRow[];
}

/** Zero-based places of the columns that every table has; the status stands before the notes, which come last. */
export const rankingPlaces = { rank: 0, unit: 1, group: 2, move: 9, status: 10, note: 11 } as const;

/** How many columns every table has. */
export const rankingWidth = rankingPlaces.note + 1;

interface TableSource {
  readonly id: IndicatorId | "overall";
  readonly caption: string;
  readonly detail: string;
  readonly kind: IndicatorKind;
  readonly hasGap: boolean;
  readonly figures: FigureColumns;
  readonly statusOf: (figure: UnitFigure, unit: number) => FigureStatus;
}

/** The tables of a report: the overall rank first, then one for each indicator in the order of the report. */
export function computeRankingTables(report: Report): readonly RankingTable[] {
  const overall = report.overall === null ? [] : [overallSource(report, report.overall)];
  const indicators = report.indicators.map((indicator) => indicatorSource(report, indicator));
  return [...overall, ...indicators].map((source) => composeTable(report, source));
}

function overallSource(report: Report, overall: OverallRanking): TableSource {
  const verdictOf = computeVerdicts(report);
  const names = report.indicators
    .filter(({ indicator }) => overall.indicators.includes(indicator.id))
    .map(({ indicator }) => indicatorShortTitle(indicator));
  return {
    id: "overall",
    caption: texts.overallCaption,
    detail:
      overall.basis === "total766" ? texts.overallTotal766 : texts.overallBasis(names.join("; ")),
    kind: "points",
    hasGap: false,
    figures: overall.figures,
    statusOf: (figure, unit) => verdictOf(unit, figure),
  };
}

function indicatorSource(report: Report, indicator: IndicatorReport): TableSource {
  return {
    id: indicator.indicator.id,
    caption: indicatorTitle(indicator.indicator).toLocaleUpperCase("vi"),
    detail: averageLine(report, indicator),
    kind: indicator.indicator.kind,
    hasGap: true,
    figures: indicator.figures,
    statusOf: (figure) => figureStatus(indicator.indicator, figure),
  };
}

function composeTable(report: Report, source: TableSource): RankingTable {
  const columns = figureColumns(source.kind, source.hasGap);
  const figures = report.units.map((_, unit) => unitFigure(source.figures, unit));
  const order = orderOfRanks(report, figures);
  return {
    id: source.id,
    name: rankingTableName(report.period, source.id),
    caption: source.caption,
    detail: source.detail,
    headers: headersOf(columns),
    formats: [rankColumn, unitColumn, unitColumn, ...columns, moveColumn, unitColumn].map(
      ({ format }) => format,
    ),
    rows: order.flatMap((unit) => {
      const figure = figures[unit];
      return figure === undefined ? [] : [composeRow(report, source, { unit, figure, columns })];
    }),
  };
}

const unitColumn = { format: "General" };

function headersOf(columns: readonly RankingColumn[]): readonly string[] {
  return [
    rankColumn.header,
    headers.unit,
    headers.group,
    ...columns.map(({ header }) => header),
    moveColumn.header,
    headers.status,
    headers.note,
  ];
}

interface RowSource {
  readonly unit: number;
  readonly figure: UnitFigure;
  readonly columns: readonly RankingColumn[];
}

function composeRow(report: Report, source: TableSource, row: RowSource): RankingRow {
  const { figure, columns } = row;
  const unit = report.units[row.unit];
  const group = unit?.group ?? 0;
  const status = source.statusOf(figure, row.unit);
  return {
    unitKey: unit?.key ?? "",
    group,
    cells: [
      rankColumn.cell(figure),
      unit?.name ?? "",
      groupLabel(report.groups, group),
      ...columns.map((column) => column.cell(figure)),
      moveColumn.cell(figure),
      status.word,
    ],
    tone: status.tone,
  };
}

/** Unit indices by group, then rank, those without a rank last, then in the order of the sheet. */
function orderOfRanks(report: Report, figures: readonly UnitFigure[]): readonly number[] {
  const groupOf = (unit: number) => report.units[unit]?.group ?? 0;
  const rankOf = (unit: number) => figures[unit]?.rank ?? Infinity;
  return report.units
    .map((_, unit) => unit)
    .sort((a, b) => groupOf(a) - groupOf(b) || compareRanks(rankOf(a), rankOf(b)) || a - b);
}

function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
