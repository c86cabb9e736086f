import fc from "fast-check";
import {
  decimalDigits,
  roundHalfUp,
  shownRate,
  shownStated,
} from "../../../src/domain/figure/rounding";

const count = fc.integer({ min: 0, max: 5_000_000 });
const denominator = fc.integer({ min: 1, max: 5_000_000 });

describe("shownRate", () => {
  it.each([
    [207, 250, 8280],
    [5525, 5787, 9547],
    [5618, 5795, 9695],
    [1, 3, 3333],
    [2, 3, 6667],
    [1, 8, 1250],
    [0, 500, 0],
    [7, 7, 10_000],
    [9, 8, 11_250],
  ])("shows %i of %i as %i hundredths of a per cent", (numerator, whole, shown) => {
    expect(shownRate({ numerator, denominator: whole })).toBe(shown);
  });

  it("rounds an exact half up", () => {
    expect(shownRate({ numerator: 1, denominator: 20_000 })).toBe(1);
    expect(shownRate({ numerator: 16_561, denominator: 20_000 })).toBe(8281);
  });

  it("is absent where the denominator is 0", () => {
    expect(shownRate({ numerator: 0, denominator: 0 })).toBeNaN();
  });

  it("equals integer arithmetic for every pair of counts", () => {
    fc.assert(
      fc.property(count, denominator, (numerator, whole) => {
        const exact = (20_000n * BigInt(numerator) + BigInt(whole)) / (2n * BigInt(whole));
        expect(shownRate({ numerator, denominator: whole })).toBe(Number(exact));
      }),
    );
  });

  it("equals integer arithmetic beyond the whole numbers of a double", () => {
    const large = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(large, large, (a, b) => {
        const numerator = Math.min(a, b);
        const whole = Math.max(a, b);
        const exact = (20_000n * BigInt(numerator) + BigInt(whole)) / (2n * BigInt(whole));
        expect(shownRate({ numerator, denominator: whole })).toBe(Number(exact));
      }),
    );
  });
});

describe("roundHalfUp", () => {
  it("rounds a negative half up, towards zero", () => {
    expect(roundHalfUp({ numerator: -5, denominator: 2 })).toBe(-2);
    expect(roundHalfUp({ numerator: -7, denominator: 2 })).toBe(-3);
    expect(roundHalfUp({ numerator: -8, denominator: 3 })).toBe(-3);
    expect(roundHalfUp({ numerator: -18_014_398_509_481_986, denominator: 4 })).toBe(
      -4_503_599_627_370_496,
    );
  });

  it("still answers for large counts that are not whole", () => {
    expect(roundHalfUp({ numerator: 1e12 + 0.5, denominator: 1e12 }, 10_000)).toBe(10_000);
  });
});

describe("shownStated", () => {
  it.each([
    [1.005, 101],
    [82.8, 8280],
    [95.47261102471056, 9547],
    [93.18181818181817, 9318],
    [96.39999999999999, 9640],
    [2.675, 268],
    [0.1 + 0.2, 30],
    [89.96, 8996],
    [100, 10_000],
    [0, 0],
    [0.004999, 0],
    [0.005, 1],
    [1e-9, 0],
    [1e-30, 0],
    [-0.001, 0],
    [-1.005, -101],
    [123_456_789_012_345, 12_345_678_901_234_500],
  ])("shows %d as %i hundredths, as Excel does", (stated, shown) => {
    expect(shownStated(stated)).toBe(shown);
  });

  it("is absent for what is not finite", () => {
    expect(shownStated(NaN)).toBeNaN();
    expect(shownStated(Infinity)).toBeNaN();
  });

  it("gives back every decimal of two places", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (hundredths) => {
        expect(shownStated(hundredths / 100)).toBe(hundredths + 0);
      }),
    );
  });

  it("rounds every decimal of three places that ends in 5 up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (hundredths) => {
        expect(
          shownStated(
            Number(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}5`),
          ),
        ).toBe(hundredths + 1);
      }),
    );
  });
});

describe("decimalDigits", () => {
  it("names a number by its fifteen digits and their power of ten", () => {
    expect(decimalDigits(-82.8)).toEqual({ digits: 828_000_000_000_000, exponent: -13 });
  });
});
