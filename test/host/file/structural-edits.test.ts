import { readFileSync } from "node:fs";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../../src/host/workbook/area";
import { shiftCells } from "../../../src/host/workbook/structural-edit";
import type { WorkbookState } from "../../../src/host/workbook/workbook-state";
import {
  opened,
  partsOf,
  saved,
  writtenPackage,
  writtenParts,
  zipParts,
} from "./fixtures/written-package";

const TRACKING = readFileSync("assets/sample/theo-doi-tthc-tu-ky-2023.xlsx");

function shiftRows(workbook: WorkbookState, at: number, count: number): void {
  const lane = { start: 0, length: COLUMN_LIMIT };
  shiftCells(workbook, workbook.sheets[0]!, { axis: "rows", at, count, lane });
}

function sheetOf(bytes: Uint8Array, part = "book/thang.xml"): string {
  return partsOf(bytes)[part]!;
}

test("rows that moved keep their markup but for their numbers", () => {
  const sheet =
    '<sheetData><row r="1" spans="1:2" ht="20" customHeight="1"><c r="A1" cm="1"><v>1</v></c></row>' +
    '<row r="2" thickBot="1"><c r="A2" t="s"><v>0</v></c><c r="B2"><f>A1*2</f><v>2</v></c></row></sheetData>';
  const strings = "<si><r><t>đậm</t></r><r><t> nhạt</t></r></si>";
  const workbook = opened(writtenPackage({ sheet, strings }));
  shiftRows(workbook, 0, 3);
  const written = sheetOf(saved(workbook));
  expect(written).toContain(
    '<row r="4" spans="1:2" ht="20" customHeight="1"><c r="A4" cm="1"><v>1</v></c></row>',
  );
  expect(written).toContain(
    '<row r="5" thickBot="1"><c r="A5" t="s"><v>0</v></c><c r="B5"><f>A4*2</f><v>2</v></c></row>',
  );
});

test("inserting a row and deleting it again brings the sheet back to the byte", () => {
  const workbook = opened(new Uint8Array(TRACKING));
  shiftRows(workbook, 20, 1);
  shiftRows(workbook, 20, -1);
  const part = "xl/worksheets/sheet1.xml";
  expect(sheetOf(saved(workbook), part)).toBe(sheetOf(TRACKING, part));
});

test("a column inserted before the figures moves cells, widths, merges and formulas", () => {
  const workbook = opened(new Uint8Array(TRACKING));
  const [sheet] = workbook.sheets;
  const lane = { start: 0, length: ROW_LIMIT };
  shiftCells(workbook, sheet!, { axis: "columns", at: 2, count: 1, lane });
  const [again] = opened(saved(workbook)).sheets;
  expect(again!.cells.get(42, 3)).toMatchObject({ value: 7173, formula: "=SUM(D8:D42)" });
  expect(again!.merges).toEqual(sheet!.merges);
  expect(again!.columns.map(({ first, last, width }) => [first, last, width])).toEqual(
    sheet!.columns.map(({ first, last, width }) => [first, last, width]),
  );
});

const SHARED =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>';

test("a shared formula reads in each cell as it would be written there", () => {
  const [sheet] = opened(writtenPackage({ sheet: SHARED })).sheets;
  expect([0, 1, 2].map((row) => sheet!.cells.get(row, 1)!.formula)).toEqual([
    "=A1*$A$1",
    "=A2*$A$1",
    "=A3*$A$1",
  ]);
});

test("when the first cell of a shared formula changes, the others get formulas of their own", () => {
  const workbook = opened(writtenPackage({ sheet: SHARED }));
  workbook.sheets[0]!.cells.set(0, 1, { value: 9, formula: null, style: null });
  const written = sheetOf(saved(workbook));
  expect(written).toContain('<c r="B1"><v>9</v></c>');
  expect(written).toContain('<c r="B2"><f>A2*$A$1</f><v>2</v></c>');
  expect(written).not.toContain("shared");
});

test("an edit beside a shared formula leaves it shared", () => {
  const workbook = opened(writtenPackage({ sheet: SHARED }));
  workbook.sheets[0]!.cells.set(1, 0, { value: 7, formula: null, style: null });
  expect(sheetOf(saved(workbook))).toBe(
    sheetOf(writtenPackage({ sheet: SHARED.replace("<v>2</v></c><c", "<v>7</v></c><c") })),
  );
});

test("an array formula that moves names its new cells", () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row></sheetData>';
  const workbook = opened(writtenPackage({ sheet }));
  const cell = workbook.sheets[0]!.cells.row(0);
  workbook.sheets[0]!.cells.setRow(4, cell);
  workbook.sheets[0]!.cells.setRow(0, null);
  expect(sheetOf(saved(workbook))).toContain('<row r="5"><c r="A5"><f t="array" ref="A5:A6">');
});

test("cells and rows without addresses are counted, and get addresses when they move", () => {
  const sheet =
    "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row></sheetData>";
  const workbook = opened(writtenPackage({ sheet }));
  const { cells } = workbook.sheets[0]!;
  expect([cells.get(0, 1)!.value, cells.get(1, 1)!.value]).toEqual([2, 3]);
  shiftRows(workbook, 1, 1);
  const again = opened(saved(workbook)).sheets[0]!.cells;
  expect([again.get(0, 1)!.value, again.get(2, 1)!.value]).toEqual([2, 3]);
});

test("a row without an address stays where it is when the row before it is emptied", () => {
  const sheet = "<sheetData><row><c><v>1</v></c></row><row><c/><c><v>3</v></c></row></sheetData>";
  const workbook = opened(writtenPackage({ sheet }));
  workbook.sheets[0]!.cells.setRow(0, null);
  expect(sheetOf(saved(workbook))).toContain(
    '<sheetData><row r="2"><c r="A2"/><c r="B2"><v>3</v></c></row></sheetData>',
  );
});

const NAMES =
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'T1\'!$A$1:$B$9</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="0">\'T1\'!$A$1:$B$9</definedName><definedName name="Tong">\'T1\'!$A$1</definedName></definedNames>';

test("renaming a sheet renames it in its print area and in names that Excel keeps for itself", () => {
  const workbook = opened(writtenPackage({ workbookAfter: NAMES }));
  workbook.sheets[0]!.name = "Tháng 4";
  workbook.names[0]!.formula = "='Tháng 4'!$A$1";
  const main = sheetOf(saved(workbook), "book/main.xml");
  expect(main).toContain('<sheet name="Tháng 4" sheetId="7" r:id="rId1"/>');
  expect(main.match(/'Tháng 4'!/g)).toHaveLength(3);
  expect(main).not.toContain("'T1'!");
});

test("names of a sheet follow it when sheets before it come and go", () => {
  const parts = writtenParts({
    workbookAfter: NAMES.replaceAll('localSheetId="0"', 'localSheetId="1"').replaceAll("T1", "T2"),
  });
  parts["book/main.xml"] = parts["book/main.xml"]!.replace(
    "</sheets>",
    '<sheet name="T2" sheetId="8" r:id="rId9"/></sheets>',
  );
  parts["book/_rels/main.xml.rels"] = parts["book/_rels/main.xml.rels"]!.replace(
    "</Relationships>",
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="hai.xml"/></Relationships>',
  );
  const workbook = opened(zipParts({ ...parts, "book/hai.xml": parts["book/thang.xml"]! }));
  workbook.sheets.shift();
  workbook.activeSheetId = workbook.sheets[0]!.id;
  const after = partsOf(saved(workbook));
  expect(after["book/thang.xml"]).toBeUndefined();
  expect(after["book/main.xml"]).toContain(
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'T2\'!$A$1:$B$9</definedName>',
  );
  expect(after["book/_rels/main.xml.rels"]).not.toContain('Target="thang.xml"');
});

test("a new sheet in the place and with the id of a deleted one is new", () => {
  const workbook = opened(
    writtenPackage({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }),
  );
  const [old] = workbook.sheets;
  const cells = opened(writtenPackage()).sheets[0]!.cells;
  workbook.sheets = [{ ...old!, cells, source: null, conditionalFormats: [] }];
  const after = partsOf(saved(workbook));
  expect(after["book/thang.xml"]).toBeUndefined();
  expect(opened(saved(workbook)).sheets[0]!.cells.get(0, 0)).toBeNull();
});

test("the order of calculation goes when formulas change, with its link and its content type", () => {
  const bytes = writtenPackage({
    sheet: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>',
    parts: { "book/calcChain.xml": "<calcChain/>" },
    types:
      '<Override PartName="/book/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    workbookLinks:
      '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
  });
  const workbook = opened(bytes);
  workbook.sheets[0]!.cells.set(0, 0, { value: 3, formula: "=1+2", style: null });
  const after = partsOf(saved(workbook));
  expect(Object.values(after).join("")).not.toContain("calcChain");
  expect(after["book/main.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
});
