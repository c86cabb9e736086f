import { formatShown, formatSize } from "../../src/results/shown-text";

test.each([
  [9547, 100, "95,47"],
  [5, 100, "0,05"],
  [102_205, 100, "1.022,05"],
  [1022, 1, "1.022"],
  [1_234_567, 1, "1.234.567"],
  [4, 1, "4"],
  [2.5, 1, "2,5"],
])("%d in parts of %d is %s", (value, scale, text) => {
  expect(formatSize(value, scale)).toBe(text);
});

test("a figure below zero has a minus sign, its size has none", () => {
  expect(formatShown(-1267, 100)).toBe("−12,67");
  expect(formatSize(-1267, 100)).toBe("12,67");
});
