import { decimalDigits } from "./rounding";

/** A ratio of whole numbers of any size, for the few sums that doubles might round to the wrong side. */
export interface BigRatio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A decimal exactly as it is written, to 15 digits: 99.5 is 995/10 and not the nearest binary fraction. */
export function decimalRatio(value: number): BigRatio {
  const { digits, exponent } = decimalDigits(value);
  const size = value < 0 ? -BigInt(digits) : BigInt(digits);
  return exponent >= 0
    ? { numerator: size * 10n ** BigInt(exponent), denominator: 1n }
    : { numerator: size, denominator: 10n ** BigInt(-exponent) };
}

/** a + b. */
export function addRatios(a: BigRatio, b: BigRatio): BigRatio {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** a × b. */
export function multiplyRatios(a: BigRatio, b: BigRatio): BigRatio {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

/** a ÷ b, for a positive b. */
export function divideRatios(a: BigRatio, b: BigRatio): BigRatio {
  return multiplyRatios(a, { numerator: b.denominator, denominator: b.numerator });
}

/** To the nearest whole number, halves up. */
export function roundRatioHalfUp({ numerator, denominator }: BigRatio): number {
  const doubled = 2n * numerator + denominator;
  const divisor = 2n * denominator;
  const quotient = doubled / divisor;
  return Number(doubled % divisor < 0n ? quotient - 1n : quotient);
}
