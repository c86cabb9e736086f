import fc from "fast-check";
import { formatRange } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/cell-grid";
import {
  computeLineChecksums,
  computeLineChecksumsInPieces,
  findDifference,
} from "../../src/sheet/line-checksums";

type Values = readonly (readonly CellValue[])[];

function placeOf(before: Values, now: Values): string | null {
  const of = (values: Values) => computeLineChecksums({ top: 0, left: 0, values });
  const range = findDifference(of(before), of(now));
  return range === null ? null : formatRange(range);
}

test("one changed cell is named exactly, several by the area around them", () => {
  const before = [
    ["a", 1, ""],
    ["b", 2, ""],
    ["c", 3, ""],
  ];
  expect(placeOf(before, before)).toBeNull();
  expect(
    placeOf(before, [
      ["a", 1],
      ["b", 5],
      ["c", 3],
    ]),
  ).toBe("B2");
  expect(
    placeOf(before, [
      ["a", 1],
      ["b", "2"],
      ["c", 3],
    ]),
  ).toBe("B2");
  expect(
    placeOf(before, [
      ["x", 1],
      ["b", 2],
      ["c", 3, "y"],
    ]),
  ).toBe("A1:C3");
});

test("a row that was inserted is a change from there on", () => {
  expect(placeOf([["a"], ["b"], ["c"]], [["a"], ["neu"], ["b"], ["c"]])).toBe("A2:A4");
});

test("empty cells do not count, wherever the grid ends", () => {
  expect(
    placeOf(
      [["a"]],
      [
        ["a", ""],
        ["", ""],
      ],
    ),
  ).toBeNull();
  expect(placeOf([], [[""]])).toBeNull();
});

test("any other value in any cell is noticed, in the right place", () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const grids = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(grids, fc.nat(), fc.nat(3), cell, (before, at, column, value) => {
      const row = at % before.length;
      fc.pre(before[row]![column] !== value);
      const now = before.map((line) => [...line]);
      now[row]![column] = value;
      expect(placeOf(before, now)).toBe(formatRange({ row, column, rows: 1, columns: 1 }));
    }),
  );
});

test("long sheets are summed in pieces of 500 rows, to the same checksums", () => {
  const grid = {
    top: 3,
    left: 1,
    values: Array.from({ length: 1300 }, (_, row) => [row, `Xã ${row % 7}`, row / 8]),
  };
  const pieces = computeLineChecksumsInPieces(grid);
  let pauses = 0;
  for (;;) {
    const next = pieces.next();
    if (next.done === true) {
      expect(next.value).toEqual(computeLineChecksums(grid));
      break;
    }
    pauses += 1;
  }
  expect(pauses).toBe(2);
});
