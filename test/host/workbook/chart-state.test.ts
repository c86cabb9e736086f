import { parseArea } from "../../../src/host/workbook/area";
import { seriesOfRange, type SeriesBy } from "../../../src/host/workbook/chart-state";
import { createSheet } from "../../../src/host/workbook/sheet-state";

const table = [
  ["", "T3", "T4"],
  ["A", 1, 2],
  ["B", 3, 4],
  ["C", 5, 6],
];

function seriesOf(address: string, by: SeriesBy) {
  const sheet = createSheet("{1}", "S");
  table.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== "") sheet.cells.set(row, column, { value, formula: null, style: null });
    }),
  );
  return seriesOfRange(sheet, parseArea(address)!, by).map(
    ({ name, valuesFormula, categoriesFormula }) => [name, valuesFormula, categoriesFormula],
  );
}

test("by columns a series is named by the first row, and its points by the first column", () => {
  expect(seriesOf("A1:C4", "Columns")).toEqual([
    ["=S!$B$1", "=S!$B$2:$B$4", "=S!$A$2:$A$4"],
    ["=S!$C$1", "=S!$C$2:$C$4", "=S!$A$2:$A$4"],
  ]);
});

test("by rows it is the other way round", () => {
  expect(seriesOf("A1:C4", "Rows")).toEqual([
    ["=S!$A$2", "=S!$B$2:$C$2", "=S!$B$1:$C$1"],
    ["=S!$A$3", "=S!$B$3:$C$3", "=S!$B$1:$C$1"],
    ["=S!$A$4", "=S!$B$4:$C$4", "=S!$B$1:$C$1"],
  ]);
});

test("left to itself Excel takes the longer side for the points", () => {
  expect(seriesOf("A1:C4", "Auto")).toHaveLength(2);
  expect(seriesOf("A1:C2", "Auto")).toHaveLength(1);
});

test("numbers alone have no names and no labels", () => {
  expect(seriesOf("B2:C2", "Rows")).toEqual([["", "=S!$B$2:$C$2", null]]);
});
