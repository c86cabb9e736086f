import fc from "fast-check";
import { packEdits } from "../../src/excel/pack-edits";
import type { SheetEdit, WriteValues } from "../../src/sheet/sheet-edit";
import { blockOf } from "../../src/sheet/cell-block";
import { linesOf } from "../support/lines-of";

function write(rows: number, row = 0): SheetEdit {
  const values = Array.from({ length: rows }, (_, index) => [row + index, "đơn vị"]);
  return { kind: "writeValues", sheet: "T", row, column: 0, values: blockOf(values) };
}

test("a plan below the limit is one request", () => {
  expect([...packEdits([write(3), { kind: "clearSheet", sheet: "T" }], 10_000)]).toHaveLength(1);
});

test("a plan without edits is no request", () => {
  expect([...packEdits([], 10_000)]).toEqual([]);
});

test("a block above the limit is cut by rows and nothing is lost or doubled", () => {
  fc.assert(
    fc.property(fc.nat(400), fc.integer({ min: 1_600, max: 9_000 }), (rows, limit) => {
      const packs = [...packEdits([write(rows + 1)], limit)];
      const edits = packs.flat().filter((edit) => edit.kind === "writeValues");
      const written = edits.flatMap(({ row, values }) =>
        linesOf(values).map((line, index) => [row + index, line[0]]),
      );
      expect(written).toEqual(Array.from({ length: rows + 1 }, (_, index) => [index, index]));
    }),
  );
});

test("what a request brings keeps within the limit, in as few requests as that allows", () => {
  const packs = [...packEdits([write(2000), write(500, 2000)], 8_000)];
  const sizes = packs.map((pack) =>
    pack.reduce((sum, edit) => sum + (edit.kind === "writeValues" ? bytesOf(edit) : 0), 0),
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8_000);
  expect(packs).toHaveLength(12);
});

function bytesOf({ values }: WriteValues): number {
  return Buffer.byteLength(JSON.stringify(linesOf(values)));
}

test("cells are asked for only when it is their request's turn", () => {
  let asked = 0;
  const values = {
    rows: 10_000,
    columns: 1,
    cellAt: () => {
      asked += 1;
      return "đơn vị";
    },
  };
  const packs = packEdits([{ kind: "writeValues", sheet: "T", row: 0, column: 0, values }], 8_000);
  packs.next();
  expect(asked).toBeLessThan(2_000);
  expect([...packs].length).toBeGreaterThan(20);
});

test("edits keep their order across requests", () => {
  const plan: SheetEdit[] = [write(300), { kind: "clearSheet", sheet: "T" }, write(300, 300)];
  const kinds = [...packEdits(plan, 8_000)].flat().map(({ kind }) => kind);
  expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual([
    "writeValues",
    "clearSheet",
    "writeValues",
  ]);
});
