import { type ConformanceCase, declared, LIMITS, READING } from "./conformance-case";

type Layout = Excel.PageLayout;

const SETTINGS: readonly (readonly [
  string,
  (l: Layout) => void,
  (l: Layout) => unknown,
  unknown,
])[] = [
  ["paperSize", (l) => (l.paperSize = "A4"), (l) => l.paperSize, "A4"],
  ["orientation", (l) => (l.orientation = "Landscape"), (l) => l.orientation, "Landscape"],
  ["topMargin", (l) => (l.topMargin = 72), (l) => l.topMargin, 72],
  ["leftMargin", (l) => l.setPrintMargins("Inches", { left: 1 }), (l) => l.leftMargin, 72],
  ["centerHorizontally", (l) => (l.centerHorizontally = true), (l) => l.centerHorizontally, true],
  ["centerVertically", (l) => (l.centerVertically = true), (l) => l.centerVertically, true],
  ["printGridlines", (l) => (l.printGridlines = true), (l) => l.printGridlines, true],
  ["printOrder", (l) => (l.printOrder = "OverThenDown"), (l) => l.printOrder, "OverThenDown"],
  ["firstPageNumber", (l) => (l.firstPageNumber = 3), (l) => l.firstPageNumber, 3],
  ["printErrors", (l) => (l.printErrors = "Dash"), (l) => l.printErrors, "Dash"],
  ["blackAndWhite", (l) => (l.blackAndWhite = true), (l) => l.blackAndWhite, true],
  ["zoom", (l) => (l.zoom = { scale: 85 }), (l) => l.zoom, { scale: 85 }],
];

const settings = SETTINGS.map(([name, set, read, value]): ConformanceCase => ({
  says: `pageLayout.${name} is read as it was set`,
  source: declared(`PageLayout.${name}`),
  act: async ({ context, sheet }) => {
    set(sheet.pageLayout);
    sheet.pageLayout.load(name);
    await context.sync();
    return read(sheet.pageLayout);
  },
  gives: value,
}));

const REFUSED: readonly (readonly [string, string, (l: Layout) => void])[] = [
  ["an unknown paper", "paperSize", (l) => (l.paperSize = "A7" as "A4")],
  ["a scale below 10", "zoom", (l) => (l.zoom = { scale: 9 })],
  ["a scale above 400", "zoom", (l) => (l.zoom = { scale: 401 })],
  ["scale and pages at once", "zoom", (l) => (l.zoom = { scale: 90, horizontalFitToPages: 1 })],
  ["no pages", "zoom", (l) => (l.zoom = { horizontalFitToPages: 0 })],
  ["a negative margin", "topMargin", (l) => (l.topMargin = -1)],
  [
    "an unknown unit",
    "setPrintMargins",
    (l) => l.setPrintMargins("Millimeters" as "Points", { top: 1 }),
  ],
  ["title rows that are not whole rows", "setPrintTitleRows", (l) => l.setPrintTitleRows("A1:B1")],
  [
    "title columns that are not whole",
    "setPrintTitleColumns",
    (l) => l.setPrintTitleColumns("A1:A9"),
  ],
];

const refused = REFUSED.map(([what, name, set]): ConformanceCase => ({
  says: `the page layout refuses ${what}`,
  source: declared(`PageLayout.${name}`),
  act: async ({ context, sheet }) => {
    set(sheet.pageLayout);
    await context.sync();
  },
  refuses: { code: "InvalidArgument", at: `PageLayout.${name}` },
}));

const layout: readonly ConformanceCase[] = [
  {
    says: "margins that are not given stay",
    source: declared("PageLayout.setPrintMargins"),
    act: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.bottomMargin = 10;
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.load("topMargin,bottomMargin");
      await context.sync();
      return [pageLayout.topMargin, pageLayout.bottomMargin];
    },
    gives: [72, 10],
  },
  {
    says: "a sheet without a print area has none",
    source: declared("PageLayout.getPrintAreaOrNullObject"),
    act: async ({ context, sheet }) => {
      const none = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  },
  {
    says: "getPrintArea without one is refused",
    source: declared("PageLayout.getPrintArea"),
    act: async ({ context, sheet }) => {
      sheet.pageLayout.getPrintArea().load("address");
      await context.sync();
    },
    refuses: { code: "ItemNotFound", at: "PageLayout.getPrintArea" },
  },
  {
    says: "title rows are whole rows",
    source: declared("PageLayout.setPrintTitleRows"),
    act: async ({ context, sheet }) => {
      sheet.pageLayout.setPrintTitleRows("$2:$4");
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return rows.address;
    },
    gives: "S!2:4",
  },
  {
    says: "headers and footers are kept apart",
    source: declared("HeaderFooter"),
    act: async ({ context, sheet }) => {
      const { defaultForAllPages: texts } = sheet.pageLayout.headersFooters;
      texts.leftHeader = "UBND huyện Tứ Kỳ";
      texts.centerFooter = "&P/&N";
      texts.load("leftHeader,centerHeader,centerFooter");
      await context.sync();
      return [texts.leftHeader, texts.centerHeader, texts.centerFooter];
    },
    gives: ["UBND huyện Tứ Kỳ", "", "&P/&N"],
  },
  {
    says: "page breaks are added, counted and removed",
    source: declared("PageBreakCollection"),
    act: async ({ context, sheet }) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add("A21:E21");
      breaks.add("A11");
      breaks.load("items/rowIndex");
      await context.sync();
      const rows = breaks.items.map((each) => each.rowIndex);
      breaks.removePageBreaks();
      const count = breaks.getCount();
      await context.sync();
      return [rows, count.value];
    },
    gives: [[10, 20], 0],
  },
];

const panes: readonly ConformanceCase[] = [
  ...(
    [
      ["freezeRows(2)", (s) => s.freezePanes.freezeRows(2), "S!1:2"],
      ["freezeColumns(1)", (s) => s.freezePanes.freezeColumns(1), "S!A:A"],
      ["freezeAt(A1:B3)", (s) => s.freezePanes.freezeAt("A1:B3"), "S!A1:B3"],
    ] as readonly (readonly [string, (s: Excel.Worksheet) => void, string])[]
  ).map(([what, freeze, address]): ConformanceCase => ({
    says: `after ${what} the frozen cells are ${address}`,
    source: declared("WorksheetFreezePanes"),
    act: async ({ context, sheet }) => {
      freeze(sheet);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return frozen.address;
    },
    gives: address,
  })),
  ...(
    [
      ["unfreeze()", (s) => s.freezePanes.unfreeze()],
      ["freezeRows(0)", (s) => s.freezePanes.freezeRows(0)],
    ] as readonly (readonly [string, (s: Excel.Worksheet) => void])[]
  ).map(([what, change]): ConformanceCase => ({
    says: `after ${what} nothing is frozen`,
    source: declared("WorksheetFreezePanes"),
    act: async ({ context, sheet }) => {
      sheet.freezePanes.freezeRows(2);
      change(sheet);
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  })),
];

const BAD_NAMES = ["có dấu cách", "1x", "A1", "R1C1", "", "x".repeat(256)];

const names: readonly ConformanceCase[] = [
  {
    says: "a name stands for its range",
    source: declared("NamedItemCollection.add"),
    act: async ({ context, sheet }) => {
      context.workbook.names.add("Vung", sheet.getRange("A1:B2"), "ghi chú");
      const item = context.workbook.names
        .getItem("VUNG")
        .load("name,formula,type,scope,comment,value");
      const range = sheet.getRange("Vung").load("address");
      await context.sync();
      return [
        item.name,
        item.formula,
        item.type,
        item.scope,
        item.comment,
        item.value,
        range.address,
      ] as unknown;
    },
    gives: ["Vung", "=S!$A$1:$B$2", "Range", "Workbook", "ghi chú", "S!$A$1:$B$2", "S!A1:B2"],
  },
  {
    says: "a name can be a constant",
    source: declared("NamedItemCollection.add"),
    act: async ({ context }) => {
      const item = context.workbook.names.add("Nguong", "=0.5").load("value,type");
      const none = item.getRangeOrNullObject();
      await context.sync();
      return [item.value, item.type, none.isNullObject] as unknown;
    },
    gives: [0.5, "Double", true],
  },
  {
    says: "a sheet's names and the workbook's are apart",
    source: declared("Worksheet.names"),
    act: async ({ context, sheet }) => {
      sheet.names.add("Vung", sheet.getRange("A1"));
      const none = context.workbook.names.getItemOrNullObject("Vung");
      const own = sheet.names.getItem("Vung").load("scope");
      await context.sync();
      return [none.isNullObject, own.scope];
    },
    gives: [true, "Worksheet"],
  },
  ...BAD_NAMES.map((name): ConformanceCase => ({
    says: `"${name.slice(0, 20)}" cannot be a name`,
    source: "support.microsoft.com: Names in formulas (syntax rules)",
    act: async ({ context, sheet }) => {
      context.workbook.names.add(name, sheet.getRange("A1"));
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "NamedItemCollection.add" },
  })),
  {
    says: "a name that is taken is refused",
    source: READING,
    act: async ({ context, sheet }) => {
      context.workbook.names.add("Vung", sheet.getRange("A1"));
      context.workbook.names.add("vung", sheet.getRange("A2"));
      await context.sync();
    },
    refuses: { code: "ItemAlreadyExists", at: "NamedItemCollection.add" },
  },
];

const marks: readonly ConformanceCase[] = [
  {
    says: "a setting keeps JSON and is replaced by adding it again",
    source: declared("SettingCollection.add"),
    act: async ({ context }) => {
      const { settings: all } = context.workbook;
      all.add("k", { a: [1, "x", null] });
      const first = all.getItem("k").load("value");
      await context.sync();
      all.add("k", 2);
      const second = all.getItem("k").load("value");
      const count = all.getCount();
      await context.sync();
      return [first.value, second.value, count.value] as unknown;
    },
    gives: [{ a: [1, "x", null] }, 2, 1],
  },
  {
    says: "a deleted setting is gone",
    source: declared("Setting.delete"),
    act: async ({ context }) => {
      context.workbook.settings.add("k", 1).delete();
      const none = context.workbook.settings.getItemOrNullObject("k");
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  },
  {
    says: "a missing setting is refused",
    source: declared("SettingCollection.getItem"),
    act: async ({ context }) => {
      context.workbook.settings.getItem("k").load("value");
      await context.sync();
    },
    refuses: { code: "ItemNotFound", at: "SettingCollection.getItem" },
  },
  {
    says: "a sheet's custom property is found in any case and overwritten",
    source: declared("WorksheetCustomPropertyCollection.add"),
    act: async ({ context, sheet }) => {
      sheet.customProperties.add("Kind", "ranking");
      sheet.customProperties.add("kind", "letter");
      const property = sheet.customProperties.getItem("KIND").load("key,value");
      const count = sheet.customProperties.getCount();
      await context.sync();
      return [property.key, property.value, count.value];
    },
    gives: ["Kind", "letter", 1],
  },
  {
    says: "a custom property's key has at most 255 characters",
    source: declared("WorksheetCustomPropertyCollection.add"),
    act: async ({ context, sheet }) => {
      sheet.customProperties.add("k".repeat(256), "x");
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "WorksheetCustomPropertyCollection.add" },
  },
  {
    says: "the document's properties are kept",
    source: declared("DocumentProperties"),
    act: async ({ context }) => {
      const { properties } = context.workbook;
      properties.title = "Xếp hạng";
      properties.custom.add("ky", 4);
      properties.load("title");
      const own = properties.custom.getItem("KY").load("value,type");
      await context.sync();
      return [properties.title, own.value, own.type] as unknown;
    },
    gives: ["Xếp hạng", 4, "Number"],
  },
  {
    says: "headers are cut at 255 characters",
    source: LIMITS,
    act: async ({ context, sheet }) => {
      const { defaultForAllPages: texts } = sheet.pageLayout.headersFooters;
      texts.leftHeader = "x".repeat(300);
      texts.load("leftHeader");
      await context.sync();
      return texts.leftHeader.length;
    },
    gives: 255,
  },
];

const charts: readonly ConformanceCase[] = [
  {
    says: "a chart is kept as a record and stands where it was put",
    source: declared("ChartCollection.add"),
    act: async ({ context, sheet }) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      chart.name = "Bieu do";
      chart.title.text = "Tỷ lệ";
      chart.setPosition("D2", "E3");
      const again = sheet.charts
        .getItem("Bieu do")
        .load("name,chartType,left,top,width,height,title/text");
      await context.sync();
      const { name, chartType, left, top, width, height, title } = again;
      return [name, chartType, left, top, width, height, title.text];
    },
    gives: ["Bieu do", "ColumnClustered", 144, 15, 96, 30, "Tỷ lệ"],
  },
];

/** Printing, panes, names, marks and charts. */
export const printingCases: readonly ConformanceCase[] = [
  ...settings,
  ...refused,
  ...layout,
  ...panes,
  ...names,
  ...marks,
  ...charts,
];
