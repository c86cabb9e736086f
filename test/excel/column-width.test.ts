import { columnPoints } from "../../src/excel/column-width";

test("Excel's default width of 8.43 characters is 64 pixels, 48 points", () => {
  expect(columnPoints(8.43)).toBe(48);
});

test("a width below one character is a share of its pixels", () => {
  expect(columnPoints(0.5)).toBe(4.5);
  expect(columnPoints(1)).toBe(9);
});
