import type { IndicatorId } from "../figure/indicator";
import { roundHalfUp } from "../figure/rounding";
import type { Shown } from "../report/report";
import type { Group766 } from "./lost-points-766";
import { mostPoints766 } from "./lost-points-766";

/**
 * One part of a group of points: the most that it gives, and the rate (hundredths of a per cent) from which on it gives all of
 * that; below, the points grow in proportion. The national portal describes it so: "Đạt từ 80% trở lên sẽ đạt điểm tối đa. Dưới
 * 80% tính theo công thức: tỷ lệ × điểm tối đa / 80%".
 */
export interface Component766 {
  readonly group: Group766;
  readonly most: number;
  readonly fullAt: Shown;
  /** The indicator of a tracking sheet that is this very rate; null where a sheet of dossiers does not hold it. */
  readonly indicator: IndicatorId | null;
}

/**
 * The parts whose most points and whose full rate are both settled by a source. The evidence for each, and what stays out, is in
 * docs/decisions.md.
 */
export const components766 = {
  /** Updated and published on time: Quyết định 766/QĐ-TTg, Phụ lục, I.2. */
  publishedOnTime: { group: "transparency766", most: 4, fullAt: 10_000, indicator: null },
  /** Dossiers settled before or on their day: Quyết định 766/QĐ-TTg, Phụ lục, II.1: 20 × rate. */
  settledInTime: { group: "progress766", most: 20, fullAt: 10_000, indicator: "onTime" },
  /** A of the payments: dossiers paid online among those of procedures that cost something: 6 × A. */
  paidOnline: { group: "onlinePayment766", most: 6, fullAt: 10_000, indicator: "onlinePayment" },
  /** B of the payments: procedures with a fee that can be paid for online, full from 80 % on: min(2; 2,5 × B). */
  payableOnline: { group: "onlinePayment766", most: 2, fullAt: 8_000, indicator: null },
  /** Satisfaction with receiving and settling: Quyết định 766/QĐ-TTg, Phụ lục, V.4; full from 90 % on. */
  satisfiedWithSettling: { group: "satisfaction766", most: 6, fullAt: 9_000, indicator: null },
} as const satisfies Readonly<Record<string, Component766>>;

/** The points of one part, in hundredths, from its rate as shown (the rate is rounded first); `NaN` without a rate. */
export function computeComponentPoints766(
  { most, fullAt }: Pick<Component766, "most" | "fullAt">,
  rate: Shown,
): Shown {
  return roundHalfUp({ numerator: most * 100 * Math.min(rate, fullAt), denominator: fullAt });
}

/** The three rates of the group "thanh toán trực tuyến", as shown, in hundredths of a per cent. */
export interface PaymentRates766 {
  /** A: dossiers paid online. */
  readonly paidOnline: Shown;
  /** B: procedures with a fee that can be paid for online. */
  readonly payableOnline: Shown;
  /** C: procedures with a fee for which somebody did pay online. */
  readonly procedurePaidOnline: Shown;
}

/**
 * The points of online payments, in hundredths: 6 × A + min(2; 2,5 × B) + 2,5 × C on rates that are rounded first, never more
 * than the 10 of the group.
 */
export function computePaymentPoints766(rates: PaymentRates766): Shown {
  const paid = computeComponentPoints766(components766.paidOnline, rates.paidOnline);
  const payable = computeComponentPoints766(components766.payableOnline, rates.payableOnline);
  const transacted = roundHalfUp({
    numerator: 250 * rates.procedurePaidOnline,
    denominator: 10_000,
  });
  return Math.min(paid + payable + transacted, mostPoints766.onlinePayment766 * 100);
}

/** Between which points, in hundredths, a group can lie. */
export interface PointBounds766 {
  readonly least: Shown;
  readonly most: Shown;
}

/**
 * Between which points a group lies when only some of its parts are known: these for certain, the rest anything from nothing to
 * their most. Both ends are the same where the known parts are all of the group; null where none is known.
 */
export function boundGroupPoints766(
  group: Group766,
  rateOf: (indicator: IndicatorId) => Shown,
): PointBounds766 | null {
  let [least, lost] = [0, 0];
  let isKnown = false;
  const all: readonly Component766[] = Object.values(components766);
  for (const component of all) {
    if (component.group !== group || component.indicator === null) continue;
    const points = computeComponentPoints766(component, rateOf(component.indicator));
    if (Number.isNaN(points)) continue;
    isKnown = true;
    least += points;
    lost += component.most * 100 - points;
  }
  return isKnown ? { least, most: mostPoints766[group] * 100 - lost } : null;
}
