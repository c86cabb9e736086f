import type { IndicatorKind } from "../../domain/figure/indicator";
import { figureAt } from "../../domain/figure/figure-at";
import { rankedWith } from "../../domain/figure/unit-figure";
import type { FigureColumns } from "../../domain/report/report";
import { rankingHeaders as headers } from "../../strings/results";

/** One column of figures of a ranking table: header, US number format, and what it has of a unit; `NaN` where absent. */
export interface RankingColumn {
  readonly header: string;
  readonly format: string;
  readonly figureOf: (columns: FigureColumns, unit: number) => number;
  /** What a figure is divided by to be the number in the cell. */
  readonly scale: number;
}

/** Hundredths for rates and points, ones for counts and ranks: what a shown figure is divided by to be written as a number. */
export function shownScale(kind: IndicatorKind): number {
  return kind === "rate" || kind === "points" ? 100 : 1;
}

const decimals = "#,##0.00";
const signedDecimals = "+#,##0.00;-#,##0.00;0.00";
const whole = "#,##0";
const signedWhole = "+#,##0;-#,##0;0";

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
  figureOf: ({ ranks }, unit) => figureAt(ranks, unit),
  scale: 1,
};

const rankedColumn: RankingColumn = {
  header: headers.ranked,
  format: whole,
  figureOf: (columns, unit) => rankedWith(columns, unit, "now"),
  scale: 1,
};

const previousRankedColumn: RankingColumn = {
  header: headers.previousRanked,
  format: whole,
  figureOf: (columns, unit) => rankedWith(columns, unit, "before"),
  scale: 1,
};

/**
 * The six columns between the group and the movement of the rank. There are six for every kind, so that the tables, which
 * stand one above the other, share the widths of their columns: a rate shows its two counts, the others the number of ranked
 * units and the previous rank. The overall score has no average, and so no gap to it.
 */
export function figureColumns(kind: IndicatorKind, hasGap = true): readonly RankingColumn[] {
  const scale = shownScale(kind);
  const [plain, signed] = scale === 1 ? [whole, signedWhole] : [decimals, signedDecimals];
  const column = (
    header: string,
    format: string,
    figuresOf: (columns: FigureColumns) => Float64Array,
    scale = 1,
  ): RankingColumn => ({
    header,
    format,
    figureOf: (columns, unit) => figureAt(figuresOf(columns), unit),
    scale,
  });
  const shown = column(figureColumn(kind), plain, (of) => of.shown, scale);
  const previous = column(headers.previous, plain, (of) => of.previousShown, scale);
  const delta = column(headers.delta, signed, (of) => of.deltas, scale);
  const gap = column(headers.gap, signed, (of) => of.gaps, scale);
  const previousRank = column(headers.previousRank, "General", (of) => of.previousRanks);
  if (kind === "rate") {
    const numerator = column(headers.numerator, whole, (of) => of.numerators);
    const denominator = column(headers.denominator, whole, (of) => of.denominators);
    return [shown, numerator, denominator, previous, delta, gap];
  }
  if (kind === "points" && hasGap) return [shown, previous, delta, gap, rankedColumn, previousRank];
  return [shown, rankedColumn, previous, delta, previousRank, previousRankedColumn];
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
