import { type ConformanceCase, declared, LIMITS, READING, thread } from "./conformance-case";

/** [value, number format, text in en-US, text in vi-VN] */
const TEXTS: readonly (readonly [number | string | boolean, string, string, string])[] = [
  [0.875, "0.0%", "87.5%", "87,5%"],
  [0.875, "0%", "88%", "88%"],
  [1234.5, "#,##0.00", "1,234.50", "1.234,50"],
  [1234567, "#,##0", "1,234,567", "1.234.567"],
  [0.1, "General", "0.1", "0,1"],
  [45000, "dd/mm/yyyy", "15/03/2023", "15/03/2023"],
  [5, "00", "05", "05"],
  [-2.5, "+0.0;-0.0;0", "-2.5", "-2,5"],
  [2.5, "+0.0;-0.0;0", "+2.5", "+2,5"],
  [0, "+0.0;-0.0;0", "0", "0"],
  [7, '0" hồ sơ"', "7 hồ sơ", "7 hồ sơ"],
  ["x", "0.0%", "x", "x"],
  [true, "General", "TRUE", "TRUE"],
  ["#DIV/0!", "0.0%", "#DIV/0!", "#DIV/0!"],
];

const texts = (["en-US", "vi-VN"] as const).flatMap((name, place) =>
  TEXTS.map(([value, format, ...shown]): ConformanceCase => ({
    says: `${String(value)} in the format ${format} shows as ${String(shown[place])} in ${name}`,
    source: declared("Range.text"),
    settings: {
      culture:
        name === "vi-VN"
          ? { name, decimalSeparator: ",", thousandsSeparator: "." }
          : { name, decimalSeparator: ".", thousandsSeparator: "," },
    },
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [[value]];
      cell.numberFormat = [[format]];
      cell.load("text");
      await context.sync();
      return cell.text[0]?.[0];
    },
    gives: shown[place],
  })),
);

const COLORS: readonly (readonly [string, string])[] = [
  ["#ffc7ce", "#FFC7CE"],
  ["FFC7CE", "#FFC7CE"],
  ["red", "#FF0000"],
  ["Orange", "#FFA500"],
];
const NO_COLORS = ["#FFF", "#GGGGGG", "đỏ", "", "rgb(1,2,3)"];

const colors: readonly ConformanceCase[] = [
  ...COLORS.map(([given, read]): ConformanceCase => ({
    says: `the colour ${given} reads as ${read}`,
    source: declared("RangeFill.color"),
    act: async ({ context, sheet }) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = given;
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    gives: read,
  })),
  ...NO_COLORS.map((given): ConformanceCase => ({
    says: `"${given}" is no colour and is refused`,
    source: declared("RangeFill.color"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").format.fill.color = given;
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "RangeFill.color" },
  })),
  {
    says: "a cell without a fill reads as white",
    source: READING,
    act: async ({ context, sheet }) => {
      const { fill } = sheet.getRange("A1").format;
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    gives: "#FFFFFF",
  },
  {
    says: "a cleared fill reads as white again",
    source: declared("RangeFill.clear"),
    act: async ({ context, sheet }) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#FF0000";
      fill.clear();
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    gives: "#FFFFFF",
  },
];

type Format = Excel.RangeFormat;

/** [what, how it is set, how it is read, what is read] */
const SETTINGS: readonly (readonly [
  string,
  (f: Format) => void,
  string,
  (f: Format) => unknown,
  unknown,
])[] = [
  ["bold", (f) => (f.font.bold = true), "font/bold", (f) => f.font.bold, true],
  ["italic", (f) => (f.font.italic = true), "font/italic", (f) => f.font.italic, true],
  [
    "a font's name",
    (f) => (f.font.name = "Times New Roman"),
    "font/name",
    (f) => f.font.name,
    "Times New Roman",
  ],
  ["a font's size", (f) => (f.font.size = 13), "font/size", (f) => f.font.size, 13],
  [
    "a font's colour",
    (f) => (f.font.color = "#ff0000"),
    "font/color",
    (f) => f.font.color,
    "#FF0000",
  ],
  [
    "underline",
    (f) => (f.font.underline = "Single"),
    "font/underline",
    (f) => f.font.underline,
    "Single",
  ],
  ["wrapping", (f) => (f.wrapText = true), "wrapText", (f) => f.wrapText, true],
  [
    "horizontal alignment",
    (f) => (f.horizontalAlignment = "Center"),
    "horizontalAlignment",
    (f) => f.horizontalAlignment,
    "Center",
  ],
  [
    "vertical alignment",
    (f) => (f.verticalAlignment = "Top"),
    "verticalAlignment",
    (f) => f.verticalAlignment,
    "Top",
  ],
  ["an indent", (f) => (f.indentLevel = 2), "indentLevel", (f) => f.indentLevel, 2],
  ["a row height", (f) => (f.rowHeight = 30), "rowHeight", (f) => f.rowHeight, 30],
  ["a column width", (f) => (f.columnWidth = 120), "columnWidth", (f) => f.columnWidth, 120],
  [
    "text turned up",
    (f) => (f.textOrientation = 90),
    "textOrientation",
    (f) => f.textOrientation,
    90,
  ],
  [
    "text turned down",
    (f) => (f.textOrientation = -45),
    "textOrientation",
    (f) => f.textOrientation,
    -45,
  ],
];

const settings = SETTINGS.map(([what, set, names, read, value]): ConformanceCase => ({
  says: `${what} is read as it was set`,
  source: declared("RangeFormat / RangeFont"),
  act: async ({ context, sheet }) => {
    const { format } = sheet.getRange("A1:B2");
    set(format);
    format.load(names);
    await context.sync();
    return read(format);
  },
  gives: value,
}));

const MIXED: readonly (readonly [string, (f: Format) => void, string, (f: Format) => unknown])[] = [
  ["bold", (f) => (f.font.bold = true), "font/bold", (f) => f.font.bold],
  ["a font's size", (f) => (f.font.size = 13), "font/size", (f) => f.font.size],
  ["a fill", (f) => (f.fill.color = "#FF0000"), "fill/color", (f) => f.fill.color],
  ["wrapping", (f) => (f.wrapText = true), "wrapText", (f) => f.wrapText],
  ["a row height", (f) => (f.rowHeight = 30), "rowHeight", (f) => f.rowHeight],
  ["a column width", (f) => (f.columnWidth = 99), "columnWidth", (f) => f.columnWidth],
];

const mixed = MIXED.map(([what, set, names, read]): ConformanceCase => ({
  says: `${what} is null where the cells differ`,
  source: declared("RangeFormat (null where not uniform)"),
  act: async ({ context, sheet }) => {
    set(sheet.getRange("A1").format);
    const { format } = sheet.getRange("A1:B2");
    format.load(names);
    await context.sync();
    return read(format);
  },
  gives: null,
}));

const REFUSED: readonly (readonly [string, (f: Format) => void, string])[] = [
  ["a row of 410 points", (f) => (f.rowHeight = 410), "RangeFormat.rowHeight"],
  ["a row of −1 points", (f) => (f.rowHeight = -1), "RangeFormat.rowHeight"],
  [
    "a column of more than 255 characters",
    (f) => (f.columnWidth = 1400),
    "RangeFormat.columnWidth",
  ],
  ["a font of 0 points", (f) => (f.font.size = 0), "RangeFont.size"],
  ["a font of 410 points", (f) => (f.font.size = 410), "RangeFont.size"],
  [
    "an unknown alignment",
    (f) => (f.horizontalAlignment = "Middle" as "Center"),
    "RangeFormat.horizontalAlignment",
  ],
  ["an indent of 251", (f) => (f.indentLevel = 251), "RangeFormat.indentLevel"],
  ["text as a flag", (f) => (f.wrapText = "x" as unknown as boolean), "RangeFormat.wrapText"],
];

const refused = REFUSED.map(([what, set, at]): ConformanceCase => ({
  says: `${what} is refused`,
  source: `${LIMITS}; ${declared(at)}`,
  act: async ({ context, sheet }) => {
    set(sheet.getRange("A1").format);
    await context.sync();
  },
  refuses: { code: "InvalidArgument", at },
}));

const borders: readonly ConformanceCase[] = [
  {
    says: "a border has style, weight and colour",
    source: declared("RangeBorder"),
    act: async ({ context, sheet }) => {
      const edge = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.weight = "Medium";
      edge.color = "#112233";
      edge.load("style,weight,color,sideIndex");
      await context.sync();
      return [edge.style, edge.weight, edge.color, edge.sideIndex];
    },
    gives: ["Continuous", "Medium", "#112233", "EdgeBottom"],
  },
  {
    says: "the edge of a range only touches its outer cells",
    source: declared("Excel.BorderIndex"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").format.borders.getItem("EdgeTop").style = "Continuous";
      const [above, below] = ["A1", "A2"].map((a) =>
        sheet.getRange(a).format.borders.getItem("EdgeTop").load("style"),
      );
      await context.sync();
      return [above?.style, below?.style];
    },
    gives: ["Continuous", "None"],
  },
  {
    says: "inside borders lie between the cells",
    source: declared("Excel.BorderIndex"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").format.borders.getItem("InsideHorizontal").style = "Dot";
      const bottom = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
      const outer = sheet.getRange("A2").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      return [bottom.style, outer.style];
    },
    gives: ["Dot", "None"],
  },
  {
    says: "None takes a border away",
    source: declared("RangeBorder.style"),
    act: async ({ context, sheet }) => {
      const edge = sheet.getRange("A1").format.borders.getItem("EdgeLeft");
      edge.style = "Double";
      edge.style = "None";
      edge.load("style");
      await context.sync();
      return edge.style;
    },
    gives: "None",
  },
  {
    says: "a side that does not exist is refused",
    source: declared("RangeBorderCollection.getItem"),
    act: async ({ context, sheet }) => {
      sheet
        .getRange("A1")
        .format.borders.getItem("Top" as "EdgeTop")
        .load("style");
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "RangeBorderCollection.getItem" },
  },
  {
    says: "there are eight borders",
    source: declared("Excel.BorderIndex"),
    act: async ({ context, sheet }) => {
      const { borders: all } = sheet.getRange("A1").format;
      all.load("items/sideIndex");
      await context.sync();
      return all.items.length;
    },
    gives: 8,
  },
];

const whole: readonly ConformanceCase[] = [
  {
    says: "a format of a whole column holds for cells to come",
    source: "support.microsoft.com: Format cells; reading taken",
    act: async ({ context, sheet }) => {
      sheet.getRange("B:B").numberFormat = "@" as unknown as string[][];
      sheet.getRange("B:B").format.font.bold = true;
      const cell = sheet.getRange("B9");
      cell.values = [["04"]];
      cell.load("values");
      cell.format.font.load("bold");
      await context.sync();
      return [cell.values[0]?.[0], cell.format.font.bold] as unknown;
    },
    gives: ["04", true],
  },
  {
    says: "a format of a whole row holds for its cells and wins over the column's for cells to come",
    source: READING,
    act: async ({ context, sheet }) => {
      sheet.getRange("B:B").format.font.size = 20;
      sheet.getRange("3:3").format.font.size = 30;
      const [crossing, column] = ["B3", "B4"].map((a) =>
        sheet.getRange(a).format.font.load("size"),
      );
      await context.sync();
      return [crossing?.size, column?.size];
    },
    gives: [30, 20],
  },
  {
    says: "clearing formats leaves the values",
    source: declared("Range.clear"),
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [[1]];
      cell.format.fill.color = "#FF0000";
      cell.clear("Formats");
      cell.load("values");
      cell.format.fill.load("color");
      await context.sync();
      return [cell.values[0]?.[0], cell.format.fill.color] as unknown;
    },
    gives: [1, "#FFFFFF"],
  },
  {
    says: "clearing contents leaves the formats",
    source: declared("Range.clear"),
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [[1]];
      cell.format.fill.color = "#FF0000";
      cell.clear("Contents");
      cell.load("values");
      cell.format.fill.load("color");
      await context.sync();
      return [cell.values[0]?.[0], cell.format.fill.color] as unknown;
    },
    gives: ["", "#FF0000"],
  },
  {
    says: "setCellProperties gives each cell its own",
    source: declared("Range.setCellProperties"),
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true } } }],
      ]);
      const read = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      return read.value[0];
    },
    gives: [
      { address: "S!A1", format: { fill: { color: "#FF0000" }, font: { bold: false } } },
      { address: "S!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
    ],
  },
  {
    says: "setCellProperties of another shape is refused",
    source: declared("Range.setCellProperties"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:B1").setCellProperties([[{}]]);
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Range.setCellProperties" },
  },
  {
    says: "a wrapped text makes its row higher when rows are fitted",
    source: declared("RangeFormat.autofitRows"),
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [["một hai ba bốn năm sáu bảy tám chín mười"]];
      cell.format.wrapText = true;
      cell.format.autofitRows();
      cell.format.load("rowHeight");
      await context.sync();
      return cell.format.rowHeight > 45;
    },
    gives: true,
  },
  {
    says: "a text in merged cells does not make its row higher",
    source: thread(1840),
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.merge();
      const cell = sheet.getRange("A1");
      cell.values = [["một hai ba bốn năm sáu bảy tám chín mười"]];
      cell.format.wrapText = true;
      range.format.autofitRows();
      cell.format.load("rowHeight");
      await context.sync();
      return cell.format.rowHeight;
    },
    gives: 15,
  },
  {
    says: "an invalid number format is refused",
    source: declared("Range.numberFormat"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").numberFormat = [["0.0;0;0;0;0;0"]];
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Range.numberFormat" },
  },
];

/** What cells look like. */
export const formatCases: readonly ConformanceCase[] = [
  ...texts,
  ...colors,
  ...settings,
  ...mixed,
  ...refused,
  ...borders,
  ...whole,
];
