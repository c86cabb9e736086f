import type { IndicatorId } from "../figure/indicator";
import type { Report, Shown } from "../report/report";
import { figureState } from "../report/report";
import { fullRate } from "../figure/full-rate";
import { targetOf, weightOf } from "./score-basis";

/** What one rate gives to a unit's overall score. */
export interface ScoreShare {
  readonly indicator: IndicatorId;
  readonly weight: number;
  /** Per cent. */
  readonly target: number;
  /** The shown rate; null where the indicator does not apply to the unit, and then it is left out of the score. */
  readonly shown: Shown | null;
  /** How much of the target is reached, in hundredths of a per cent and at most 10 000; for reading, the score is exact. */
  readonly attained: Shown | null;
}

/** Lists the rates that enter the overall score, with what a unit reached of each. */
export function computeScoreShares(report: Report, unit: number): readonly ScoreShare[] {
  const entering = new Set(report.overall?.indicators);
  return report.indicators
    .filter(({ indicator }) => entering.has(indicator.id))
    .map(({ indicator, figures }) => {
      const target = targetOf(report.settings, indicator.id);
      const hasRate = figures.states[unit] === figureState.value;
      const shown = hasRate ? (figures.shown[unit] ?? null) : null;
      return {
        indicator: indicator.id,
        weight: weightOf(report.settings, indicator.id),
        target,
        shown,
        attained: shown === null ? null : attainedOf(shown, target),
      };
    });
}

function attainedOf(shown: Shown, target: number): Shown {
  return target <= 0 ? fullRate : Math.min(Math.floor((shown * 100) / target + 0.5), fullRate);
}
