import { readFileSync } from "node:fs";
import { parseArea } from "../../../src/host/workbook/area";
import {
  type ConditionalFormatState,
  emptyConditionalStyle,
} from "../../../src/host/workbook/conditional-format-state";
import { changedParts, opened, partsOf, saved, writtenPackage } from "./fixtures/written-package";

const TRACKING = readFileSync("assets/sample/theo-doi-tthc-tu-ky-2023.xlsx");

function highlight(formula: string, ...ranges: string[]): ConditionalFormatState {
  return {
    id: `{${formula}}`,
    ranges: ranges.map((range) => parseArea(range)!),
    type: "Custom",
    formula,
    rule: null,
    style: { ...emptyConditionalStyle(), fillColor: "#FFC7CE", bold: true },
    stopIfTrue: false,
    source: null,
  };
}

const HER_RULES =
  '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>$A1&gt;1</formula></cfRule>' +
  '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B1:B9 D1"><cfRule type="cellIs" priority="2" operator="between"><formula>1</formula><formula>2</formula></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
const HER_FORMATS =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs count="1"><xf fontId="0"/></cellXfs>' +
  '<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>';

test("a rule that is put in and taken out in another session leaves no trace in the file", () => {
  const workbook = opened(new Uint8Array(TRACKING));
  workbook.sheets[3]!.conditionalFormats.unshift(
    highlight('=$B8="UBND xã Tái Sơn"', "B8:B42", "P8:P42"),
  );
  const marked = saved(workbook);
  expect(changedParts(TRACKING, marked)).toEqual(["xl/styles.xml", "xl/worksheets/sheet4.xml"]);
  const again = opened(marked);
  expect(again.sheets[3]!.conditionalFormats).toHaveLength(1);
  again.sheets[3]!.conditionalFormats = [];
  expect(changedParts(TRACKING, saved(again))).toEqual([]);
});

test("above her own rules ours takes priority 1, and hers have their old numbers back when it goes", () => {
  const bytes = writtenPackage({ sheet: HER_RULES, styles: HER_FORMATS });
  const workbook = opened(bytes);
  workbook.sheets[0]!.conditionalFormats.unshift(highlight("=$A1=2", "A1:B9"));
  const marked = saved(workbook);
  const again = opened(marked);
  expect(again.sheets[0]!.conditionalFormats.map(({ type, formula }) => [type, formula])).toEqual([
    ["Custom", "=$A1=2"],
    ["Custom", "=$A1>1"],
    ["CellValue", ""],
    ["DataBar", ""],
  ]);
  again.sheets[0]!.conditionalFormats.shift();
  expect(changedParts(bytes, saved(again))).toEqual([]);
});

test("a rule format that a table or another rule uses is not taken away with ours", () => {
  const sheet =
    '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="2"><formula>B1</formula></cfRule></conditionalFormatting>';
  const workbook = opened(writtenPackage({ sheet, styles: HER_FORMATS }));
  workbook.sheets[0]!.conditionalFormats.shift();
  expect(partsOf(saved(workbook))["book/look.xml"]).toContain('<dxfs count="1">');
});

test("a rule of hers keeps what the model does not hold when its range or its format changes", () => {
  const workbook = opened(writtenPackage({ sheet: HER_RULES, styles: HER_FORMATS }));
  const [first, second] = workbook.sheets[0]!.conditionalFormats;
  second!.ranges = [parseArea("B1:B20")!];
  first!.style.fillColor = "#00FF00";
  const sheet = partsOf(saved(workbook))["book/thang.xml"]!;
  expect(sheet).toContain(
    '<conditionalFormatting sqref="B1:B20"><cfRule type="cellIs" priority="2" operator="between">',
  );
  expect(sheet).toContain(
    '<cfRule type="expression" dxfId="1" priority="1"><formula>$A1&gt;1</formula></cfRule><cfRule type="dataBar" priority="3"><dataBar>',
  );
});
