import fc from "fast-check";
import {
  columnPixels,
  columnWidthOfPixels,
  pixelsOfPoints,
  pointsOfPixels,
} from "../../../src/workbench/grid/measures";

test("a column of 9.140625 characters, and one of which nothing is said, has Excel's 64 pixels", () => {
  expect(columnPixels(9.140625)).toBe(64);
  expect(columnPixels(null)).toBe(64);
});

test("a row of 15 points has 20 pixels", () => {
  expect(pixelsOfPoints(15)).toBe(20);
  expect(pointsOfPixels(20)).toBe(15);
});

test("pixels of a column survive the way to the file's unit and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (pixels) => {
      expect(columnPixels(columnWidthOfPixels(pixels))).toBe(pixels);
    }),
  );
});

test("pixels of a row survive the way to points and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (pixels) => {
      expect(pixelsOfPoints(pointsOfPixels(pixels))).toBe(pixels);
    }),
  );
});
