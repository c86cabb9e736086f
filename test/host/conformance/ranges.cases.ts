import { type ConformanceCase, declared, READING } from "./conformance-case";

type Find = (sheet: Excel.Worksheet) => Excel.Range;

/** [how the range is reached, its member, the address] */
const PLACES: readonly (readonly [string, string, Find, string])[] = [
  ["getRange of a cell", "Worksheet.getRange", (s) => s.getRange("B2"), "S!B2"],
  ["getRange in lower case", "Worksheet.getRange", (s) => s.getRange("b2:c3"), "S!B2:C3"],
  ["getRange with dollars", "Worksheet.getRange", (s) => s.getRange("$B$2:$C$3"), "S!B2:C3"],
  ["getRange with corners swapped", "Worksheet.getRange", (s) => s.getRange("C3:B2"), "S!B2:C3"],
  ["getRange of columns", "Worksheet.getRange", (s) => s.getRange("A:C"), "S!A:C"],
  ["getRange of rows", "Worksheet.getRange", (s) => s.getRange("3:7"), "S!3:7"],
  ["getRange with the sheet's name", "Worksheet.getRange", (s) => s.getRange("S!A1"), "S!A1"],
  ["getCell", "Worksheet.getCell", (s) => s.getCell(1, 2), "S!C2"],
  [
    "getRangeByIndexes",
    "Worksheet.getRangeByIndexes",
    (s) => s.getRangeByIndexes(1, 2, 3, 4),
    "S!C2:F4",
  ],
  [
    "getCell of a range, outside it",
    "Range.getCell",
    (s) => s.getRange("B2:C3").getCell(5, 5),
    "S!G7",
  ],
  ["getRow", "Range.getRow", (s) => s.getRange("B2:D5").getRow(1), "S!B3:D3"],
  ["getColumn", "Range.getColumn", (s) => s.getRange("B2:D5").getColumn(2), "S!D2:D5"],
  ["getLastCell", "Range.getLastCell", (s) => s.getRange("B2:D5").getLastCell(), "S!D5"],
  ["getLastRow", "Range.getLastRow", (s) => s.getRange("B2:D5").getLastRow(), "S!B5:D5"],
  ["getLastColumn", "Range.getLastColumn", (s) => s.getRange("B2:D5").getLastColumn(), "S!D2:D5"],
  ["getEntireRow", "Range.getEntireRow", (s) => s.getRange("B4:E11").getEntireRow(), "S!4:11"],
  [
    "getEntireColumn",
    "Range.getEntireColumn",
    (s) => s.getRange("B4:E11").getEntireColumn(),
    "S!B:E",
  ],
  [
    "getOffsetRange",
    "Range.getOffsetRange",
    (s) => s.getRange("D4:F6").getOffsetRange(1, -2),
    "S!B5:D7",
  ],
  [
    "getResizedRange",
    "Range.getResizedRange",
    (s) => s.getRange("B2").getResizedRange(2, 1),
    "S!B2:C4",
  ],
  [
    "getResizedRange to a smaller one",
    "Range.getResizedRange",
    (s) => s.getRange("B2:D4").getResizedRange(-2, -1),
    "S!B2:C2",
  ],
  [
    "getAbsoluteResizedRange",
    "Range.getAbsoluteResizedRange",
    (s) => s.getRange("B2:D4").getAbsoluteResizedRange(1, 2),
    "S!B2:C2",
  ],
  [
    "getBoundingRect",
    "Range.getBoundingRect",
    (s) => s.getRange("B2:C5").getBoundingRect("D10:E15"),
    "S!B2:E15",
  ],
  [
    "getIntersection",
    "Range.getIntersection",
    (s) => s.getRange("A1:C3").getIntersection(s.getRange("B2:E5")),
    "S!B2:C3",
  ],
  ["getRowsAbove", "Range.getRowsAbove", (s) => s.getRange("B5:C6").getRowsAbove(2), "S!B3:C4"],
  ["getRowsBelow", "Range.getRowsBelow", (s) => s.getRange("B5:C6").getRowsBelow(2), "S!B7:C8"],
  [
    "getRowsBelow by default",
    "Range.getRowsBelow",
    (s) => s.getRange("B5:C6").getRowsBelow(),
    "S!B7:C7",
  ],
  [
    "getRowsAbove(-1), inside",
    "Range.getRowsAbove",
    (s) => s.getRange("B5:C6").getRowsAbove(-1),
    "S!B5:C5",
  ],
  [
    "getRowsBelow(-1), inside",
    "Range.getRowsBelow",
    (s) => s.getRange("B5:C6").getRowsBelow(-1),
    "S!B6:C6",
  ],
  [
    "getColumnsBefore",
    "Range.getColumnsBefore",
    (s) => s.getRange("D5:E6").getColumnsBefore(2),
    "S!B5:C6",
  ],
  [
    "getColumnsAfter",
    "Range.getColumnsAfter",
    (s) => s.getRange("D5:E6").getColumnsAfter(1),
    "S!F5:F6",
  ],
];

const places = PLACES.map(([says, member, find, address]): ConformanceCase => ({
  says: `${says} is ${address}`,
  source: declared(member),
  act: async ({ context, sheet }) => {
    const range = find(sheet).load("address");
    await context.sync();
    return range.address;
  },
  gives: address,
}));

const BEYOND: readonly (readonly [string, string, Find])[] = [
  ["a column beyond XFD", "Worksheet.getRange", (s) => s.getRange("XFE1")],
  ["a row beyond 1048576", "Worksheet.getRange", (s) => s.getRange("A1048577")],
  ["row 0", "Worksheet.getRange", (s) => s.getRange("A0")],
  ["an address that is none", "Worksheet.getRange", (s) => s.getRange("Không")],
  ["a single letter", "Worksheet.getRange", (s) => s.getRange("A")],
  ["an empty address", "Worksheet.getRange", (s) => s.getRange("")],
  ["the address of another sheet", "Worksheet.getRange", (s) => s.getRange("Khác!A1")],
  ["a negative index", "Worksheet.getRangeByIndexes", (s) => s.getRangeByIndexes(-1, 0, 1, 1)],
  ["no rows", "Worksheet.getRangeByIndexes", (s) => s.getRangeByIndexes(0, 0, 0, 1)],
  ["a fraction of a row", "Worksheet.getCell", (s) => s.getCell(0.5, 0)],
  [
    "an offset off the sheet",
    "Range.getOffsetRange",
    (s) => s.getRange("A1").getOffsetRange(-1, 0),
  ],
  [
    "a range shrunk to nothing",
    "Range.getResizedRange",
    (s) => s.getRange("A1").getResizedRange(-1, 0),
  ],
  ["rows above the first", "Range.getRowsAbove", (s) => s.getRange("A1").getRowsAbove(1)],
  ["a row beyond the range", "Range.getRow", (s) => s.getRange("A1:B2").getRow(2)],
];

const beyond = BEYOND.map(([what, member, find]): ConformanceCase => ({
  says: `${what} is refused`,
  source: declared(member),
  act: async ({ context, sheet }) => {
    find(sheet).load("address");
    await context.sync();
  },
  refuses: { code: "InvalidArgument", at: member },
}));

const NAMES: readonly (readonly [string, string])[] = [
  ["Tổng hợp", "'Tổng hợp'!A1"],
  ["Tháng4", "'Tháng4'!A1"],
  ["Bảng", "Bảng!A1"],
  ["T4", "'T4'!A1"],
  ["2023", "'2023'!A1"],
  ["It's", "'It''s'!A1"],
  ["a-b", "'a-b'!A1"],
  ["a.b", "a.b!A1"],
  ["R1C1", "'R1C1'!A1"],
];

const quoted = NAMES.filter(([name]) => name !== "Tháng4").map(
  ([name, address]): ConformanceCase => ({
    says: `the address on a sheet called ${name} is ${address}`,
    source: READING,
    act: async ({ context, sheet }) => {
      sheet.name = name;
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      return range.address;
    },
    gives: address,
  }),
);

/** Fills B2:C3 and formats E5. */
function fill(sheet: Excel.Worksheet): void {
  sheet.getRange("B2:C3").values = [
    [1, ""],
    ["", 2],
  ];
  sheet.getRange("E5").format.fill.color = "#FF0000";
}

const used: readonly ConformanceCase[] = [
  {
    says: "the used range holds cells with values or formats",
    source: declared("Worksheet.getUsedRange"),
    act: async ({ context, sheet }) => {
      fill(sheet);
      const range = sheet.getUsedRange().load("address");
      await context.sync();
      return range.address;
    },
    gives: "S!B2:E5",
  },
  {
    says: "with valuesOnly formats do not count",
    source: declared("Worksheet.getUsedRange"),
    act: async ({ context, sheet }) => {
      fill(sheet);
      const range = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return range.address;
    },
    gives: "S!B2:C3",
  },
  {
    says: "the used range of a blank sheet is its top left cell",
    source: declared("Worksheet.getUsedRange"),
    act: async ({ context, sheet }) => {
      const range = sheet.getUsedRange().load("address");
      await context.sync();
      return range.address;
    },
    gives: "S!A1",
  },
  {
    says: "the used range of a blank sheet is a null object when asked so",
    source: declared("Worksheet.getUsedRangeOrNullObject"),
    act: async ({ context, sheet }) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return range.isNullObject;
    },
    gives: true,
  },
  {
    says: "the used range of a blank range is refused",
    source: declared("Range.getUsedRange"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").getUsedRange().load("address");
      await context.sync();
    },
    refuses: { code: "ItemNotFound", at: "Range.getUsedRange" },
  },
  {
    says: "the used part of a range stays inside it",
    source: declared("Range.getUsedRangeOrNullObject"),
    act: async ({ context, sheet }) => {
      fill(sheet);
      const range = sheet.getRange("A:B").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return range.address;
    },
    gives: "S!B2",
  },
  {
    says: "a stray cell in the far corner widens the used range",
    source: declared("Worksheet.getUsedRange"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("XFD1048576").values = [[1]];
      const range = sheet.getUsedRange(true).load("rowCount,columnCount,cellCount");
      await context.sync();
      return [range.rowCount, range.columnCount, range.cellCount];
    },
    gives: [1_048_576, 16_384, -1],
  },
  {
    says: "more than 5,000,000 cells read as null, not as an error",
    source:
      "learn.microsoft.com: resource-limits-and-performance-optimization; Range.values may be null",
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:F1000000").load("values");
      await context.sync();
      return range.values as unknown;
    },
    gives: null,
  },
  {
    says: "ranges that do not meet give a null object",
    source: declared("Range.getIntersectionOrNullObject"),
    act: async ({ context, sheet }) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  },
  {
    says: "ranges that do not meet are refused without OrNullObject",
    source: declared("Range.getIntersection"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").getIntersection("B2").load("address");
      await context.sync();
    },
    refuses: { code: "ItemNotFound", at: "Range.getIntersection" },
  },
  {
    says: "the surrounding region ends at blank rows and columns",
    source: declared("Range.getSurroundingRegion"),
    act: async ({ context, sheet }) => {
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("E5").values = [[5]];
      const range = sheet.getRange("B2").getSurroundingRegion().load("address");
      await context.sync();
      return range.address;
    },
    gives: "S!B2:C3",
  },
  {
    says: "getRangeEdge goes as far as Ctrl+Down",
    source: declared("Range.getRangeEdge"),
    act: async ({ context, sheet, Excel }) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const edge = sheet.getRange("A1").getRangeEdge(Excel.KeyboardDirection.down).load("address");
      await context.sync();
      return edge.address;
    },
    gives: "S!A3",
  },
];

const hidden: readonly ConformanceCase[] = [
  {
    says: "rowHidden is null where some rows are hidden",
    source: declared("Range.rowHidden"),
    act: async ({ context, sheet }) => {
      sheet.getRange("2:2").rowHidden = true;
      const [one, all, none] = ["A2:A2", "A1:A3", "A3:A4"].map((a) =>
        sheet.getRange(a).load("rowHidden"),
      );
      await context.sync();
      return [one?.rowHidden, all?.rowHidden, none?.rowHidden] as unknown;
    },
    gives: [true, null, false],
  },
  {
    says: "the visible cells are those of rows and columns that are not hidden",
    source: declared("Range.getSpecialCellsOrNullObject"),
    act: async ({ context, sheet, Excel }) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const visible = sheet
        .getRange("A1:C5")
        .getSpecialCellsOrNullObject(Excel.SpecialCellType.visible)
        .load("address,areaCount");
      await context.sync();
      return [visible.address, visible.areaCount];
    },
    gives: ["S!A1,S!C1,S!A4:A5,S!C4:C5", 4],
  },
  {
    says: "a range without visible cells gives a null object",
    source: declared("Range.getSpecialCellsOrNullObject"),
    act: async ({ context, sheet, Excel }) => {
      sheet.getRange("1:2").rowHidden = true;
      const none = sheet
        .getRange("A1:B2")
        .getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  },
  {
    says: "special cells that do not exist are refused",
    source: declared("Range.getSpecialCells"),
    act: async ({ context, sheet, Excel }) => {
      sheet.getRange("A1:B2").getSpecialCells(Excel.SpecialCellType.formulas).load("address");
      await context.sync();
    },
    refuses: { code: "ItemNotFound", at: "Range.getSpecialCells" },
  },
  {
    says: "constants and formulas are told apart",
    source: declared("Range.getSpecialCells"),
    act: async ({ context, sheet, Excel }) => {
      sheet.getRange("A1:A3").formulas = [[1], ["=A1"], ["x"]];
      const range = sheet.getRange("A1:A5");
      const constants = range.getSpecialCells(Excel.SpecialCellType.constants).load("address");
      const formulas = range.getSpecialCells(Excel.SpecialCellType.formulas).load("address");
      await context.sync();
      return [constants.address, formulas.address];
    },
    gives: ["S!A1,S!A3", "S!A2"],
  },
  {
    says: "numbers among constants are found by their type",
    source: declared("Excel.SpecialCellValueType"),
    act: async ({ context, sheet, Excel }) => {
      sheet.getRange("A1:A3").values = [[1], ["x"], [2]];
      const numbers = sheet
        .getRange("A1:A3")
        .getSpecialCells(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.numbers)
        .load("address");
      await context.sync();
      return numbers.address;
    },
    gives: "S!A1,S!A3",
  },
];

/** Where ranges are and what is in them. */
export const rangeCases: readonly ConformanceCase[] = [
  ...places,
  ...beyond,
  ...quoted,
  ...used,
  ...hidden,
];
