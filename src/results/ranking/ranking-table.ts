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
import { createRankMoveFormat, type RankMoveFormat } from "./rank-move";
import {
  figureColumns,
  type FigureColumnsOfTable,
  rankColumn,
  type RankingColumn,
} from "./ranking-columns";
import { rankingTableName } from "./table-name";
import { computeVerdicts } from "./unit-verdict";

/** One unit's row. `cells` belong to the table's headers; the last, the user's note, is empty here: {@link cellsWithNote}. */
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

/** The cells of a row with the note that stands in it; most rows have none, and are not copied. */
export function cellsWithNote({ cells }: RankingRow, note: CellValue): readonly CellValue[] {
  return note === "" ? cells : [...cells.slice(0, rankingPlaces.note), note];
}

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
  const formatMove = createRankMoveFormat();
  return [...overall, ...indicators].map((source) => composeTable(report, source, formatMove));
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

function composeTable(
  report: Report,
  source: TableSource,
  formatMove: RankMoveFormat,
): RankingTable {
  const columns = figureColumns(source.kind, source.hasGap);
  const order = orderOfRanks(report, source.figures.ranks);
  const groupLabels = report.groups.map((_, group) => groupLabel(report.groups, group));
  const format = { columns, groupLabels, formatMove };
  return {
    id: source.id,
    name: rankingTableName(report.period, source.id),
    caption: source.caption,
    detail: source.detail,
    headers: headersOf(columns),
    formats: [rankColumn, unitColumn, unitColumn, ...columns, unitColumn, unitColumn].map(
      ({ format }) => format,
    ),
    rows: Array.from(order, (unit) => composeRow(report, source, unit, format)),
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

interface RowFormat {
  readonly columns: FigureColumnsOfTable;
  readonly groupLabels: readonly string[];
  readonly formatMove: RankMoveFormat;
}

function composeRow(
  report: Report,
  source: TableSource,
  index: number,
  { columns, groupLabels, formatMove }: RowFormat,
): RankingRow {
  const unit = report.units[index];
  const group = unit?.group ?? 0;
  const figure = unitFigure(source.figures, index);
  const status = source.statusOf(figure, index);
  const [first, second, third, fourth, fifth, sixth] = columns;
  // One literal of the row's full length: a list that grows is moved, and there are very many of them.
  const cells: readonly CellValue[] = [
    rankColumn.cell(figure),
    unit?.name ?? "",
    groupLabels[group] ?? "",
    first.cell(figure),
    second.cell(figure),
    third.cell(figure),
    fourth.cell(figure),
    fifth.cell(figure),
    sixth.cell(figure),
    formatMove(figure),
    status.word,
    "",
  ];
  return { unitKey: unit?.key ?? "", group, cells, tone: status.tone };
}

/**
 * Unit indices by group, then rank, those without a rank last, then in the order of the sheet. All three make one number a
 * unit, so that the machine's own sort of numbers puts them in order.
 */
function orderOfRanks({ units }: Report, ranks: ArrayLike<number>): Float64Array {
  const count = units.length;
  /** Ranks of the averaging method are halves; none is above the number of units. */
  const places = 2 * count + 2;
  const keys = Float64Array.from(units, ({ group }, unit) => {
    const rank = ranks[unit] ?? NaN;
    const place = Number.isNaN(rank) ? places - 1 : 2 * rank;
    return (group * places + place) * count + unit;
  });
  return keys.sort().map((key) => key % count);
}
