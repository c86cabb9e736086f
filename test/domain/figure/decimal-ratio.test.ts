import { decimalRatio, roundRatioHalfUp } from "../../../src/domain/figure/decimal-ratio";

describe("decimalRatio", () => {
  it("is the decimal as it is written", () => {
    const { numerator, denominator } = decimalRatio(99.5);
    expect(numerator * 10n).toBe(denominator * 995n);
    const negative = decimalRatio(-0.1);
    expect(negative.numerator * -10n).toBe(negative.denominator);
  });

  it("holds numbers beyond fifteen digits by their first fifteen", () => {
    expect(decimalRatio(2e20)).toEqual({ numerator: 2n * 10n ** 20n, denominator: 1n });
  });
});

describe("roundRatioHalfUp", () => {
  it.each([
    [5n, 2n, 3],
    [-5n, 2n, -2],
    [-7n, 3n, -2],
    [7n, 3n, 2],
  ])("rounds %d by %d", (numerator, denominator, rounded) => {
    expect(roundRatioHalfUp({ numerator, denominator })).toBe(rounded);
  });
});
