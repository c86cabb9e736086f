import { figureAt } from "./figure-at";
import type { Indicator } from "./indicator";
import type { Measurement } from "./measurement";
import { absentFigures } from "./measurement";
import type { RateParts } from "./rate-parts";
import type { RecordedColumn } from "./records";
import { cellState } from "./records";
import { figureState } from "../report/report";
import { shownRate, shownStated } from "./rounding";
import type { Tally } from "./tally";

/**
 * A rate from its two counts, or, for a unit whose counts are empty, as the sheet states it; null where the sheet gives
 * neither. A denominator of 0 is `notApplicable`, never 0 % and never 100 %; 0 of many is 0 %.
 */
export function measureRate(
  indicator: Indicator,
  { numerator, denominator }: RateParts,
  rate: RecordedColumn | null,
): Measurement | null {
  if (numerator !== null && denominator !== null) {
    return fromCounts(indicator, { numerator, denominator }, rate);
  }
  return rate && fromStated(indicator, rate);
}

interface Counts {
  readonly numerator: Tally;
  readonly denominator: Tally;
}

/** The outcome for one unit's counts; `unstated` leaves the word to a stated rate. */
type CountsVerdict = "counted" | "notApplicable" | "unstated" | "unusable";

function fromCounts(
  indicator: Indicator,
  counts: Counts,
  rate: RecordedColumn | null,
): Measurement {
  const filling = emptyFilling(counts.numerator.values.length);
  const used = new Set<CountsVerdict>();
  for (let unit = 0; unit < filling.states.length; unit++) {
    const verdict = judgeCounts(counts, unit);
    if (verdict === "counted") fillCounted(filling, counts, unit);
    else if (verdict === "notApplicable") fillNotApplicable(filling, counts, unit);
    else if (verdict === "unusable" || !fillStated(filling, rate, unit)) continue;
    used.add(verdict);
  }
  const countColumns = [...counts.numerator.columns, ...counts.denominator.columns];
  const rateColumns = rate !== null && used.has("unstated") ? [rate.column] : [];
  const leading = used.has("counted") ? countColumns : [...rateColumns, ...countColumns];
  return {
    indicator,
    ...filling,
    column: leading[0] ?? null,
    sourceColumns: [...new Set([...countColumns, ...rateColumns])],
  };
}

function fromStated(indicator: Indicator, rate: RecordedColumn): Measurement {
  const filling = emptyFilling(rate.values.length);
  for (let unit = 0; unit < filling.states.length; unit++) fillStated(filling, rate, unit);
  return { indicator, ...filling, column: rate.column, sourceColumns: [rate.column] };
}

function judgeCounts({ numerator, denominator }: Counts, unit: number): CountsVerdict {
  const part = numerator.states[unit];
  const whole = denominator.states[unit];
  const size = figureAt(denominator.values, unit);
  if (whole === cellState.value && size === 0) return "notApplicable";
  if (part !== cellState.value || whole !== cellState.value) return judgeBlank(part, whole);
  return size > 0 && figureAt(numerator.values, unit) >= 0 ? "counted" : "unusable";
}

function judgeBlank(part: number | undefined, whole: number | undefined): CountsVerdict {
  if (part === cellState.invalid || whole === cellState.invalid) return "unusable";
  return part === cellState.notApplicable || whole === cellState.notApplicable
    ? "notApplicable"
    : "unstated";
}

type Filling = Pick<Measurement, "states" | "numerators" | "denominators" | "stated" | "shown">;

function emptyFilling(unitCount: number): Filling {
  return {
    states: new Uint8Array(unitCount).fill(figureState.missing),
    numerators: absentFigures(unitCount),
    denominators: absentFigures(unitCount),
    stated: absentFigures(unitCount),
    shown: absentFigures(unitCount),
  };
}

function fillCounted(filling: Filling, { numerator, denominator }: Counts, unit: number): void {
  const ratio = {
    numerator: figureAt(numerator.values, unit),
    denominator: figureAt(denominator.values, unit),
  };
  filling.states[unit] = figureState.value;
  filling.numerators[unit] = ratio.numerator;
  filling.denominators[unit] = ratio.denominator;
  filling.shown[unit] = shownRate(ratio);
}

/** 0 of 0 keeps its two counts, so that a reader sees why there is no rate; a "-" has none. */
function fillNotApplicable(
  filling: Filling,
  { numerator, denominator }: Counts,
  unit: number,
): void {
  filling.states[unit] = figureState.notApplicable;
  if (numerator.states[unit] !== cellState.value || denominator.states[unit] !== cellState.value) {
    return;
  }
  filling.numerators[unit] = figureAt(numerator.values, unit);
  filling.denominators[unit] = figureAt(denominator.values, unit);
}

function fillStated(filling: Filling, rate: RecordedColumn | null, unit: number): boolean {
  const state = rate?.states[unit];
  if (state === cellState.notApplicable) filling.states[unit] = figureState.notApplicable;
  if (rate === null || state !== cellState.value) return false;
  const value = figureAt(rate.values, unit);
  filling.states[unit] = figureState.value;
  filling.stated[unit] = value;
  filling.shown[unit] = shownStated(value);
  return true;
}
