import type { EarlierFigures } from "./earlier-figure";
import { figureAt, indexAt } from "./figure-at";
import { absentFigures } from "./measurement";
import type { PeriodFigures, RankedIndicator, RankedOverall } from "./period-figures";
import type { FigureColumns } from "../report/report";

/** What figures are compared with. */
export interface Comparison {
  readonly earlier: EarlierFigures;
  /** False where a difference would mean nothing: two bases of one index (a break in the series). */
  readonly isComparable: boolean;
  /** The average of each group's scope, by group index; `NaN` without one. */
  readonly scopeAverages: Float64Array;
}

/** Puts deltas, gaps and rank changes beside the figures, all as differences of what is shown. */
export function compareFigures(
  current: RankedIndicator | RankedOverall,
  { members }: PeriodFigures,
  { earlier, isComparable, scopeAverages }: Comparison,
): FigureColumns {
  const unitCount = current.shown.length;
  const deltas = isComparable ? new Float64Array(unitCount) : absentFigures(unitCount);
  const gaps = new Float64Array(unitCount);
  const rankChanges = new Float64Array(unitCount);
  for (let unit = 0; unit < unitCount; unit++) {
    const shown = figureAt(current.shown, unit);
    if (isComparable) deltas[unit] = shown - figureAt(earlier.shown, unit);
    gaps[unit] = shown - figureAt(scopeAverages, indexAt(members.groupOf, unit));
    rankChanges[unit] = figureAt(earlier.ranks, unit) - figureAt(current.ranks, unit);
  }
  return {
    states: current.states,
    numerators: current.numerators,
    denominators: current.denominators,
    shown: current.shown,
    ranks: current.ranks,
    rankedInGroup: current.rankedInGroup,
    previousShown: earlier.shown,
    deltas,
    gaps,
    rankChanges,
    previousRanks: earlier.ranks,
    previousRankedInGroup: earlier.rankedInGroup,
    unitGroups: members.groupOf,
    column: current.column,
    sourceColumns: current.sourceColumns,
  };
}
