import { figureAt, indexAt } from "../../domain/figure/figure-at";
import type { Report } from "../../domain/report/report";
import type { StreakCount } from "../../domain/report/streak";
import { countBelowAverage, countWorsening } from "../../domain/report/streak";
import type { Trend, TrendPoint } from "../../domain/report/trend";

/** What is shown of each period: the figure or the rank. */
export type TrendMeasure = "figure" | "rank";

/** How a unit stood among its group in a period; each goes with a sign, so that the fill never speaks alone. */
export type TrendTone = "best" | "plain" | "below" | "worst";

/** One unit over the periods; NaN for what was not there. Figures as shown, hundredths or ones. */
export interface TrendRow {
  readonly unit: number;
  readonly values: readonly number[];
  readonly tones: readonly TrendTone[];
  /** Last minus first figure that is there; of ranks first minus last, so that positive is better. */
  readonly change: number;
  readonly below: number;
  readonly worse: number;
}

/** All units of the report over the periods of a trend, by group and present rank, those without a rank last. */
export function computeTrendRows(
  trend: Trend,
  report: Report,
  measure: TrendMeasure,
): readonly TrendRow[] {
  const last = trend.points.at(-1);
  const worst = trend.points.map((point) => worstRanks(point, trend));
  const rankOf = (unit: number) => (last === undefined ? NaN : figureAt(last.ranks, unit));
  return report.units
    .map((_, unit) => unit)
    .sort(
      (a, b) =>
        indexAt(trend.unitGroups, a) - indexAt(trend.unitGroups, b) ||
        ranksFirst(rankOf(a), rankOf(b)) ||
        a - b,
    )
    .map((unit) => composeRow(trend, { unit, measure, worst }));
}

function ranksFirst(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

/** The last rank of each group in a period; ties at the end share one that is less than the number of units. */
function worstRanks({ ranks }: TrendPoint, { unitGroups }: Trend): ReadonlyMap<number, number> {
  const worst = new Map<number, number>();
  unitGroups.forEach((group, unit) => {
    const rank = figureAt(ranks, unit);
    if (rank > (worst.get(group) ?? 0)) worst.set(group, rank);
  });
  return worst;
}

interface RowSource {
  readonly unit: number;
  readonly measure: TrendMeasure;
  readonly worst: readonly ReadonlyMap<number, number>[];
}

function composeRow(trend: Trend, { unit, measure, worst }: RowSource): TrendRow {
  const values = trend.points.map(({ shown, ranks }) =>
    figureAt(measure === "figure" ? shown : ranks, unit),
  );
  const present = values.filter((value) => !Number.isNaN(value));
  const difference = present.length < 2 ? NaN : (present.at(-1) ?? NaN) - (present[0] ?? NaN);
  const streak = (count: StreakCount) => count(trend, unit);
  return {
    unit,
    values,
    tones: trend.points.map((point, place) =>
      toneOf(point, trend, { unit, worst: worst[place], measure }),
    ),
    change: measure === "rank" ? -difference : difference,
    below: streak(countBelowAverage),
    worse: streak(countWorsening),
  };
}

function toneOf(
  point: TrendPoint,
  { unitGroups, better }: Trend,
  {
    unit,
    worst,
    measure,
  }: {
    readonly unit: number;
    readonly worst: ReadonlyMap<number, number> | undefined;
    readonly measure: TrendMeasure;
  },
): TrendTone {
  const rank = figureAt(point.ranks, unit);
  const group = indexAt(unitGroups, unit);
  if (rank === 1) return "best";
  if (rank === worst?.get(group)) return "worst";
  const isBelow =
    better === "high" && figureAt(point.shown, unit) < figureAt(point.averages, group);
  return measure === "figure" && isBelow ? "below" : "plain";
}

/**
 * The units whose lines a chart shows where nobody chose: the office's own unit if it is among them, else the first two and the
 * last three of the largest group as they stand now. More lines than these are not told apart.
 */
export function chooseCharted(
  rows: readonly TrendRow[],
  trend: Trend,
  own: number | null,
): readonly number[] {
  if (own !== null) return [own];
  const groups = new Map<number, TrendRow[]>();
  for (const row of rows.filter(({ values }) => !Number.isNaN(values.at(-1) ?? NaN))) {
    const group = indexAt(trend.unitGroups, row.unit);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  const chosen = largest.length <= 5 ? largest : [...largest.slice(0, 2), ...largest.slice(-3)];
  return chosen.map(({ unit }) => unit);
}
