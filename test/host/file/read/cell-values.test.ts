import { parseCellValue, serialOfIsoDate } from "../../../../src/host/file/read/cell-values";
import { opened, writtenPackage } from "../fixtures/written-package";

const context = { strings: ["không", ""], uses1904Dates: false };

test.each([
  ["n", "1.5E3", 1500],
  ["n", "", null],
  ["n", undefined, null],
  ["n", "0x10", undefined],
  ["n", "NaN", undefined],
  ["s", "0", "không"],
  ["s", "2", undefined],
  ["s", "-1", undefined],
  ["str", "", ""],
  ["str", undefined, null],
  ["str", "a_x000A_b", "a\nb"],
  ["b", "true", true],
  ["b", "0", false],
  ["e", "#N/A", { error: "#N/A" }],
  ["d", "2023-04-30", 45046],
  ["d", "2023-04-30T12:00:00", 45046.5],
  ["d", "30/4/2023", undefined],
  ["q", "1", undefined],
])("type %s with %j is %j", (type, text, value) => {
  expect(parseCellValue(type, text, context)).toEqual(value);
});

test("dates count from 1900 with its false leap day, or from 1904", () => {
  expect(serialOfIsoDate("1900-01-01", false)).toBe(1);
  expect(serialOfIsoDate("1900-03-01", false)).toBe(61);
  expect(serialOfIsoDate("1904-01-02", true)).toBe(1);
});

test("a cell of each kind is read as Excel shows it; an empty result is not a missing one", () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>đậm </t></r><r><t>nhạt</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>' +
    '<c r="C1" t="str"><f>A1&amp;""</f><v></v></c><c r="D1"><f>B1</f></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1" t="b"><v>1</v></c>' +
    '<c r="G1"><v><![CDATA[7]]></v></c><c r="H1"/></row></sheetData>';
  const strings = '<si><t>một</t><phoneticPr fontId="1"/></si>';
  const [read] = opened(writtenPackage({ sheet, strings })).sheets;
  expect(read!.cells.row(0)!.cells.map(({ value, formula }) => [value, formula])).toEqual([
    ["một", null],
    ["đậm nhạt", null],
    ["", '=A1&""'],
    [null, "=B1"],
    [{ error: "#DIV/0!" }, "=1/0"],
    [true, null],
    [7, null],
    [null, null],
  ]);
});
