import { computeExactScore } from "./exact-score";
import type { Figures } from "../figure/measurement";
import { absentFigures, quotientOf } from "../figure/measurement";
import { figureState } from "../report/report";
import type { ScoreBasis } from "./score-basis";
import { penaltyOf } from "./score-basis";

/**
 * The overall score of each unit in hundredths of a point: 100 × Σ weight × min(rate ÷ target, 1) ÷ Σ weight over the
 * rates that apply to the unit, less the penalty for overdue dossiers and never below 0. From exact ratios, rounded half
 * up once. A unit to which no rate applies has no score.
 */
export function computeScores(basis: ScoreBasis, unitCount: number): Figures {
  const shown = absentFigures(unitCount);
  const states = new Uint8Array(unitCount);
  for (let unit = 0; unit < unitCount; unit++) {
    const score = scoreOf(basis, unit);
    shown[unit] = score;
    if (Number.isNaN(score)) states[unit] = stateWithoutScore(basis, unit);
  }
  const absent = absentFigures(unitCount);
  const measurements = basis.terms.map(({ measurement }) => measurement);
  return {
    states,
    numerators: absent,
    denominators: absent,
    stated: absent,
    shown,
    column: null,
    sourceColumns: [...new Set(measurements.flatMap(({ sourceColumns }) => sourceColumns))],
  };
}

// Doubles carry the score of a few rates with an error far below this; nearer to a half the exact sum decides.
const guard = 1e-6;

function scoreOf(basis: ScoreBasis, unit: number): number {
  let weighted = 0;
  let weights = 0;
  for (const { measurement, weight, target } of basis.terms) {
    if (measurement.states[unit] !== figureState.value) continue;
    weighted += weight * attained(quotientOf(measurement, unit), target);
    weights += weight;
  }
  if (weights === 0) return NaN;
  const hundredths = (10_000 * weighted) / weights - 100 * penaltyOf(basis, unit);
  if (hundredths < -guard) return 0;
  const beyondHalf = hundredths - Math.floor(hundredths) - 0.5;
  return Math.abs(beyondHalf) > guard
    ? Math.max(Math.floor(hundredths + 0.5), 0)
    : computeExactScore(basis, unit);
}

function attained(rate: number, target: number): number {
  return target <= 0 ? 1 : Math.min((rate * 100) / target, 1);
}

function stateWithoutScore({ terms }: ScoreBasis, unit: number): number {
  return terms.some(({ measurement }) => measurement.states[unit] === figureState.missing)
    ? figureState.missing
    : figureState.notApplicable;
}
