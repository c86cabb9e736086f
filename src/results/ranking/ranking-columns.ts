import type { IndicatorKind } from "../../domain/figure/indicator";
import type { CellValue } from "../../sheet/cell-grid";
import { rankingHeaders as headers } from "../../strings/results";
import type { UnitFigure } from "../../domain/figure/unit-figure";

/** One column of figures of a ranking table: header, US number format, and its cell for a unit; "" where absent. */
export interface RankingColumn {
  readonly header: string;
  readonly format: string;
  readonly cell: (figure: UnitFigure) => CellValue;
}

/** Hundredths for rates and points, ones for counts and ranks: what a shown figure is divided by to be written as a number. */
export function shownScale(kind: IndicatorKind): number {
  return kind === "rate" || kind === "points" ? 100 : 1;
}

const decimals = "#,##0.00";
const signedDecimals = "+#,##0.00;-#,##0.00;0.00";
const whole = "#,##0";
const signedWhole = "+#,##0;-#,##0;0";

function cellOf(value: number | null, scale = 1): CellValue {
  return value === null ? "" : value / scale;
}

function figureColumn(kind: IndicatorKind): string {
  switch (kind) {
    case "rate":
      return headers.rate;
    case "count":
      return headers.count;
    case "points":
      return headers.points;
    case "rank":
      return headers.statedRank;
  }
}

/** The rank itself; ties of the averaging method give halves, which "General" shows. */
export const rankColumn: RankingColumn = {
  header: headers.rank,
  format: "General",
  cell: (figure) => cellOf(figure.rank),
};

/** The columns of figures of one table; there are six of them in every one. */
export type FigureColumnsOfTable = readonly [
  RankingColumn,
  RankingColumn,
  RankingColumn,
  RankingColumn,
  RankingColumn,
  RankingColumn,
];

/**
 * The six columns between the group and the movement of the rank. There are six for every kind, so that the tables, which
 * stand one above the other, share the widths of their columns: a rate shows its two counts, the others the number of ranked
 * units and the previous rank. The overall score has no average, and so no gap to it.
 */
export function figureColumns(kind: IndicatorKind, hasGap = true): FigureColumnsOfTable {
  const scale = shownScale(kind);
  const [plain, signed] = scale === 1 ? [whole, signedWhole] : [decimals, signedDecimals];
  const column = (
    header: string,
    format: string,
    of: (figure: UnitFigure) => number | null,
    by = 1,
  ) => ({
    header,
    format,
    cell: (figure: UnitFigure) => cellOf(of(figure), by),
  });
  const shown = column(figureColumn(kind), plain, (figure) => figure.shown, scale);
  const previous = column(headers.previous, plain, (figure) => figure.previousShown, scale);
  const delta = column(headers.delta, signed, (figure) => figure.delta, scale);
  const gap = column(headers.gap, signed, (figure) => figure.gap, scale);
  const ranked = column(headers.ranked, whole, (figure) => figure.rankOf);
  const previousRank = column(headers.previousRank, "General", (figure) => figure.previousRank);
  if (kind === "rate") {
    const numerator = column(headers.numerator, whole, (figure) => figure.numerator);
    const denominator = column(headers.denominator, whole, (figure) => figure.denominator);
    return [shown, numerator, denominator, previous, delta, gap];
  }
  if (kind === "points" && hasGap) return [shown, previous, delta, gap, ranked, previousRank];
  const previousRanked = column(headers.previousRanked, whole, (figure) => figure.previousRankOf);
  return [shown, ranked, previous, delta, previousRank, previousRanked];
}

const allKinds = [
  ...figureColumns("rate"),
  ...figureColumns("points"),
  ...figureColumns("points", false),
];
const countColumns = figureColumns("count");

/** The number format that a column has under its header, in a table with these headers; "General" for words. */
export function formatOfHeader(header: string, tableHeaders: readonly string[]): string {
  const isWhole = tableHeaders.includes(headers.count) || tableHeaders.includes(headers.statedRank);
  const columns = isWhole ? countColumns : allKinds;
  return columns.find((column) => column.header === header)?.format ?? "General";
}
