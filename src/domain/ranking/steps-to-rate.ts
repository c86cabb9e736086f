import type { Ratio } from "../figure/ratio";

/**
 * How many more of the numerator a rate needs, its denominator staying as it is, until it is shown as the given hundredths
 * of a per cent or more. Exact; 0 or less where it is already there, and more than the whole allows where no number will do.
 */
export function stepsToShown({ numerator, denominator }: Ratio, shown: number): number {
  return (
    ceilQuotient({ numerator: denominator * (2 * shown - 1), denominator: 20_000 }) - numerator
  );
}

/** As {@link stepsToShown}, until the exact ratio is at least, or with `passes` more than, another one. */
export function stepsToRatio(
  { numerator, denominator }: Ratio,
  other: Ratio,
  passes: boolean,
): number {
  const product = { numerator: denominator * other.numerator, denominator: other.denominator };
  const needed = passes ? floorQuotient(product) + 1 : ceilQuotient(product);
  return needed - numerator;
}

// The remainder of two doubles is exact, so the quotients are, as long as the product is a whole number of a double.
function floorQuotient({ numerator, denominator }: Ratio): number {
  return (numerator - (numerator % denominator)) / denominator;
}

function ceilQuotient(ratio: Ratio): number {
  return floorQuotient(ratio) + (ratio.numerator % ratio.denominator > 0 ? 1 : 0);
}
