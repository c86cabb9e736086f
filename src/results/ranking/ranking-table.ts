import type { IndicatorId, IndicatorKind } from "../../domain/figure/indicator";
import type {
  FigureColumns,
  IndicatorReport,
  OverallRanking,
  Report,
} from "../../domain/report/report";
import type { InPieces } from "../../domain/in-pieces";
import type { CellValue } from "../../sheet/cell-grid";
import { rankingHeaders as headers, rankingTexts as texts } from "../../strings/results";
import { averageLine } from "./average-text";
import { figureStatus, type FigureStatus, type Tone } from "./figure-status";
import { groupLabel } from "./group-label";
import { indicatorShortTitle, indicatorTitle } from "./indicator-title";
import { createRankMoveFormat, type RankMoveFormat } from "./rank-move";
import { figureColumns, mapSix, rankColumn, type RankingColumn, type Six } from "./ranking-columns";
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
  const order = orderOfRanks(report, source.figures.ranks);
  const groupLabels = report.groups.map((_, group) => groupLabel(report.groups, group));
  const format: RowFormat = {
    rank: figuresIn(rankColumn, source.figures),
    figures: mapSix(columns, (column) => figuresIn(column, source.figures)),
    groupLabels,
    formatMove,
  };
  return {
    id: source.id,
    name: rankingTableName(report.period, source.id),
    caption: source.caption,
    detail: source.detail,
    headers: headersOf(columns),
    formats: [rankColumn, unitColumn, unitColumn, ...columns, unitColumn, unitColumn].map(
      ({ format }) => format,
    ),
    rows: composeRows(report, source, order, format),
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

/** The figures of one column by unit, and what each is divided by; absent ones are empty cells. */
interface ColumnFigures {
  readonly values: ArrayLike<number>;
  readonly scale: number;
}

function figuresIn({ figures, scale }: RankingColumn, columns: FigureColumns): ColumnFigures {
  return { values: figures(columns), scale };
}

function cellOf({ values, scale }: ColumnFigures, unit: number): CellValue {
  const value = values[unit] ?? NaN;
  return Number.isNaN(value) ? "" : value / scale;
}

interface RowFormat {
  readonly rank: ColumnFigures;
  readonly figures: Six<ColumnFigures>;
  readonly groupLabels: readonly string[];
  readonly formatMove: RankMoveFormat;
}

/** The rows in their order; a list is as long as it will be from the start. */
function composeRows(
  report: Report,
  source: TableSource,
  order: Float64Array,
  format: RowFormat,
): readonly RankingRow[] {
  const rows = new Array<RankingRow>(order.length);
  for (let place = 0; place < order.length; place++)
    rows[place] = composeRow(report, source, order[place] ?? 0, format);
  return rows;
}

function composeRow(
  { units }: Report,
  source: TableSource,
  index: number,
  { rank, figures, groupLabels, formatMove }: RowFormat,
): RankingRow {
  const unit = units[index];
  const group = unit?.group ?? 0;
  const { word, tone } = source.statusOf(index);
  // One literal of the row's full length: a list that grows is moved, and there are very many of them.
  const cells: readonly CellValue[] = [
    cellOf(rank, index),
    unit?.name ?? "",
    groupLabels[group] ?? "",
    cellOf(figures[0], index),
    cellOf(figures[1], index),
    cellOf(figures[2], index),
    cellOf(figures[3], index),
    cellOf(figures[4], index),
    cellOf(figures[5], index),
    formatMove(source.figures, index),
    word,
    "",
  ];
  return { unitKey: unit?.key ?? "", group, cells, tone };
}

/**
 * Unit indices by group, then rank, those without a rank last, then in the order of the sheet. All three make one number a
 * unit, so that the machine's own sort of numbers puts them in order.
 */
function orderOfRanks({ units }: Report, ranks: ArrayLike<number>): Float64Array {
  const count = units.length;
  /** Ranks of the averaging method are halves; none is above the number of units. */
  const places = 2 * count + 2;
  const keys = new Float64Array(count);
  for (let unit = 0; unit < count; unit++) {
    const rank = ranks[unit] ?? NaN;
    const place = Number.isNaN(rank) ? places - 1 : 2 * rank;
    keys[unit] = ((units[unit]?.group ?? 0) * places + place) * count + unit;
  }
  keys.sort();
  for (let place = 0; place < count; place++) keys[place] = (keys[place] ?? 0) % count;
  return keys;
}
