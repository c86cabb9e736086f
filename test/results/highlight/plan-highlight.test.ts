import { planHighlight, removeHighlightsOf } from "../../../src/results/highlight/plan-highlight";
import { isOurHighlight } from "../../../src/sheet/highlight-marker";
import type { SheetContents } from "../../../src/sheet/sheet-contents";
import type { AddHighlight, SheetEdit } from "../../../src/sheet/sheet-edit";
import { InMemoryWorkbook } from "../../support/in-memory-workbook";
import { april, gridOf, recordsOf, reportOf, type UnitRow } from "../../support/records";

const rows: readonly UnitRow[] = [
  ["Phòng Tư pháp", 0, 35, 36, 35, 36, 0],
  ["UBND xã Tái Sơn", 1, 207, 250, 200, 210, 0],
  ["UBND xã Đại Sơn", 1, 190, 200, 190, 190, 4],
];
const sheetName = "Tháng 04.2023";

function bookOf(units: readonly UnitRow[]): InMemoryWorkbook {
  const book = new InMemoryWorkbook();
  book.addUserSheet(sheetName, gridOf(recordsOf(april, units), units).values);
  return book;
}

function planFor(units: readonly UnitRow[], sheet: SheetContents, highlight = true) {
  const report = reportOf(recordsOf(april, units), {
    settings: { highlightTrackingSheet: highlight },
  });
  return planHighlight(report, sheet);
}

function added(edits: readonly SheetEdit[]): AddHighlight[] {
  return edits.filter((edit) => edit.kind === "addHighlight");
}

test("the column of names and each column that fell short get a format that names the units", () => {
  const edits = added(planFor(rows, bookOf(rows).contents(sheetName)));
  expect(edits.map(({ range, formula }) => [range.column, range.row, range.rows, formula])).toEqual(
    [
      [1, 8, 3, '=AND(N("xep-hang-tthc overdue")=0,ROWS($B$9:$B$11)>0,OR($B9="UBND xã Đại Sơn"))'],
      [1, 8, 3, '=AND(N("xep-hang-tthc below")=0,ROWS($B$9:$B$11)>0,OR($B9="UBND xã Tái Sơn"))'],
      [6, 8, 3, '=AND(N("xep-hang-tthc overdue")=0,ROWS($G$9:$G$11)>0,OR($B9="UBND xã Đại Sơn"))'],
      [2, 8, 3, '=AND(N("xep-hang-tthc below")=0,ROWS($C$9:$C$11)>0,OR($B9="UBND xã Tái Sơn"))'],
      [
        4,
        8,
        3,
        '=AND(N("xep-hang-tthc below")=0,ROWS($E$9:$E$11)>0,OR($B9="Phòng Tư pháp",$B9="UBND xã Tái Sơn"))',
      ],
    ],
  );
  expect(edits.every(({ formula }) => isOurHighlight(formula))).toBe(true);
});

test("planning again over what was applied changes nothing", () => {
  const book = bookOf(rows);
  book.apply(planFor(rows, book.contents(sheetName)));
  expect(planFor(rows, book.contents(sheetName))).toEqual([]);
});

test("other figures replace the old formats, and switching off takes them all away", () => {
  const book = bookOf(rows);
  book.apply(planFor(rows, book.contents(sheetName)));
  const mended = rows.map((row): UnitRow => [row[0], row[1], row[3], row[3], row[5], row[5], 0]);
  const edits = planFor(mended, book.contents(sheetName));
  expect(edits.every(({ kind }) => kind === "removeHighlight")).toBe(true);
  expect(removeHighlightsOf(book.contents(sheetName))).toHaveLength(5);
  expect(planFor(rows, book.contents(sheetName), false)).toHaveLength(5);
});

test("the name is compared as the cell spells it, not as it was tidied", () => {
  const raw = "UBND  xã\u00a0Tái Sơn";
  const spelt = rows.map((row): UnitRow =>
    row[0] === "UBND xã Tái Sơn" ? [raw, row[1], row[2], row[3], row[4], row[5], row[6]] : row,
  );
  const edits = added(planFor(rows, bookOf(spelt).contents(sheetName)));
  expect(edits[1]!.formula).toContain(`$B9="${raw}"`);
});
