import { figureAt } from "../../domain/figure/figure-at";

/** How a column of rates is written, and why it is thought so. */
export interface ScaleDecision {
  /** What the figures are multiplied by to be per cent: 100 for 0.9547, 1 for 95.47. */
  readonly factor: 1 | 100;
  readonly reason:
    | "settings"
    | "percent-signs"
    | "agrees-with-counts"
    | "percent-format"
    | "none-above-one"
    | "some-above-one"
    | "only-zero-and-one"
    | "format-contradicts";
  /** False where the other scale would be as likely. */
  readonly clear: boolean;
}

/** The figures of a column of rates. `signed` marks those that carry "%" in their text and so are per cent already; it may be empty. */
export interface RateColumn {
  readonly values: Float64Array;
  readonly signed: Uint8Array;
  readonly percentFormat: boolean;
  readonly numerators: Float64Array | null;
  readonly denominators: Float64Array | null;
}

const highestFraction = 1.5;

/**
 * Decides the scale of a column of rates for all of its figures at once: by the counts where the sheet has them, by the
 * number format, by the range of the figures. Null where it has no figure that the scale matters for.
 */
export function decideRateScale(column: RateColumn): ScaleDecision | null {
  const range = rangeOf(column);
  if (range.figures === 0) {
    return range.signed > 0 ? { factor: 1, reason: "percent-signs", clear: true } : null;
  }
  const byCounts = scaleOfCounts(column);
  if (byCounts !== null) return { factor: byCounts, reason: "agrees-with-counts", clear: true };
  if (column.percentFormat) {
    return range.largest <= highestFraction
      ? { factor: 100, reason: "percent-format", clear: true }
      : { factor: 1, reason: "format-contradicts", clear: false };
  }
  if (range.largest > highestFraction) return { factor: 1, reason: "some-above-one", clear: true };
  const telling = range.fractions > 0;
  return { factor: 100, reason: telling ? "none-above-one" : "only-zero-and-one", clear: telling };
}

interface Range {
  readonly figures: number;
  readonly signed: number;
  readonly fractions: number;
  readonly largest: number;
}

/** Zero is the same on every scale and tells nothing. */
function rangeOf({ values, signed }: RateColumn): Range {
  let figures = 0;
  let signs = 0;
  let fractions = 0;
  let largest = 0;
  for (let index = 0; index < values.length; index++) {
    const value = figureAt(values, index);
    if (Number.isNaN(value) || value === 0) continue;
    if (signed[index] === 1) {
      signs++;
      continue;
    }
    figures++;
    if (value > 0 && value < 1) fractions++;
    if (value > largest) largest = value;
  }
  return { figures, signed: signs, fractions, largest };
}

/** The scale in which most stated rates are the ratio of their counts; null where there are none or they agree with neither. */
function scaleOfCounts(column: RateColumn): 1 | 100 | null {
  const { fraction, percent, compared } = agreement(column);
  if (compared === 0 || fraction === percent) return null;
  if (Math.max(fraction, percent) * 2 < compared) return null;
  return fraction > percent ? 100 : 1;
}

/** In how many rows the stated rate is the ratio of its counts as a fraction, and in how many as a per cent. */
function agreement({ values, signed, numerators, denominators }: RateColumn) {
  let fraction = 0;
  let percent = 0;
  let compared = 0;
  if (numerators === null || denominators === null) return { fraction, percent, compared };
  for (let index = 0; index < values.length; index++) {
    const value = figureAt(values, index);
    const ratio = figureAt(numerators, index) / figureAt(denominators, index);
    if (signed[index] === 1 || !(ratio > 0) || !(value > 0)) continue;
    compared++;
    if (Math.abs(value - ratio) <= 0.0101) fraction++;
    if (Math.abs(value - ratio * 100) <= 1.01) percent++;
  }
  return { fraction, percent, compared };
}
