import { figureAt } from "./figure-at";
import type { FigureColumns } from "../report/report";
import { figureState } from "../report/report";

/** 100 % as it is shown, in hundredths of a per cent. */
export const fullRate = 10_000;

/**
 * Whether a unit's rate is 100 %: all of a whole that is not 0, not merely what rounds to 100,00. A rate that the sheet
 * states without counts is judged as it is shown.
 */
export function isFullRate(figures: FigureColumns, unit: number): boolean {
  if (figures.states[unit] !== figureState.value) return false;
  const denominator = figureAt(figures.denominators, unit);
  const numerator = figureAt(figures.numerators, unit);
  return Number.isNaN(denominator) || Number.isNaN(numerator)
    ? figures.shown[unit] === fullRate
    : numerator === denominator;
}
