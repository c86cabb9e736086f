import { simulateEdits, simulateEditsInPieces } from "../../../src/app/refresh/simulate-edits";
import { blockOf } from "../../../src/sheet/cell-block";
import type { SheetEdit } from "../../../src/sheet/sheet-edit";

const sheet = "Xếp hạng T4-2023";

const edits: readonly SheetEdit[] = [
  { kind: "writeValues", sheet, row: 0, column: 0, values: blockOf([["a", "b"], ["c"]]) },
  { kind: "writeValues", sheet, row: 1, column: 1, values: blockOf([["d"]]) },
  { kind: "clearContents", sheet, range: { row: 0, column: 1, rows: 1, columns: 1 } },
];

test("what a sheet holds after edits is what the last of them left in each cell", () => {
  expect(simulateEdits(null, edits).values).toEqual([
    ["a", ""],
    ["c", "d"],
  ]);
});

test("edits are followed one at a time", () => {
  const pieces = simulateEditsInPieces(null, edits);
  const yields = [1, 2, 3, 4].map(() => pieces.next().done);
  expect(yields).toEqual([false, false, false, true]);
});
