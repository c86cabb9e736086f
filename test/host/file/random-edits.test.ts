import { readFileSync } from "node:fs";
import fc from "fast-check";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../../src/host/workbook/area";
import type { CellValue } from "../../../src/host/workbook/cell-store";
import type { SheetState } from "../../../src/host/workbook/sheet-state";
import { shiftCells } from "../../../src/host/workbook/structural-edit";
import type { WorkbookState } from "../../../src/host/workbook/workbook-state";
import { opened, saved } from "./fixtures/written-package";

const RANKING = new Uint8Array(
  readFileSync("test/host/file/fixtures/xep-hang-tinh-hai-duong-10-thang-2023.xlsx"),
);

type Edit = (workbook: WorkbookState, sheet: SheetState) => void;

const row = fc.nat(25);
const column = fc.nat(20);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom({ error: "#DIV/0!" }, { error: "#N/A" }),
);

const content: fc.Arbitrary<Edit> = fc
  .tuple(row, column, value)
  .map(([at, across, what]) => (_workbook, { cells }) => {
    cells.set(at, across, {
      value: what,
      formula: null,
      style: cells.get(at, across)?.style ?? null,
    });
  });
const formula: fc.Arbitrary<Edit> = fc
  .tuple(row, column, value)
  .map(([at, across, what]) => (_workbook, { cells }) => {
    cells.set(at, across, { value: what, formula: '=IF(A1>"<&",$B$2,C3)', style: null });
  });
const emptied: fc.Arbitrary<Edit> = fc.tuple(row, column).map(
  ([at, across]) =>
    (_workbook, { cells }) =>
      cells.set(at, across, null),
);
const look: fc.Arbitrary<Edit> = fc
  .tuple(row, column, fc.constantFrom("#FF0000", "#00FF00"), fc.boolean())
  .map(([at, across, color, bold]) => ({ styles }, { cells }) => {
    const cell = cells.get(at, across) ?? { value: null, formula: null, style: null };
    const fill = { pattern: "solid", color, patternColor: null };
    cells.set(at, across, {
      ...cell,
      style: styles.change(cell.style ?? styles.plain, { fill, font: { bold } }),
    });
  });
const shifted: fc.Arbitrary<Edit> = fc
  .tuple(row, fc.constantFrom(-2, -1, 1, 3), fc.boolean())
  .map(([at, count, areRows]) => (workbook, sheet) => {
    const length = areRows ? COLUMN_LIMIT : ROW_LIMIT;
    const axis = areRows ? "rows" : "columns";
    shiftCells(workbook, sheet, {
      axis,
      at: areRows ? at : at % 20,
      count,
      lane: { start: 0, length },
    });
  });

function cellsOf({ cells }: SheetState): unknown {
  return cells.rowIndexes().map((index) => {
    const { columns, cells: all } = cells.row(index)!;
    return [
      index,
      columns,
      all.map((cell) => ({ ...cell, style: cell.style && { ...cell.style, source: 0 } })),
    ];
  });
}

test("whatever is edited, inserted and deleted is read back as it was", () => {
  const edits = fc.array(fc.oneof(content, formula, emptied, look, shifted), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(edits, (list) => {
      const workbook = opened(RANKING);
      const sheet = workbook.sheets[0]!;
      for (const edit of list) edit(workbook, sheet);
      const again = opened(saved(workbook));
      expect(JSON.stringify(cellsOf(again.sheets[0]!))).toBe(JSON.stringify(cellsOf(sheet)));
      expect(again.sheets[0]!.merges).toEqual(sheet.merges);
    }),
    { numRuns: 80, seed: 2023 },
  );
});
