import { parseArea } from "../../../src/host/workbook/area";
import { shiftCells } from "../../../src/host/workbook/structural-edit";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import { saveWorkbook } from "../../../src/host/file/save-workbook";
import { changedParts, opened, partsOf, saved, writtenPackage } from "./fixtures/written-package";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="4" name="Bang" displayName="Bang" ref="A1:B3" totalsRowShown="0" headerRowDxfId="0">' +
  '<autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="a" dataDxfId="0"/><tableColumn id="2" name="b"><calculatedColumnFormula>A2</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

function withTable(): Uint8Array {
  return writtenPackage({
    sheet:
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row></sheetData><drawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    sheetLinks: `<Relationship Id="rId1" Type="${OFFICE}/table" Target="bang.xml"/><Relationship Id="rId2" Type="${OFFICE}/drawing" Target="hinh.xml"/>`,
    parts: {
      "book/bang.xml": TABLE,
      "book/hinh.xml": "<c:x xmlns:c='urn:c'><c:f>T1!$A$1:$A$3</c:f><c:f>'T10'!A1</c:f></c:x>",
    },
    types:
      '<Override PartName="/book/bang.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
  });
}

test("a table that grows keeps the formats and formulas of its columns", () => {
  const workbook = opened(withTable());
  const [table] = workbook.sheets[0]!.tables;
  table!.area = parseArea("A1:C5")!;
  table!.columns[0]!.name = "mới";
  table!.columns.push({ id: 3, name: "c", totalsFunction: null, totalsLabel: null });
  const bytes = saved(workbook);
  expect(changedParts(withTable(), bytes)).toEqual(["book/bang.xml"]);
  expect(partsOf(bytes)["book/bang.xml"]).toBe(
    TABLE.replaceAll("A1:B3", "A1:C5")
      .replace('name="a"', 'name="mới"')
      .replace('tableColumns count="2"', 'tableColumns count="3"')
      .replace("</tableColumns>", '<tableColumn id="3" name="c"/></tableColumns>'),
  );
});

test("a table that is deleted takes its part with it", () => {
  const workbook = opened(withTable());
  workbook.sheets[0]!.tables = [];
  const after = partsOf(saved(workbook));
  expect(after["book/bang.xml"]).toBeUndefined();
  expect(Object.values(after).join("")).not.toMatch(/bang\.xml|tablePart/);
});

test("a renamed sheet is renamed in the charts that show it, and only there", () => {
  const workbook = opened(withTable());
  workbook.sheets[0]!.name = "Tháng 4";
  expect(partsOf(saved(workbook))["book/hinh.xml"]).toBe(
    "<c:x xmlns:c='urn:c'><c:f>'Tháng 4'!$A$1:$A$3</c:f><c:f>'T10'!A1</c:f></c:x>",
  );
});

test("what stays behind when rows are inserted is reported", () => {
  const workbook = opened(withTable());
  const lane = { start: 0, length: 16_384 };
  shiftCells(workbook, workbook.sheets[0]!, { axis: "rows", at: 0, count: 1, lane });
  expect(saveWorkbook(workbook)).toMatchObject({
    outcome: "saved",
    notWritten: [{ code: "structure-of-kept-part", sheet: "T1", detail: "drawing" }],
  });
});

const EXTENSION = (id: string, value: string) =>
  `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{A}"><we:reference id="${id}" version="1.0.0.0" store="s" storeType="OMEX"/>` +
  `<we:properties><we:property name="k" value="&quot;${value}&quot;"/></we:properties><we:bindings/></we:webextension>`;

test("settings are the add-in's own: another add-in's stay as they are", () => {
  const panes =
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane visibility="1"/></wetp:taskpanes>';
  const parts = {
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="book/main.xml"/><Relationship Id="b" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="panes.xml"/></Relationships>`,
    "panes.xml": panes,
    "_rels/panes.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="khac.xml"/></Relationships>`,
    "khac.xml": EXTENSION("other", "của người khác"),
  };
  const bytes = writtenPackage({ parts });
  const addIn = { id: "OURS", version: "1.0.0.0", store: "developer", storeType: "Registry" };
  const first = openWorkbook(bytes, { addIn });
  if (first.outcome === "refused") throw new Error(first.code);
  expect(first.workbook.settings.size).toBe(0);
  first.workbook.settings.set("k", "của ta");
  const after = saved(first.workbook);
  expect(partsOf(after)["khac.xml"]).toBe(parts["khac.xml"]);
  const again = openWorkbook(after, { addIn: { ...addIn, id: "{ours}" } });
  const other = openWorkbook(after, { addIn: { ...addIn, id: "other" } });
  expect(
    [again, other].map((each) => each.outcome === "opened" && each.workbook.settings.get("k")),
  ).toEqual(["của ta", "của người khác"]);
});
