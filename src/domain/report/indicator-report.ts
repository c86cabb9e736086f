import type { Averages } from "../figure/average";
import { figureAt } from "../figure/figure-at";
import { compareFigures } from "../figure/compare-figures";
import type { EarlierFigures } from "../figure/earlier-figure";
import { alignEarlier, noEarlier } from "../figure/earlier-figure";
import type { UnitMatch } from "../unit/match-units";
import type { PeriodFigures, RankedIndicator, RankedOverall } from "../figure/period-figures";
import type { IndicatorReport, OverallRanking } from "./report";
import { figureState } from "./report";
import { averageOfGroup } from "../figure/scope-average";
import type { Settings } from "../settings";
import { is766, isAcrossBreak766 } from "../points-766/total-766";

/** The current period and, where there is one, the previous period with the match of their units. */
export interface PeriodPair {
  readonly current: PeriodFigures;
  readonly previous: { readonly figures: PeriodFigures; readonly match: UnitMatch } | null;
}

/** Reports one indicator of the current period against the previous one. */
export function reportIndicator(
  indicator: RankedIndicator,
  pair: PeriodPair,
  settings: Settings,
): IndicatorReport {
  const before = sameIndicator(indicator, pair);
  const isComparable = !is766(indicator.indicator.id) || !isAcrossBreak(pair, settings);
  const { averages } = indicator;
  const averageBefore = before?.averages ?? null;
  return {
    indicator: indicator.indicator,
    averageKind: averages.kind,
    average: averages.all,
    previousAverage: averageBefore?.all ?? null,
    averageDelta: isComparable ? averageDelta(averages, averageBefore) : null,
    groupAverages: averages.byGroup,
    total: totalOf(indicator),
    previousTotal: before && totalOf(before),
    ...(indicator.summedPeriods && { summedPeriods: indicator.summedPeriods }),
    figures: compareFigures(indicator, pair.current, {
      earlier: align(before, pair),
      isComparable,
      scopeAverages: Float64Array.from(
        averages.byGroup,
        (_, group) => averageOfGroup(averages, group, settings)?.shown ?? NaN,
      ),
    }),
  };
}

/** Reports the overall rank; its scores are compared only with scores of the same basis, and have no average. */
export function reportOverall(
  overall: RankedOverall,
  pair: PeriodPair,
  settings: Settings,
): OverallRanking {
  const earlier = pair.previous?.figures.overall ?? null;
  const before = earlier?.basis === overall.basis ? earlier : null;
  return {
    basis: overall.basis,
    indicators: overall.indicators,
    figures: compareFigures(overall, pair.current, {
      earlier: align(before, pair),
      isComparable: overall.basis === "score" || !isAcrossBreak(pair, settings),
      scopeAverages: new Float64Array(pair.current.members.unitsOf.length).fill(NaN),
    }),
  };
}

function isAcrossBreak({ current, previous }: PeriodPair, { scoreBreak766 }: Settings): boolean {
  return (
    previous !== null &&
    isAcrossBreak766(previous.figures.records.period, current.records.period, scoreBreak766)
  );
}

function sameIndicator(
  { indicator }: RankedIndicator,
  { previous }: PeriodPair,
): RankedIndicator | null {
  const before = previous?.figures.indicators.find(
    (other) => other.indicator.id === indicator.id && other.indicator.kind === indicator.kind,
  );
  return before ?? null;
}

/** Null without one of the two, and between a pooled average and a simple mean. */
function averageDelta(now: Averages, before: Averages | null): number | null {
  if (now.all === null || !before?.all || now.kind !== before.kind) return null;
  return now.all.shown - before.all.shown;
}

function align(
  before: RankedIndicator | RankedOverall | null,
  { current, previous }: PeriodPair,
): EarlierFigures {
  const { groupOf, unitsOf } = current.members;
  if (before === null || previous === null) return noEarlier(groupOf.length, unitsOf.length);
  const kind = "averages" in before ? before.indicator.kind : "points";
  return alignEarlier(before, kind, previous.match, {
    now: groupOf,
    before: previous.figures.members.groupOf,
  });
}

/** Null for what is not a count; units without a count add nothing. */
function totalOf({ indicator, shown, states }: RankedIndicator): number | null {
  if (indicator.kind !== "count") return null;
  let sum = 0;
  for (let unit = 0; unit < shown.length; unit++)
    if (states[unit] === figureState.value) sum += figureAt(shown, unit);
  return sum;
}
