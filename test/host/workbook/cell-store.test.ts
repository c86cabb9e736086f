import * as fc from "fast-check";

import { type Cell, CellStore } from "../../../src/host/workbook/cell-store";

const cell = (value: number): Cell => ({ value, formula: null, style: null });

const placed = fc.array(
  fc.record({
    row: fc.integer({ min: 0, max: 20 }),
    column: fc.integer({ min: 0, max: 20 }),
    value: fc.option(fc.integer({ min: 0, max: 9 })),
  }),
);

test("a store holds what was last put into each place", () => {
  fc.assert(
    fc.property(placed, (steps) => {
      const store = new CellStore();
      const expected = new Map<string, number>();
      for (const { row, column, value } of steps) {
        store.set(row, column, value === null ? null : cell(value));
        if (value === null) expected.delete(`${row},${column}`);
        else expected.set(`${row},${column}`, value);
      }
      const found = new Map<string, unknown>();
      const all = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
      store.eachIn(all, (each, row, column) => found.set(`${row},${column}`, each.value));
      expect(found).toEqual(expected);
    }),
  );
});

test("cells are visited row by row, columns rising", () => {
  fc.assert(
    fc.property(placed, (steps) => {
      const store = new CellStore();
      for (const { row, column } of steps) store.set(row, column, cell(1));
      const order: number[] = [];
      const all = { row: 0, column: 0, rows: 100, columns: 100 };
      store.eachIn(all, (_each, row, column) => order.push(row * 1000 + column));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});

test("a snapshot keeps its cells, and untouched rows stay the same objects", () => {
  const store = new CellStore();
  store.set(0, 0, cell(1));
  store.set(1, 0, cell(2));
  const before = store.snapshot();
  store.set(1, 0, cell(3));
  store.set(1, 1, cell(4));
  expect(before.get(1, 0)).toEqual(cell(2));
  expect(before.get(1, 1)).toBeNull();
  expect(store.row(0)).toBe(before.row(0));
  expect(store.row(1)).not.toBe(before.row(1));
});

test("a snapshot can be edited without changing the store", () => {
  const store = new CellStore();
  store.set(0, 0, cell(1));
  store.snapshot().set(0, 0, cell(2));
  expect(store.get(0, 0)).toEqual(cell(1));
});

test("a row whose last cell is taken away is gone", () => {
  const store = new CellStore();
  store.set(5, 2, cell(1));
  store.set(5, 2, null);
  expect(store.rowIndexes()).toEqual([]);
  expect(store.row(5)).toBeNull();
});

test("the used area reaches from the first to the last cell that counts", () => {
  const store = new CellStore();
  store.set(3, 7, cell(1));
  store.set(9, 2, cell(2));
  store.set(12, 12, { value: null, formula: null, style: null });
  const area = store.usedArea(({ value }) => value !== null);
  expect(area).toEqual({ row: 3, column: 2, rows: 7, columns: 6 });
});

test("one cell in the far corner costs one row", () => {
  const store = new CellStore();
  store.set(1_048_575, 16_383, cell(1));
  expect(store.row(1_048_575)?.cells).toHaveLength(1);
});

test("a snapshot is the same as its store until one of the two changes", () => {
  const store = new CellStore();
  store.set(0, 0, cell(1));
  const [first, second] = [store.snapshot(), store.snapshot()];
  expect([first.isSameAs(store), second.isSameAs(first)]).toEqual([true, true]);
  store.set(0, 0, cell(2));
  expect([first.isSameAs(store), second.isSameAs(first)]).toEqual([false, true]);
  second.setRow(0, null);
  expect(second.isSameAs(first)).toBe(false);
  expect(new CellStore().isSameAs(new CellStore())).toBe(false);
});
