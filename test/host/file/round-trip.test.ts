import { readFileSync } from "node:fs";
import {
  changedParts,
  opened,
  partsOf,
  saved,
  writtenPackage,
  zipParts,
  writtenParts,
} from "./fixtures/written-package";

const TRACKING = readFileSync("assets/sample/theo-doi-tthc-tu-ky-2023.xlsx");
const RANKING = readFileSync("test/host/file/fixtures/xep-hang-tinh-hai-duong-10-thang-2023.xlsx");

test.each([
  ["the tracking workbook", TRACKING],
  ["the provincial ranking", RANKING],
  [
    "a small workbook",
    writtenPackage({ sheet: '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>' }),
  ],
])("%s comes back to the byte when nothing was changed", (_name, bytes) => {
  expect(Buffer.compare(saved(opened(new Uint8Array(bytes))), bytes)).toBe(0);
});

test("the tracking workbook reads as it stands: sheets, merges, sizes, frozen panes, formulas with their results", () => {
  const { sheets } = opened(new Uint8Array(TRACKING));
  expect(sheets.map(({ name }) => name)).toEqual([
    "Tháng 01.2023",
    "Tháng 02.2023",
    "Tháng 03.2023",
    "Tháng 04.2023",
  ]);
  const [january] = sheets;
  expect(january!.merges).toHaveLength(17);
  expect(january!.freeze).toEqual({ rows: 7, columns: 2 });
  expect(january!.pageLayout).toMatchObject({ paperSize: "A3", orientation: "Landscape" });
  expect(january!.cells.get(0, 0)!.value).toBe("ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ");
  expect(january!.cells.get(42, 2)).toMatchObject({ value: 7173, formula: "=SUM(C8:C42)" });
  expect(january!.columns[1]).toMatchObject({ first: 1, last: 1, width: 38 });
});

test("one edited cell changes its own element and nothing else in the file", () => {
  const workbook = opened(new Uint8Array(TRACKING));
  const sheet = workbook.sheets[2]!;
  const cell = sheet.cells.get(8, 2)!;
  sheet.cells.set(8, 2, { ...cell, value: 4321 });
  const bytes = saved(workbook);
  // The workbook part asks Excel to calculate: totals depend on the cell.
  expect(changedParts(TRACKING, bytes)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet3.xml"]);
  const before = partsOf(TRACKING)["xl/worksheets/sheet3.xml"]!;
  const element = /<c r="C9"[^>]*><v>[^<]*<\/v><\/c>/.exec(before)![0];
  const after = before.replace(element, element.replace(/<v>[^<]*</, "<v>4321<"));
  expect(partsOf(bytes)["xl/worksheets/sheet3.xml"]).toBe(after);
});

test("untouched parts keep their packed bytes", () => {
  const workbook = opened(new Uint8Array(TRACKING));
  workbook.sheets[0]!.tabColor = "#FF0000";
  const bytes = Buffer.from(saved(workbook));
  const strings = TRACKING.indexOf("xl/sharedStrings.xml");
  expect(bytes.includes(TRACKING.subarray(strings - 30, strings + 800))).toBe(true);
});

test("a style of her own survives a change of another cell's look, and is the base of the new one", () => {
  const workbook = opened(new Uint8Array(RANKING));
  const [sheet] = workbook.sheets;
  const cell = sheet!.cells.get(3, 7)!;
  const style = workbook.styles.change(cell.style!, {
    fill: { pattern: "solid", color: "#FFC7CE" },
  });
  sheet!.cells.set(3, 7, { ...cell, style });
  const bytes = saved(workbook);
  const styles = partsOf(bytes)["xl/styles.xml"]!;
  expect(styles).toContain('<cellXfs count="6">');
  expect(styles).toContain(
    '<xf numFmtId="10" fontId="3" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyFill="1"/>',
  );
  const again = opened(bytes).sheets[0]!.cells.get(3, 7)!;
  expect(again.style).toMatchObject({
    numberFormat: "0.00%",
    fill: { color: "#FFC7CE" },
    font: style.font,
  });
  expect(again.value).toBe(cell.value);
});

test("a package whose names and prefixes are unusual is written in its own way", () => {
  const parts = writtenParts();
  const prefixed = {
    ...parts,
    "book/thang.xml":
      '<?xml version="1.0"?>\n<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>\n' +
      '  <x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>\n</x:sheetData></x:worksheet>',
  };
  const bytes = zipParts(prefixed);
  const workbook = opened(bytes);
  workbook.sheets[0]!.cells.set(0, 1, { value: "hai", formula: null, style: null });
  workbook.sheets[0]!.merges = [{ row: 2, column: 0, rows: 1, columns: 2 }];
  const after = saved(workbook);
  expect(changedParts(bytes, after)).toEqual(["book/thang.xml"]);
  expect(partsOf(after)["book/thang.xml"]).toContain(
    '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>hai</x:t></x:is></x:c></x:row>\n' +
      '</x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A3:B3"/></x:mergeCells></x:worksheet>',
  );
});
