import fc from "fast-check";
import { estimateBytes, packEdits } from "../../src/excel/pack-edits";
import type { SheetEdit } from "../../src/sheet/sheet-edit";
import { blockOf } from "../../src/sheet/cell-block";
import { linesOf } from "../support/lines-of";

function write(rows: number, row = 0): SheetEdit {
  const values = Array.from({ length: rows }, (_, index) => [row + index, "đơn vị"]);
  return { kind: "writeValues", sheet: "T", row, column: 0, values: blockOf(values) };
}

test("a plan below the limit is one request", () => {
  expect(packEdits([write(3), { kind: "clearSheet", sheet: "T" }], 10_000)).toHaveLength(1);
});

test("a block above the limit is cut by rows and nothing is lost or doubled", () => {
  fc.assert(
    fc.property(fc.nat(400), fc.integer({ min: 1_600, max: 9_000 }), (rows, limit) => {
      const packs = packEdits([write(rows + 1)], limit);
      const edits = packs.flat().filter((edit) => edit.kind === "writeValues");
      const written = edits.flatMap(({ row, values }) =>
        linesOf(values).map((line, index) => [row + index, line[0]]),
      );
      expect(written).toEqual(Array.from({ length: rows + 1 }, (_, index) => [index, index]));
    }),
  );
});

test("requests keep within the limit as it is estimated", () => {
  const packs = packEdits([write(2000), write(500, 2000)], 8_000);
  const sizes = packs.map((pack) => pack.reduce((sum, edit) => sum + estimateBytes(edit), 0));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8_000);
});
