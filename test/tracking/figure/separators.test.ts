import { parseFigureText } from "../../../src/tracking/figure/figure-text";
import { decideSeparators, figureOfGrouped } from "../../../src/tracking/figure/separators";

const texts = (...written: string[]) => written.map(parseFigureText);

test("in a column of counts 1.022 is one thousand and twenty-two", () => {
  expect(decideSeparators(texts("1.022", "898"), { sort: "count", stated: null })).toEqual({
    grouped: "thousands",
    stated: null,
    reason: "counts-are-whole",
    clear: true,
  });
});

test("a count with the same mark before one digit makes the column unclear", () => {
  expect(decideSeparators(texts("1.022", "1.5"), { sort: "count", stated: null }).clear).toBe(
    false,
  );
});

test("in a column of rates three digits after the mark are decimals", () => {
  expect(decideSeparators(texts("95.470", "9.1"), { sort: "rate", stated: null })).toMatchObject({
    grouped: "decimals",
    clear: true,
  });
});

test("rates that use the other mark for decimals leave the column unclear", () => {
  expect(decideSeparators(texts("95.470", "9,1"), { sort: "rate", stated: null }).clear).toBe(
    false,
  );
});

test("the mark that the office states decides, figure by figure", () => {
  const read = texts("1.022", "1,022");
  const decision = decideSeparators(read, { sort: "rate", stated: "," });
  expect(decision).toMatchObject({ reason: "settings", clear: true });
  const figures = read.map((text) =>
    text.kind === "grouped" ? figureOfGrouped(text, decision) : NaN,
  );
  expect(figures).toEqual([1022, 1.022]);
});

test("a figure that cannot be written so keeps the column unclear", () => {
  expect(decideSeparators(texts("1.022", "9.5"), { sort: "rate", stated: "," }).clear).toBe(false);
});
