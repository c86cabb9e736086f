import * as fc from "fast-check";

import {
  type Area,
  boundAreas,
  columnLetters,
  columnOfLetters,
  formatArea,
  formatFixedArea,
  holdsArea,
  intersectAreas,
  parseArea,
} from "../../../src/host/workbook/area";
import { subtractArea } from "../../../src/host/workbook/area-subtraction";

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 0, max: 50 }),
  column: fc.integer({ min: 0, max: 50 }),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
});

test("letters and numbers of columns belong together", () => {
  expect([columnLetters(0), columnLetters(25), columnLetters(26), columnLetters(16_383)]).toEqual([
    "A",
    "Z",
    "AA",
    "XFD",
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16_383 }), (column) => {
      expect(columnOfLetters(columnLetters(column))).toBe(column);
    }),
  );
});

test("an address that was formatted is parsed to the same area", () => {
  fc.assert(
    fc.property(area, (each) => {
      expect(parseArea(formatArea(each))).toEqual(each);
      expect(parseArea(formatFixedArea(each))).toEqual(each);
    }),
  );
});

test.each(["", "A", "3", "A0", "XFE1", "A1048577", "A1:", "A1:B2:C3", "A:3", "1A", "A-1"])(
  "%s is no address",
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

test("what both areas hold lies in both, and their bound holds both", () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const common = intersectAreas(a, b);
      if (common) expect([holdsArea(a, common), holdsArea(b, common)]).toEqual([true, true]);
      const bound = boundAreas(a, b);
      expect([holdsArea(bound, a), holdsArea(bound, b)]).toEqual([true, true]);
    }),
  );
});

test("what is left of an area and what was taken make up the area", () => {
  const size = ({ rows, columns }: Area) => rows * columns;
  fc.assert(
    fc.property(area, area, (a, b) => {
      const common = intersectAreas(a, b);
      const parts = subtractArea(a, b);
      const total = parts.reduce((sum, part) => sum + size(part), common ? size(common) : 0);
      expect(total).toBe(size(a));
      expect(parts.every((part) => holdsArea(a, part) && !intersectAreas(part, b))).toBe(true);
    }),
  );
});
