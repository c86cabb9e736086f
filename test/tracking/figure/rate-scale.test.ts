import { decideRateScale } from "../../../src/tracking/figure/rate-scale";

function column(values: number[], rest: Partial<Parameters<typeof decideRateScale>[0]> = {}) {
  return decideRateScale({
    values: Float64Array.from(values),
    signed: new Uint8Array(values.length),
    percentFormat: false,
    numerators: null,
    denominators: null,
    ...rest,
  });
}

test("fractions with a percent format are fractions", () => {
  expect(column([0.9547, 1], { percentFormat: true })).toEqual({
    factor: 100,
    reason: "percent-format",
    clear: true,
  });
});

test("figures above one are per cent", () => {
  expect(column([95.47, 0.5])).toMatchObject({ factor: 1, reason: "some-above-one" });
});

test("the counts decide before the format does", () => {
  const counts = {
    numerators: Float64Array.of(1, 2),
    denominators: Float64Array.of(100, 100),
  };
  expect(column([1, 2], { ...counts, percentFormat: true })).toMatchObject({
    factor: 1,
    reason: "agrees-with-counts",
  });
});

test("only zeros and ones without counts are unclear", () => {
  expect(column([0, 1, 1])).toEqual({ factor: 100, reason: "only-zero-and-one", clear: false });
});

test("a percent format over figures above one is unclear", () => {
  expect(column([95.4, 88], { percentFormat: true })?.clear).toBe(false);
});

test("figures that carry their own percent sign need no scale", () => {
  expect(column([95.4], { signed: Uint8Array.of(1) })).toMatchObject({ reason: "percent-signs" });
});

test("a column of zeros has no scale", () => {
  expect(column([0, 0])).toBeNull();
});
