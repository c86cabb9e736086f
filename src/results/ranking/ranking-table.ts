import type { IndicatorId, IndicatorKind } from "../../domain/figure/indicator";
import type {
  FigureColumns,
  IndicatorReport,
  OverallRanking,
  Report,
} from "../../domain/report/report";
import type { InPieces } from "../../domain/in-pieces";
import { indexAt } from "../../domain/figure/figure-at";
import type { CellValue } from "../../sheet/cell-grid";
import { rankingHeaders as headers, rankingTexts as texts } from "../../strings/results";
import { averageLine } from "./average-text";
import { figureStatus, type FigureStatus } from "./figure-status";
import { groupLabel } from "./group-label";
import { indicatorShortTitle, indicatorTitle } from "./indicator-title";
import { createRankMoveFormat, type RankMoveFormat } from "./rank-move";
import { orderOfRanks } from "./rank-order";
import { figureColumns, rankColumn, type RankingColumn } from "./ranking-columns";
import type { RankingRows } from "./ranking-rows";
import { rankingTableName } from "./table-name";
import { computeVerdicts } from "./unit-verdict";

/** One table of the ranking sheet, rows in the order of group, rank and sheet. */
export interface RankingTable {
  readonly id: IndicatorId | "overall";
  readonly name: string;
  readonly caption: string;
  readonly detail: string;
  readonly headers: readonly string[];
  /** US number formats of the same columns; "General" for words. */
  readonly formats: readonly string[];
  readonly rows: RankingRows;
}

interface TableSource {
  readonly id: IndicatorId | "overall";
  readonly caption: string;
  readonly detail: string;
  readonly kind: IndicatorKind;
  readonly hasGap: boolean;
  readonly figures: FigureColumns;
  readonly statusOf: (unit: number) => FigureStatus;
}

/**
 * The tables of a report: the overall rank first, then one for each indicator in the order of the report. Can be left after
 * each of them.
 */
export function* computeTablesInPieces(report: Report): InPieces<readonly RankingTable[]> {
  const overall = report.overall === null ? [] : [overallSource(report, report.overall)];
  const indicators = report.indicators.map((indicator) => indicatorSource(report, indicator));
  const sources = [...overall, ...indicators];
  const formatMove = createRankMoveFormat();
  const tables: RankingTable[] = [];
  for (const source of sources) {
    tables.push(composeTable(report, source, formatMove));
    yield { done: tables.length, of: sources.length };
  }
  return tables;
}

function overallSource(report: Report, overall: OverallRanking): TableSource {
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
    statusOf: computeVerdicts(report, overall),
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
    statusOf: (unit) => figureStatus(indicator.indicator, indicator.figures, unit),
  };
}

function composeTable(
  report: Report,
  source: TableSource,
  formatMove: RankMoveFormat,
): RankingTable {
  const columns = figureColumns(source.kind, source.hasGap);
  return {
    id: source.id,
    name: rankingTableName(report.period, source.id),
    caption: source.caption,
    detail: source.detail,
    headers: headersOf(columns),
    formats: [rankColumn, unitColumn, unitColumn, ...columns, unitColumn, unitColumn].map(
      ({ format }) => format,
    ),
    rows: composeRows(report, source, [rankColumn, ...columns], formatMove),
  };
}

const unitColumn = { format: "General" };

function headersOf(columns: readonly RankingColumn[]): readonly string[] {
  return [
    rankColumn.header,
    headers.unit,
    headers.group,
    ...columns.map(({ header }) => header),
    headers.rankChange,
    headers.status,
    headers.note,
  ];
}

/** What a column shows of a unit. */
type CellOfUnit = (unit: number) => CellValue;

/** A column of figures by unit; absent ones are empty cells. */
function figuresIn({ figureOf, scale }: RankingColumn, columns: FigureColumns): CellOfUnit {
  return (unit) => {
    const value = figureOf(columns, unit);
    return Number.isNaN(value) ? "" : value / scale;
  };
}

/** The rows in their order. Of the figures nothing is copied: each cell is looked up when it is asked for. */
function composeRows(
  { units, groups }: Report,
  { figures, statusOf }: TableSource,
  figureColumns: readonly RankingColumn[],
  formatMove: RankMoveFormat,
): RankingRows {
  const order = orderOfRanks(figures);
  const statuses = units.map((_, unit) => statusOf(unit));
  const groupLabels = groups.map((_, group) => groupLabel(groups, group));
  const groupOf = (unit: number): number => units[unit]?.group ?? 0;
  const [rankOf, ...figuresOf] = figureColumns.map((column) => figuresIn(column, figures));
  const cellsOf: readonly (CellOfUnit | undefined)[] = [
    rankOf,
    (unit) => units[unit]?.name ?? "",
    (unit) => groupLabels[groupOf(unit)] ?? "",
    ...figuresOf,
    (unit) => formatMove(figures, unit),
    (unit) => statuses[unit]?.word ?? "",
  ];
  return {
    count: order.length,
    unitKeyAt: (row) => units[indexAt(order, row)]?.key ?? "",
    groupAt: (row) => groupOf(indexAt(order, row)),
    toneAt: (row) => statuses[indexAt(order, row)]?.tone ?? "plain",
    cellAt: (row, place) => cellsOf[place]?.(indexAt(order, row)) ?? "",
  };
}
