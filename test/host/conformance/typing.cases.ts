import {
  type ConformanceCase,
  declared,
  LIMITS,
  READING,
  thread,
  TYPING,
} from "./conformance-case";

/** [typed text, value, value type, number format that the cell has afterwards] */
type Typed = readonly [string, string | number | boolean, string, string];

const NUMBERS: readonly Typed[] = [
  ["5", 5, "Double", "General"],
  ["04", 4, "Double", "General"],
  ["-5", -5, "Double", "General"],
  ["+5", 5, "Double", "General"],
  [" 5 ", 5, "Double", "General"],
  ["1.5", 1.5, "Double", "General"],
  [".5", 0.5, "Double", "General"],
  ["1,234", 1234, "Double", "#,##0"],
  ["1,234.5", 1234.5, "Double", "#,##0.00"],
  ["(5)", -5, "Double", "General"],
  ["87%", 0.87, "Double", "0%"],
  ["12.5%", 0.125, "Double", "0.00%"],
  ["1e3", 1000, "Double", "0.00E+00"],
  ["1 1/2", 1.5, "Double", "# ?/?"],
];

const DATES: readonly Typed[] = [
  ["2024-05-06", 45418, "Double", "m/d/yyyy"],
  ["5/6/2024", 45418, "Double", "m/d/yyyy"],
  ["12/31/2023", 45291, "Double", "m/d/yyyy"],
  ["05/2024", 45413, "Double", "mmm-yy"],
  ["3-2023", 44986, "Double", "mmm-yy"],
  ["13:45", 0.5729166666666666, "Double", "h:mm"],
  ["1:30 PM", 0.5625, "Double", "h:mm AM/PM"],
];

const TEXTS: readonly Typed[] = [
  ["Đông Kỳ", "Đông Kỳ", "String", "General"],
  ["12,5", "12,5", "String", "General"],
  ["31/12/2023", "31/12/2023", "String", "General"],
  ["30/02/2023", "30/02/2023", "String", "General"],
  ["1,2,3", "1,2,3", "String", "General"],
  ["-", "-", "String", "General"],
  ["+", "+", "String", "General"],
  ["=", "=", "String", "General"],
  ["x", "x", "String", "General"],
  ["KAD", "KAD", "String", "General"],
  [" ", " ", "String", "General"],
  ["TRUE", true, "Boolean", "General"],
  ["false", false, "Boolean", "General"],
  ["#N/A", "#N/A", "Error", "General"],
  ["#DIV/0!", "#DIV/0!", "Error", "General"],
  ["#LỖI", "#LỖI", "String", "General"],
];

const FORCED: readonly Typed[] = [
  ["'04", "04", "String", "General"],
  ["'=A1", "=A1", "String", "General"],
  ["'1/2", "1/2", "String", "General"],
  ["'-x", "-x", "String", "General"],
  ["''", "'", "String", "General"],
];

function typedCases(list: readonly Typed[], source: string, what: string): ConformanceCase[] {
  return list.map(([text, value, type, format]) => ({
    says: `"${text}" assigned to a cell becomes ${what} ${JSON.stringify(value)} with the format ${format}`,
    source,
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("B2");
      cell.values = [[text]];
      cell.load("values,valueTypes,numberFormat");
      await context.sync();
      return [cell.values[0]?.[0], cell.valueTypes[0]?.[0], cell.numberFormat[0]?.[0]] as unknown[];
    },
    gives: [value, type, format],
  }));
}

const FORMULAS: readonly (readonly [string, string])[] = [
  ["=A1+1", "=A1+1"],
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
  ["+A1", "=+A1"],
  ["-A1", "=-A1"],
  ["-abc", "=-abc"],
  ["--5", "=--5"],
  ['=HYPERLINK("x")', '=HYPERLINK("x")'],
];

const MALFORMED = ["=SUM(A1", "=A1)", '="abc', "=A1+", "+A1*", "=(", "=1,"];

const formulas: readonly ConformanceCase[] = [
  ...FORMULAS.map(([text, formula]): ConformanceCase => ({
    says: `"${text}" assigned to values becomes the formula ${formula}`,
    source: declared("Range.values (a plus, minus or equal sign makes a formula)"),
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("B2");
      cell.values = [[text]];
      cell.load("formulas");
      await context.sync();
      return cell.formulas[0]?.[0] as unknown;
    },
    gives: formula,
  })),
  ...MALFORMED.map((text): ConformanceCase => ({
    says: `the formula "${text}" cannot be parsed and is refused`,
    source: READING,
    act: async ({ context, sheet }) => {
      sheet.getRange("B2").formulas = [[text]];
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Range.formulas" },
  })),
];

const TEXT_CELL = ["04", "1/2", "=A1", "+x", "87%", "TRUE", "#N/A"];

const inTextCells = TEXT_CELL.map((text): ConformanceCase => ({
  says: `"${text}" stays a text in a cell of format @`,
  source: thread(1559),
  act: async ({ context, sheet }) => {
    const cell = sheet.getRange("B2");
    cell.numberFormat = [["@"]];
    cell.values = [[text]];
    cell.load("values,valueTypes,formulas");
    await context.sync();
    return [cell.values[0]?.[0], cell.valueTypes[0]?.[0], cell.formulas[0]?.[0]] as unknown[];
  },
  gives: [text, "String", text],
}));

const shapes: readonly ConformanceCase[] = [
  {
    says: "a single value fills the whole range",
    source: declared("Range.values"),
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      range.load("values");
      await context.sync();
      return range.values as unknown;
    },
    gives: [
      ["x", "x"],
      ["x", "x"],
    ],
  },
  {
    says: "null in the matrix leaves a cell as it is",
    source: "learn.microsoft.com: excel-add-ins-ranges-set-get-values (blank and null values)",
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load("values");
      await context.sync();
      return range.values as unknown;
    },
    gives: [[1, 3]],
  },
  {
    says: "an empty string empties a cell and keeps its format",
    source: "learn.microsoft.com: excel-add-ins-ranges-set-get-values (blank and null values)",
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [[0.5]];
      cell.numberFormat = [["0%"]];
      cell.values = [[""]];
      cell.load("values,valueTypes,numberFormat");
      await context.sync();
      return [cell.values, cell.valueTypes, cell.numberFormat] as unknown;
    },
    gives: [[[""]], [["Empty"]], [["0%"]]],
  },
  ...(
    [
      ["too many rows", [[1], [2], [3]]],
      ["too few rows", [[1]]],
      [
        "too many columns",
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ["rows of unequal length", [[1], []]],
      ["an empty matrix", []],
    ] as const
  ).map(([what, values]): ConformanceCase => ({
    says: `a matrix with ${what} is refused`,
    source: ERRORS_SHAPE(),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").values = values as unknown as number[][];
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Range.values" },
  })),
  {
    says: "nothing is written when one of the values is refused",
    source: READING,
    act: async ({ context, sheet, workbook }) => {
      sheet.getRange("A1:A2").values = [["ok"], ["x".repeat(32_768)]];
      await context.sync().catch(() => undefined);
      return workbook.sheets[0]?.cells.get(0, 0);
    },
    gives: null,
  },
  {
    says: "an object as a value is refused",
    source: declared("Range.values"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [[{ a: 1 }]];
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Range.values" },
  },
];

function ERRORS_SHAPE(): string {
  return declared("Range.values (two-dimensional array of the range's size)");
}

const lengths: readonly ConformanceCase[] = [
  {
    says: "a cell holds 32,767 characters",
    source: LIMITS,
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [["x".repeat(32_767)]];
      cell.load("values");
      await context.sync();
      return String(cell.values[0]?.[0]).length;
    },
    gives: 32_767,
  },
  {
    says: "32,768 characters are refused",
    source: LIMITS,
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
      await context.sync();
    },
    refuses: { code: "InvalidArgument" },
  },
  {
    says: "a formula has at most 8,192 characters",
    source: LIMITS,
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").formulas = [[`="${"x".repeat(8_192)}"`]];
      await context.sync();
    },
    refuses: { code: "FormulaLengthExceedsLimit" },
  },
];

const other: readonly ConformanceCase[] = [
  {
    says: "a typed percentage keeps a format that the cell already had",
    source: TYPING,
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["0.000"]];
      cell.values = [["87%"]];
      cell.load("values,numberFormat");
      await context.sync();
      return [cell.values[0]?.[0], cell.numberFormat[0]?.[0]] as unknown;
    },
    gives: [0.87, "0.000"],
  },
  {
    says: "strings are read as in en-US though the machine is set to Vietnamese",
    source: thread(1559),
    settings: { culture: { name: "vi-VN", decimalSeparator: ",", thousandsSeparator: "." } },
    act: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:B1");
      cells.values = [["1.5", "1,5"]];
      cells.load("values");
      await context.sync();
      return cells.values as unknown;
    },
    gives: [[1.5, "1,5"]],
  },
  {
    says: "dates of a 1904 workbook are smaller by 1462 days",
    source: "support.microsoft.com: Date systems in Excel",
    prepare: (workbook) => {
      workbook.uses1904Dates = true;
    },
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [["2024-05-06"]];
      cell.load("values,text");
      await context.sync();
      return [cell.values[0]?.[0], cell.text[0]?.[0]] as unknown;
    },
    gives: [45418 - 1462, "5/6/2024"],
  },
  {
    says: "a formula without an engine has no value yet and reads as empty",
    source: READING,
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=1+1"]];
      cell.load("values,formulas");
      await context.sync();
      return [cell.values[0]?.[0], cell.formulas[0]?.[0]] as unknown;
    },
    gives: ["", "=1+1"],
  },
  {
    says: "a number written over a text with an apostrophe takes the apostrophe away",
    source: TYPING,
    act: async ({ context, sheet, workbook }) => {
      const cell = sheet.getRange("A1");
      cell.values = [["'04"]];
      cell.values = [[4]];
      await context.sync();
      return workbook.sheets[0]?.cells.get(0, 0)?.style?.quotePrefix ?? false;
    },
    gives: false,
  },
];

/** What becomes of values that are assigned to cells. */
export const typingCases: readonly ConformanceCase[] = [
  ...typedCases(NUMBERS, TYPING, "the number"),
  ...typedCases(DATES, TYPING, "the serial number"),
  ...typedCases(TEXTS, TYPING, "the value"),
  ...typedCases(FORCED, TYPING, "the text"),
  ...formulas,
  ...inTextCells,
  ...shapes,
  ...lengths,
  ...other,
];
