import type { BigRatio } from "../figure/decimal-ratio";
import {
  addRatios,
  decimalRatio,
  divideRatios,
  multiplyRatios,
  roundRatioHalfUp,
} from "../figure/decimal-ratio";
import { figureAt } from "../figure/figure-at";
import type { Measurement } from "../figure/measurement";
import { figureState } from "../report/report";
import type { ScoreBasis } from "./score-basis";
import { penaltyOf } from "./score-basis";

/** A unit's overall score in hundredths from whole numbers of any size; needs a rate that applies to the unit. */
export function computeExactScore(basis: ScoreBasis, unit: number): number {
  let weighted: BigRatio = { numerator: 0n, denominator: 1n };
  let weights = weighted;
  for (const { measurement, weight, target } of basis.terms) {
    if (measurement.states[unit] !== figureState.value) continue;
    const exactWeight = decimalRatio(weight);
    const attained = attainedRatio(exactRateOf(measurement, unit), target);
    weighted = addRatios(weighted, multiplyRatios(exactWeight, attained));
    weights = addRatios(weights, exactWeight);
  }
  const scale = { numerator: 10_000n, denominator: 1n };
  const score = multiplyRatios(scale, divideRatios(weighted, weights));
  const penalty = decimalRatio(-100 * penaltyOf(basis, unit));
  return Math.max(roundRatioHalfUp(addRatios(score, penalty)), 0);
}

function attainedRatio(rate: BigRatio, target: number): BigRatio {
  const one = { numerator: 1n, denominator: 1n };
  if (target <= 0) return one;
  const percent = { numerator: 100n, denominator: 1n };
  const attained = divideRatios(multiplyRatios(rate, percent), decimalRatio(target));
  return attained.numerator > attained.denominator ? one : attained;
}

function exactRateOf({ numerators, denominators, stated }: Measurement, unit: number): BigRatio {
  const numerator = figureAt(numerators, unit);
  const denominator = figureAt(denominators, unit);
  return Number.isNaN(numerator)
    ? multiplyRatios(decimalRatio(figureAt(stated, unit)), { numerator: 1n, denominator: 100n })
    : divideRatios(decimalRatio(numerator), decimalRatio(denominator));
}
