import fc from "fast-check";
import { blockOf, eachCell, findCell, sliceRows, stackBlocks } from "../../src/sheet/cell-block";
import { linesOf } from "../support/lines-of";

const cell = fc.oneof(fc.integer(), fc.string(), fc.boolean());

/** Lines of one width. */
const lines = fc
  .nat(5)
  .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns })));

test("lines make a block and a block makes the same lines", () => {
  fc.assert(
    fc.property(lines, (written) => {
      expect(linesOf(blockOf(written))).toEqual(written);
    }),
  );
});

test("what a shorter line lacks is left as it is", () => {
  expect(linesOf(blockOf([["a"], ["b", "c"]]))).toEqual([
    ["a", null],
    ["b", "c"],
  ]);
});

test("a block that is cut and stacked again is the same", () => {
  fc.assert(
    fc.property(lines, fc.nat(12), (written, cut) => {
      const block = blockOf(written);
      const at = Math.min(cut, written.length);
      const again = stackBlocks(sliceRows(block, 0, at), sliceRows(block, at, written.length));
      expect(linesOf(again)).toEqual(written);
    }),
  );
});

test("a slice ends where the block ends", () => {
  expect(linesOf(sliceRows(blockOf([[1], [2], [3]]), 2, 9))).toEqual([[3]]);
});

test("cells are gone through row by row, and the first that fits is found", () => {
  const block = blockOf([
    [1, 2],
    [3, 2],
  ]);
  const seen: unknown[] = [];
  eachCell(block, (value, row, column) => seen.push([value, row, column]));
  expect(seen).toEqual([
    [1, 0, 0],
    [2, 0, 1],
    [3, 1, 0],
    [2, 1, 1],
  ]);
  expect(findCell(block, (value) => value === 2)).toEqual({ row: 0, column: 1 });
  expect(findCell(block, (value) => value === 4)).toBeNull();
});
