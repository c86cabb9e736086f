import { composeChanges, composeChangesInPieces } from "../../../src/app/refresh/sheet-changes";
import type { WriteValues } from "../../../src/sheet/sheet-edit";

/** Blocks of ten rows and two columns, one below the other; `see` is told of every cell that is made. */
function writes(count: number, see: () => void = () => undefined): readonly WriteValues[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: "writeValues",
    sheet: "Xếp hạng T4-2023",
    row: 10 * index,
    column: 0,
    values: {
      rows: 10,
      columns: 2,
      cellAt: (row, column) => {
        see();
        return row === 0 && column === 1 ? null : row;
      },
    },
  }));
}

test("a change names the whole area, and counts the cells that are written and not those that are left", () => {
  expect(composeChanges(writes(3))).toEqual([
    { sheet: "Xếp hạng T4-2023", change: "update", range: "A1:B30", cells: 57 },
  ]);
});

test("changes are summed up one block at a time", () => {
  let made = 0;
  const pieces = composeChangesInPieces(writes(3, () => (made += 1)));
  const madeInPiece: number[] = [];
  for (let isDone = false; !isDone; made = 0) {
    isDone = pieces.next().done === true;
    madeInPiece.push(made);
  }
  expect(madeInPiece).toEqual([20, 20, 20, 0]);
});
