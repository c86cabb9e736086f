import { figureAt } from "./figure-at";
import type { Indicator } from "./indicator";
import type { Period } from "../period/period";

/** Figures of one thing, unit by unit, before anything is ranked or compared. */
export interface Figures {
  /** Figure states. */
  readonly states: Uint8Array;
  /** Exact counts of a rate; `NaN` where the sheet states only the rate, and for every other kind. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** The decimal as the sheet states it (per cent, points); `NaN` where the figure was computed. */
  readonly stated: Float64Array;
  /** Hundredths for rates and points, ones for counts and ranks; `NaN` without a figure. */
  readonly shown: Float64Array;
  /** Zero-based sheet column of the figure, the numerator's where the rate was computed, or null. */
  readonly column: number | null;
  readonly sourceColumns: readonly number[];
}

/** One indicator as one period's sheet gives it. */
export interface Measurement extends Figures {
  readonly indicator: Indicator;
  /** The earlier periods that a year-to-date sum added. */
  readonly summedPeriods?: readonly Period[];
}

/** The exact quotient of a rate as a fraction of 1: from its counts, else from the stated per cent; `NaN` without either. */
export function quotientOf({ numerators, denominators, stated }: Figures, unit: number): number {
  const quotient = figureAt(numerators, unit) / figureAt(denominators, unit);
  return Number.isNaN(quotient) ? figureAt(stated, unit) / 100 : quotient;
}

/** A column of `NaN`: absent for every unit. */
export function absentFigures(unitCount: number): Float64Array {
  return new Float64Array(unitCount).fill(NaN);
}
