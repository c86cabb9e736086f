import { openExcel } from "../../../src/host/node/open-excel";
import { createWorkbook } from "../../../src/host/workbook/workbook-state";

test("values written by the real office.js are read back", async () => {
  const { Excel, host } = await openExcel(createWorkbook(["T4"]));
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("T4");
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "x"],
      [true, "=A1+1"],
    ];
    range.load("values,formulas,address,valueTypes");
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: range.address };
  });
  expect(read).toStrictEqual({
    values: [
      [1, "x"],
      [true, ""],
    ],
    formulas: [
      [1, "x"],
      [true, "=A1+1"],
    ],
    address: "'T4'!A1:B2",
  });
  expect(host.log.own).toHaveLength(1);
  expect(host.referenceCount).toBe(0);
});

/** What the add-in does to a workbook, once through the real library. */
test("a sheet with a table, a rule, print settings and marks is written in one request and read back", async () => {
  const workbook = createWorkbook(["Tháng 4"]);
  const { Excel, host } = await openExcel(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Xếp hạng");
    context.application.suspendScreenUpdatingUntilNextSync();
    sheet.customProperties.add("kind", "ranking");
    sheet.getRangeByIndexes(0, 0, 3, 2).values = [
      ["Đơn vị", "Tỷ lệ"],
      ["Đông Kỳ", 0.875],
      ["Tây Kỳ", 0.9],
    ];
    const rates = sheet.getRange("B2:B3");
    rates.numberFormat = [["0.0%"], ["0.0%"]];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "XepHang";
    table.style = "TableStyleLight9";
    table.showFilterButton = false;
    const rule = rates.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = "=$B2<0.88";
    rule.custom.format.fill.color = "#FFC7CE";
    rule.stopIfTrue = true;
    sheet.pageLayout.paperSize = Excel.PaperType.a4;
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5 });
    sheet.pageLayout.setPrintArea("A1:B3");
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
    sheet.freezePanes.freezeRows(1);
    sheet.getRange("A:A").format.columnWidth = 120;
    context.workbook.settings.add("period", { year: 2023, month: 4 });
    sheet.names.add("Dau", sheet.getRange("A1"));
    await context.sync();
  });
  expect(host.log.own).toHaveLength(1);
  const read = await Excel.run(async (context) => {
    const { worksheets, settings, tables } = context.workbook;
    worksheets.load("items/name,items/customProperties/items/key,items/tables/items/name");
    const sheet = worksheets.getItem("xếp HẠNG");
    const text = sheet.getUsedRange(true).load("text,address");
    const rules = sheet.getRange("B2:B3").conditionalFormats;
    rules.load("items/type,items/custom/rule/formula,items/custom/format/fill/color");
    const layout = sheet.pageLayout.load("leftMargin,paperSize,zoom");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const period = settings.getItemOrNullObject("period").load("value");
    const none = settings.getItemOrNullObject("nothing");
    const table = tables.getItem("XEPHANG").load("name,style");
    const width = sheet.getRange("A1").format.load("columnWidth");
    await context.sync();
    return {
      names: worksheets.items.map(({ name }) => name),
      keys: worksheets.items[1]!.customProperties.items.map(({ key }) => key),
      tables: worksheets.items[1]!.tables.items.map(({ name }) => name),
      address: text.address,
      text: text.text,
      rules: rules.items.map(({ type, custom }) => [
        type,
        custom.rule.formula,
        custom.format.fill.color,
      ]),
      left: layout.leftMargin,
      paper: layout.paperSize,
      zoom: layout.zoom,
      area: area.address,
      period: period.value as unknown,
      isNull: none.isNullObject,
      style: table.style,
      width: width.columnWidth,
    };
  });
  expect(read).toStrictEqual({
    names: ["Tháng 4", "Xếp hạng"],
    keys: ["kind"],
    tables: ["XepHang"],
    address: "'Xếp hạng'!A1:B3",
    text: [
      ["Đơn vị", "Tỷ lệ"],
      ["Đông Kỳ", "87.5%"],
      ["Tây Kỳ", "90.0%"],
    ],
    rules: [["Custom", "=$B2<0.88", "#FFC7CE"]],
    left: (3 * 72) / 2.54,
    paper: "A4",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
    area: "'Xếp hạng'!A1:B3",
    period: { year: 2023, month: 4 },
    isNull: true,
    style: "TableStyleLight9",
    width: 120,
  });
  expect(host.referenceCount).toBe(0);
});

test("12,000 × 30 cells are written and read whole, in one request each", async () => {
  const { Excel, host } = await openExcel(createWorkbook(["T"]));
  const values = Array.from({ length: 12_000 }, (_row, r) =>
    Array.from({ length: 30 }, (_column, c) => (c % 3 === 0 ? `Đơn vị ${r}` : r * c)),
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("T").getRangeByIndexes(0, 0, 12_000, 30).values = values;
    await context.sync();
  });
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("T").getUsedRange(true).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(read[11_999]).toStrictEqual(values[11_999]);
  expect(host.log.own).toHaveLength(2);
});
