import { figureAt } from "./figure-at";
import type { GroupMembers } from "../unit/group-members";
import type { Measurement } from "./measurement";
import type { Average, IndicatorReport } from "../report/report";
import { figureState } from "../report/report";
import { roundHalfUp, shownRate } from "./rounding";

/** The averages (mức bình quân) of one indicator over a sheet and over each of its groups. */
export interface Averages {
  readonly kind: IndicatorReport["averageKind"];
  /** Over all units of the sheet. */
  readonly all: Average | null;
  readonly byGroup: readonly (Average | null)[];
}

/**
 * Pooled, Σ numerators ÷ Σ denominators, over the units that have counts. A simple mean only where a sheet states rates
 * without any counts, and for points. Counts and stated ranks have none.
 */
export function computeAverages(measurement: Measurement, members: GroupMembers): Averages {
  const kind = averageKind(measurement);
  if (kind === "none") return { kind, all: null, byGroup: members.unitsOf.map(() => null) };
  const sums = members.unitsOf.map((units) => sumOver(measurement, units));
  const toAverage = kind === "pooled" ? pooledAverage : simpleAverage;
  return { kind, all: toAverage(sums.reduce(addSums, noSums)), byGroup: sums.map(toAverage) };
}

interface Sums {
  readonly numerator: number;
  readonly denominator: number;
  readonly shown: number;
  /** What the stated decimals have beyond the two places that are shown, in hundredths. */
  readonly beyondShown: number;
  readonly figures: number;
}

const noSums: Sums = { numerator: 0, denominator: 0, shown: 0, beyondShown: 0, figures: 0 };

// Multiplying a decimal by 100 leaves a binary residue of this order; real third decimals are larger.
const binaryResidue = 1e-7;

function averageKind({ indicator, numerators, stated }: Measurement): Averages["kind"] {
  if (indicator.kind === "points") return "simple";
  if (indicator.kind !== "rate") return "none";
  const hasCounts = numerators.some((numerator) => !Number.isNaN(numerator));
  return hasCounts || !stated.some((rate) => !Number.isNaN(rate)) ? "pooled" : "simple";
}

function sumOver(measurement: Measurement, units: Uint32Array): Sums {
  const { states, numerators, denominators, stated, shown } = measurement;
  const sums = { ...noSums };
  for (const unit of units) {
    if (states[unit] !== figureState.value) continue;
    const figure = figureAt(shown, unit);
    const denominator = figureAt(denominators, unit);
    const beyond = figureAt(stated, unit) * 100 - figure;
    sums.figures += 1;
    sums.shown += figure;
    if (Math.abs(beyond) > binaryResidue) sums.beyondShown += beyond;
    if (!(denominator > 0)) continue;
    sums.numerator += figureAt(numerators, unit);
    sums.denominator += denominator;
  }
  return sums;
}

function addSums(a: Sums, b: Sums): Sums {
  return {
    numerator: a.numerator + b.numerator,
    denominator: a.denominator + b.denominator,
    shown: a.shown + b.shown,
    beyondShown: a.beyondShown + b.beyondShown,
    figures: a.figures + b.figures,
  };
}

function pooledAverage({ numerator, denominator }: Sums): Average | null {
  if (denominator === 0) return null;
  const pooled = { numerator, denominator };
  return { pooled, shown: shownRate(pooled) };
}

function simpleAverage({ shown, beyondShown, figures }: Sums): Average | null {
  if (figures === 0) return null;
  const mean =
    beyondShown === 0
      ? roundHalfUp({ numerator: shown, denominator: figures })
      : Math.floor((shown + beyondShown) / figures + 0.5);
  return { pooled: null, shown: mean };
}
