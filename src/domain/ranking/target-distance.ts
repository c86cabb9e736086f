import { figureAt } from "../figure/figure-at";
import { fullRate, isFullRate } from "../figure/full-rate";
import type { FigureColumns, IndicatorReport, Shown } from "../report/report";
import { figureState } from "../report/report";
import { shownStated } from "../figure/rounding";
import { stepsToShown } from "./steps-to-rate";
import { unitsWhere } from "../assessment/unit-lists";

/** A unit whose rate is short of a target. */
export interface TargetDistance {
  readonly unit: number;
  readonly shown: Shown;
  /** Hundredths of a percentage point to the target as it is shown; 0 for 99,996 % of a target of 100 %. */
  readonly distance: Shown;
  /** How many more of the numerator would do; null where the sheet states only the rate. */
  readonly needed: number | null;
}

/**
 * The units under a target in per cent, from the lowest up. Only all of the whole is 100 %; any lower target is held
 * against the rate as it is shown, so that nobody who reads "98,00 %" finds the unit under 98 %.
 */
export function listUnderTarget(
  { indicator, figures }: IndicatorReport,
  target: number,
): readonly TargetDistance[] {
  if (indicator.kind !== "rate") return [];
  const bound = shownStated(target);
  return unitsWhere(figures, (unit) => isUnder(figures, unit, bound))
    .map((unit) => ({
      unit,
      shown: figureAt(figures.shown, unit),
      distance: Math.max(bound - figureAt(figures.shown, unit), 0),
      needed: neededFor(figures, unit, bound),
    }))
    .sort((a, b) => a.shown - b.shown || a.unit - b.unit);
}

function isUnder(figures: FigureColumns, unit: number, bound: Shown): boolean {
  if (figures.states[unit] !== figureState.value) return false;
  const shown = figureAt(figures.shown, unit);
  return shown < bound || (bound === fullRate && shown === bound && !isFullRate(figures, unit));
}

function neededFor(figures: FigureColumns, unit: number, bound: Shown): number | null {
  const numerator = figureAt(figures.numerators, unit);
  const denominator = figureAt(figures.denominators, unit);
  if (Number.isNaN(numerator)) return null;
  if (bound === fullRate) return denominator - numerator;
  return stepsToShown({ numerator, denominator }, bound);
}
