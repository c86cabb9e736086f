import fc from "fast-check";
import { COLUMN_LIMIT } from "../../../src/host/workbook/area";
import { areaAround, DirtyCells } from "../../../src/workbench/grid/dirty-cells";

function noted(cells: readonly (readonly [number, number])[]): DirtyCells {
  const dirty = new DirtyCells();
  for (const [row, column] of cells) dirty.add(row, column);
  return dirty;
}

const shift = (count: number) =>
  ({ axis: "rows", at: 3, count, lane: { start: 0, length: COLUMN_LIMIT } }) as const;

test("a cell that is noted twice is there once", () => {
  expect([
    ...noted([
      [1, 2],
      [1, 2],
    ]).cells(),
  ]).toEqual([[1, 2]]);
});

test("cells behind inserted rows move, those before stay, deleted ones go", () => {
  const dirty = noted([
    [2, 0],
    [3, 0],
    [9, 1],
  ]);
  dirty.shift(shift(2));
  expect([...dirty.cells()]).toEqual([
    [2, 0],
    [5, 0],
    [11, 1],
  ]);
  dirty.shift(shift(-4));
  expect([...dirty.cells()]).toEqual([
    [2, 0],
    [7, 1],
  ]);
});

test("inserting rows and deleting them again brings every cell back", () => {
  const cell = fc.tuple(fc.nat(50), fc.nat(10));
  fc.assert(
    fc.property(fc.array(cell), fc.integer({ min: 1, max: 9 }), (cells, count) => {
      const dirty = noted(cells);
      const before = [...dirty.cells()];
      dirty.shift(shift(count));
      dirty.shift(shift(-count));
      expect(new Set([...dirty.cells()].map(String))).toEqual(new Set(before.map(String)));
    }),
  );
});

test("the area around cells is the smallest that holds them", () => {
  expect(
    areaAround([
      [2, 5],
      [4, 1],
    ]),
  ).toEqual({ row: 2, column: 1, rows: 3, columns: 5 });
  expect(areaAround([])).toBeNull();
});
