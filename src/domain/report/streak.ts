import { figureAt, indexAt } from "../figure/figure-at";
import type { Trend, TrendPoint } from "./trend";

/** For how many periods in a row, up to the current one, something has been so with a unit. */
export type StreakCount = (trend: Trend, unit: number) => number;

/** Counts the periods in a row in which the unit stood below the average of its scope; a missing period ends the row. */
export function countBelowAverage({ points, unitGroups }: Trend, unit: number): number {
  const group = indexAt(unitGroups, unit);
  const isBelow = ({ shown, averages }: TrendPoint): boolean =>
    figureAt(shown, unit) < figureAt(averages, group);
  const latestFirst = [...points].reverse();
  const start = latestFirst.findIndex(({ followsOn }) => !followsOn);
  const row = latestFirst.slice(0, start + 1);
  const end = row.findIndex((point) => !isBelow(point));
  return end < 0 ? row.length : end;
}

/** Counts the periods in a row in which the unit's figure became worse: a rate that fell, a number of overdue that rose. */
export function countWorsening({ points, better }: Trend, unit: number): number {
  let count = 0;
  let after: TrendPoint | null = null;
  for (const point of [...points].reverse()) {
    if (after !== null) {
      const change = figureAt(after.shown, unit) - figureAt(point.shown, unit);
      const isWorse = better === "high" ? change < 0 : change > 0;
      if (!after.followsOn || !after.isComparable || !isWorse) return count;
      count += 1;
    }
    after = point;
  }
  return count;
}

/** A unit with the length of its row of periods. */
export interface Streak {
  readonly unit: number;
  readonly periods: number;
}

/** The units with a row of at least so many periods, the longest first, equal ones in the order of the sheet. */
export function listStreaks(trend: Trend, count: StreakCount, atLeast: number): readonly Streak[] {
  return Array.from(trend.unitGroups, (_, unit) => ({ unit, periods: count(trend, unit) }))
    .filter(({ periods }) => periods >= atLeast)
    .sort((a, b) => b.periods - a.periods || a.unit - b.unit);
}
