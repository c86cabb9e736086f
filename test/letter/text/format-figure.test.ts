import fc from "fast-check";
import {
  formatCountOf,
  formatFraction,
  formatHundredths,
  formatPercent,
  formatWhole,
} from "../../../src/letter/text/format-figure";

const always = { trailingZeros: true };
const asNeeded = { trailingZeros: false };

test("counts below ten take a leading zero, zero and larger ones do not", () => {
  expect([0, 1, 9, 10, 1022].map(formatCountOf)).toEqual(["0", "01", "09", "10", "1.022"]);
});

test("thousands are parted by dots", () => {
  expect([999, 1000, 1234567].map(formatWhole)).toEqual(["999", "1.000", "1.234.567"]);
});

test("fractions are not padded", () => {
  expect(formatFraction(4, 4)).toBe("4/4");
  expect(formatFraction(8, 12)).toBe("8/12");
});

test("rates have a decimal comma, two decimals and the sign glued on", () => {
  expect(formatPercent(9547, always)).toBe("95,47%");
  expect(formatPercent(8280, always)).toBe("82,80%");
  expect(formatPercent(10000, always)).toBe("100,00%");
});

test("trailing zeros can be left away, as the models do", () => {
  expect(formatPercent(8280, asNeeded)).toBe("82,8%");
  expect(formatPercent(10000, asNeeded)).toBe("100%");
  expect(formatPercent(5, asNeeded)).toBe("0,05%");
});

test("a difference is written without its sign", () => {
  expect(formatHundredths(-574, always)).toBe("5,74");
});

test("what is written reads back as the same hundredths", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (value) => {
      const text = formatHundredths(value, always);
      return Math.round(Number(text.replaceAll(".", "").replace(",", ".")) * 100) === value;
    }),
  );
});
