import { parseFigureText } from "../../../src/tracking/figure/figure-text";
import { decideSeparators } from "../../../src/tracking/figure/separators";

const texts = (...written: string[]) => written.map(parseFigureText);

test("in a column of counts 1.022 is one thousand and twenty-two", () => {
  expect(decideSeparators(texts("1.022", "898"), "count")).toEqual({
    grouped: "thousands",
    reason: "counts-are-whole",
    clear: true,
  });
});

test("a count with the same mark before one digit makes the column unclear", () => {
  expect(decideSeparators(texts("1.022", "1.5"), "count").clear).toBe(false);
});

test("in a column of rates three digits after the mark are decimals", () => {
  expect(decideSeparators(texts("95.470", "9.1"), "rate")).toMatchObject({
    grouped: "decimals",
    clear: true,
  });
});

test("rates that use the other mark for decimals leave the column unclear", () => {
  expect(decideSeparators(texts("95.470", "9,1"), "rate").clear).toBe(false);
});
