import { openExcel } from "../../../src/host/node/open-excel";
import { createWorkbook, type WorkbookState } from "../../../src/host/workbook/workbook-state";
import { saveWorkbook } from "../../../src/host/file/save-workbook";
import { changedParts, opened, partsOf, saved } from "./fixtures/written-package";

/** Draws as an add-in does, over the real office.js. */
async function draw(
  workbook: WorkbookState,
  act: (sheet: Excel.Worksheet) => void,
): Promise<WorkbookState> {
  const { Excel: excel } = await openExcel(workbook);
  await excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Xu hướng"));
    await context.sync();
  });
  return workbook;
}

function fill(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:C3").values = [
    ["Đơn vị", "T3-2023", "T4-2023"],
    ["UBND xã Tái Sơn", 78.69, 82.8],
    ["A & B <xã>", 90, ""],
  ];
}

function line(sheet: Excel.Worksheet, name = "Diễn biến"): Excel.Chart {
  const chart = sheet.charts.add("LineMarkers", sheet.getRange("B2:C2"), "Rows");
  chart.name = name;
  chart.title.text = "Tỷ lệ & hạng";
  const first = chart.series.getItemAt(0);
  first.name = "Tái Sơn";
  first.setXAxisValues(sheet.getRange("B1:C1"));
  const second = chart.series.add("A & B <xã>");
  second.setValues(sheet.getRange("B3:C3"));
  second.setXAxisValues(sheet.getRange("B1:C1"));
  second.markerStyle = "Square";
  second.format.line.color = "#C55A11";
  second.format.line.lineStyle = "Dash";
  chart.axes.valueAxis.title.text = "Tỷ lệ (%)";
  chart.axes.valueAxis.minimum = 70;
  chart.axes.categoryAxis.title.text = "Kỳ";
  chart.setPosition("A5", "C12");
  return chart;
}

const drawn = () =>
  draw(createWorkbook(["Xu hướng"]), (sheet) => {
    fill(sheet);
    line(sheet);
  });

const chartParts = (bytes: Uint8Array) =>
  Object.keys(partsOf(bytes)).filter((name) => /drawing|chart/.test(name));

test("a chart becomes a drawing and a chart part, linked and named in the content types", async () => {
  const parts = partsOf(saved(await drawn()));
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<drawing r:id="rId\d+"\/>/);
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain("../drawings/drawing1.xml");
  expect(parts["xl/drawings/_rels/drawing1.xml.rels"]).toContain("../charts/chart1.xml");
  expect(parts["[Content_Types].xml"]).toContain(
    '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
  );
  expect(parts["xl/drawings/drawing1.xml"]).toContain(
    "<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
      "<xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>",
  );
});

test("each series leads to its own cells, with their values beside, and blanks are gaps", async () => {
  const chart = partsOf(saved(await drawn()))["xl/charts/chart1.xml"] ?? "";
  expect(chart).toContain("<c:f>&apos;Xu hướng&apos;!$B$2:$C$2</c:f>".replaceAll("&apos;", "'"));
  expect(chart).toContain("<c:f>'Xu hướng'!$B$1:$C$1</c:f>");
  expect(chart).toContain(
    '<c:ptCount val="2"/><c:pt idx="0"><c:v>78.69</c:v></c:pt><c:pt idx="1"><c:v>82.8</c:v></c:pt>',
  );
  expect(chart).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>90</c:v></c:pt></c:numCache>');
  expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
  expect(chart).toContain("<c:tx><c:v>A &amp; B &lt;xã&gt;</c:v></c:tx>");
  expect(chart).toContain('<a:prstDash val="dash"/>');
  expect(chart).toContain('<c:min val="70"/>');
});

test("a chart of a file is known by its name and title, and kept to the byte", async () => {
  const bytes = saved(await drawn());
  const again = opened(bytes);
  expect(again.sheets[0]?.charts).toMatchObject([
    { name: "Diễn biến", title: "Tỷ lệ & hạng", type: "LineMarkers", left: 0, top: 60 },
  ]);
  expect(changedParts(bytes, saved(again))).toEqual([]);
});

test("a chart that is deleted takes its part with it, one that is added joins the drawing", async () => {
  const bytes = saved(await drawn());
  const replaced = await draw(opened(bytes), (sheet) => {
    sheet.charts.getItemOrNullObject("Diễn biến").delete();
    sheet.charts.getItemOrNullObject("không có").delete();
    line(sheet, "Mới");
  });
  const after = saved(replaced);
  const names = opened(after).sheets[0]?.charts.map(({ name }) => name);
  expect(names).toEqual(["Mới"]);
  expect(chartParts(after).filter((name) => name.startsWith("xl/charts/"))).toHaveLength(1);
  expect(chartParts(after)).toHaveLength(chartParts(bytes).length);
});

test("a chart that was there stays beside a new one", async () => {
  const bytes = saved(await drawn());
  const after = saved(await draw(opened(bytes), (sheet) => void line(sheet, "Thứ hai")));
  expect(opened(after).sheets[0]?.charts.map(({ name }) => name)).toEqual(["Diễn biến", "Thứ hai"]);
  expect(partsOf(after)["xl/charts/chart1.xml"]).toBe(partsOf(bytes)["xl/charts/chart1.xml"]);
});

test("inserted rows move the cells of a new chart", async () => {
  const workbook = await drawn();
  const moved = await draw(workbook, (sheet) => void sheet.getRange("1:2").insert("Down"));
  expect(partsOf(saved(moved))["xl/charts/chart1.xml"]).toContain(
    "<c:f>'Xu hướng'!$B$4:$C$4</c:f>",
  );
});

test("a chart of a kind that has no form, and a changed one of the file, are said not to be written", async () => {
  const pie = await draw(createWorkbook(["Xu hướng"]), (sheet) => {
    fill(sheet);
    sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns");
  });
  expect(saveWorkbook(pie)).toMatchObject({ notWritten: [{ code: "chart", sheet: "Xu hướng" }] });
  const changed = await draw(opened(saved(await drawn())), (sheet) => {
    sheet.charts.getItem("Diễn biến").title.text = "Khác";
  });
  expect(saveWorkbook(changed)).toMatchObject({ notWritten: [{ code: "chart" }] });
});
