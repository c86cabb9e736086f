import type { Ratio } from "./ratio";

/**
 * numerator × scale ÷ denominator to the nearest whole number, halves up; exact for whole numbers of any size.
 *
 * `NaN` when the denominator is 0. The remainder of two doubles is exact, so no binary fraction is ever rounded; where a
 * product would leave the whole numbers that a double can hold, `BigInt` takes over.
 */
export function roundHalfUp({ numerator, denominator }: Ratio, scale = 1): number {
  if (denominator === 0) return NaN;
  const doubled = 2 * scale * numerator + denominator;
  if (Math.abs(doubled) > Number.MAX_SAFE_INTEGER) {
    return roundHalfUpLarge({ numerator, denominator }, scale);
  }
  const divisor = 2 * denominator;
  const remainder = doubled % divisor;
  const truncated = (doubled - remainder) / divisor;
  return remainder < 0 ? truncated - 1 : truncated;
}

/**
 * A rate (tỷ lệ) as it is shown: hundredths of a per cent, rounded half up from the exact ratio. 9547 is 95,47 %.
 *
 * `NaN` when the denominator is 0. Shown figures are what is subtracted and compared, so that a reader with a calculator
 * gets the same result.
 *
 * @example shownRate({ numerator: 207, denominator: 250 }); // 8280
 */
export function shownRate(ratio: Ratio): number {
  return roundHalfUp(ratio, 10_000);
}

/**
 * A stated decimal (a rate in per cent, or points) in hundredths, as Excel shows it: first to 15 significant digits, then
 * half up (away from zero). 1.005 gives 101 although the nearest double lies below it; `NaN` for what is not finite.
 */
export function shownStated(value: number): number {
  if (!Number.isFinite(value)) return NaN;
  const { digits, exponent } = decimalDigits(value);
  const size = exponent >= -2 ? digits * 10 ** (exponent + 2) : scaledDown(digits, -exponent - 2);
  return value < 0 ? 0 - size : size;
}

/** A decimal as Excel holds it: |value| = digits × 10^exponent with at most 15 significant digits. */
export interface DecimalDigits {
  readonly digits: number;
  readonly exponent: number;
}

/** The 15 significant digits of a finite number's size and their power of ten; the sign is the caller's. */
export function decimalDigits(value: number): DecimalDigits {
  const text = Math.abs(value).toExponential(14);
  const power = text.indexOf("e");
  return {
    digits: Number(text.slice(0, 1) + text.slice(2, power)),
    exponent: Number(text.slice(power + 1)) - 14,
  };
}

function scaledDown(digits: number, places: number): number {
  return places > 15 ? 0 : roundHalfUp({ numerator: digits, denominator: 10 ** places });
}

function roundHalfUpLarge({ numerator, denominator }: Ratio, scale: number): number {
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) {
    return Math.floor((numerator * scale) / denominator + 0.5);
  }
  const doubled = 2n * BigInt(scale) * BigInt(numerator) + BigInt(denominator);
  const divisor = 2n * BigInt(denominator);
  const quotient = doubled / divisor;
  return Number(doubled % divisor < 0n ? quotient - 1n : quotient);
}
