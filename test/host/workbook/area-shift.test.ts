import * as fc from "fast-check";

import { type Area } from "../../../src/host/workbook/area";
import { shiftArea } from "../../../src/host/workbook/area-shift";

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 0, max: 50 }),
  column: fc.integer({ min: 0, max: 50 }),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
});
const lane = { start: 0, length: 16_384 };

test("inserting rows and deleting them again leaves every area where it was", () => {
  const place = fc.integer({ min: 0, max: 80 });
  const count = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(area, place, count, (before, at, rows) => {
      const moved = shiftArea(before, { axis: "rows", at, count: rows, lane });
      const back = moved && shiftArea(moved, { axis: "rows", at, count: -rows, lane });
      expect(back).toEqual(before);
    }),
  );
});

test("deleting all rows of an area takes it away", () => {
  fc.assert(
    fc.property(area, (before) => {
      const shift = { axis: "rows", at: before.row, count: -before.rows, lane } as const;
      expect(shiftArea(before, shift)).toBeNull();
    }),
  );
});

test("an area that is only partly in the lane stays", () => {
  const before = { row: 5, column: 1, rows: 2, columns: 3 };
  const shift = { axis: "rows", at: 0, count: 2, lane: { start: 0, length: 3 } } as const;
  expect(shiftArea(before, shift)).toEqual(before);
});

test("whole columns stay whole when rows are inserted or deleted", () => {
  const whole = { row: 0, column: 1, rows: 1_048_576, columns: 2 };
  expect(shiftArea(whole, { axis: "rows", at: 3, count: 5, lane })).toEqual(whole);
  expect(shiftArea(whole, { axis: "rows", at: 3, count: -5, lane })).toEqual(whole);
});
