import { type ConformanceCase, declared, ERRORS, READING } from "./conformance-case";

const MERGE = "support.microsoft.com: Merge and unmerge cells";
const REFERENCES = "support.microsoft.com: Insert or delete rows and columns (references adjust)";

async function addressAfter(range: Excel.Range, change: () => void): Promise<string> {
  await range.context.sync();
  change();
  range.load("address");
  await range.context.sync();
  return range.address;
}

/** [held range, what happens, where it is afterwards] */
const FOLLOWS: readonly (readonly [string, string, (s: Excel.Worksheet) => void, string])[] = [
  ["B5:C6", "rows are inserted above", (s) => void s.getRange("2:3").insert("Down"), "S!B7:C8"],
  ["B5:C6", "a row is inserted inside", (s) => void s.getRange("6:6").insert("Down"), "S!B5:C7"],
  ["B5:C6", "rows are inserted below", (s) => void s.getRange("9:9").insert("Down"), "S!B5:C6"],
  ["B5:C6", "rows are deleted above", (s) => s.getRange("1:2").delete("Up"), "S!B3:C4"],
  ["B5:C6", "one of its rows is deleted", (s) => s.getRange("5:5").delete("Up"), "S!B5:C5"],
  [
    "B5:C6",
    "columns are inserted before",
    (s) => void s.getRange("A:A").insert("Right"),
    "S!C5:D6",
  ],
  ["B5:C6", "a column is deleted before", (s) => s.getRange("A:A").delete("Left"), "S!A5:B6"],
  [
    "B5:C6",
    "cells are inserted in its columns",
    (s) => void s.getRange("B1:C1").insert("Down"),
    "S!B6:C7",
  ],
  ["B5:C6", "cells are inserted beside", (s) => void s.getRange("E1").insert("Down"), "S!B5:C6"],
];

const follows = FOLLOWS.map(([held, what, change, address]): ConformanceCase => ({
  says: `a range held by reference is at ${address} after ${what}`,
  source: READING,
  act: async ({ sheet }) => addressAfter(sheet.getRange(held), () => change(sheet)),
  gives: address,
}));

/** [formula in D1, what happens, the formula afterwards (in its cell)] */
const FORMULAS: readonly (readonly [
  string,
  string,
  (s: Excel.Worksheet) => void,
  string,
  string,
])[] = [
  ["=A5", "rows are inserted above", (s) => void s.getRange("2:3").insert("Down"), "D1", "=A7"],
  [
    "=SUM(A2:A9)",
    "a row is inserted inside",
    (s) => void s.getRange("5:5").insert("Down"),
    "D1",
    "=SUM(A2:A10)",
  ],
  [
    "=SUM($A$2:$A$9)",
    "a row is deleted",
    (s) => s.getRange("5:5").delete("Up"),
    "D1",
    "=SUM($A$2:$A$8)",
  ],
  ["=A5+B$6", "its row is deleted", (s) => s.getRange("5:5").delete("Up"), "D1", "=#REF!+B$5"],
  ["=A:A", "a column is inserted", (s) => void s.getRange("A:A").insert("Right"), "E1", "=B:B"],
  ['="A5"&A5', "a row is inserted", (s) => void s.getRange("2:2").insert("Down"), "D1", '="A5"&A6'],
  ["=S!A5", "a row is inserted", (s) => void s.getRange("2:2").insert("Down"), "D1", "=S!A6"],
  [
    "=T!A5",
    "a row of this sheet is inserted",
    (s) => void s.getRange("2:2").insert("Down"),
    "D1",
    "=T!A5",
  ],
  [
    "=LOG10(A5)",
    "a row is inserted",
    (s) => void s.getRange("2:2").insert("Down"),
    "D1",
    "=LOG10(A6)",
  ],
];

const formulas = FORMULAS.map(([before, what, change, cell, after]): ConformanceCase => ({
  says: `${before} becomes ${after} after ${what}`,
  source: REFERENCES,
  act: async ({ context, sheet }) => {
    sheet.getRange("D1").formulas = [[before]];
    change(sheet);
    const range = sheet.getRange(cell).load("formulas");
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  },
  gives: after,
}));

const inserting: readonly ConformanceCase[] = [
  {
    says: "insert gives the blank cells and moves the others",
    source: declared("Range.insert"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      const blank = sheet.getRange("A1").insert("Down").load("address,values");
      const moved = sheet.getRange("A2:A3").load("values");
      await context.sync();
      return [blank.address, blank.values, moved.values] as unknown;
    },
    gives: ["S!A1", [[""]], [[1], [2]]],
  },
  {
    says: "inserted cells take the format of the row above",
    source: "support.microsoft.com: Insert or delete rows and columns (Insert Options)",
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      const blank = sheet.getRange("2:2").insert("Down");
      const { fill } = blank.getCell(0, 0).format;
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    gives: "#FF0000",
  },
  {
    says: "heights and hidden rows move along",
    source: READING,
    act: async ({ context, sheet }) => {
      sheet.getRange("2:2").format.rowHeight = 40;
      sheet.getRange("1:1").insert("Down");
      const { format } = sheet.getRange("A3");
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    },
    gives: 40,
  },
  {
    says: "content is not pushed off the sheet",
    source: ERRORS,
    act: async ({ context, sheet }) => {
      sheet.getRange("A1048576").values = [[1]];
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    },
    refuses: { code: "NonBlankCellOffSheet", at: "Range.insert" },
  },
  {
    says: "cells are not inserted into a part of a table's width",
    source: "support.microsoft.com: this operation is not allowed, it would shift cells in a table",
    act: async ({ context, sheet }) => {
      sheet.tables.add("A1:B4", true);
      sheet.getRange("A3").insert("Down");
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "Range.insert" },
  },
  {
    says: "cells are not inserted into a part of a merged area",
    source: ERRORS,
    act: async ({ context, sheet }) => {
      sheet.getRange("A3:B3").merge();
      sheet.getRange("A1").insert("Down");
      await context.sync();
    },
    refuses: { code: "InsertDeleteConflict", at: "Range.insert" },
  },
  {
    says: "a table grows by a row that is inserted inside",
    source: "support.microsoft.com: Resize a table by adding or removing rows and columns",
    act: async ({ context, sheet }) => {
      const table = sheet.tables.add("A1:B4", true);
      sheet.getRange("3:3").insert("Down");
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    },
    gives: "S!A1:B5",
  },
  {
    says: "a table's header row cannot be deleted alone",
    source: READING,
    act: async ({ context, sheet }) => {
      sheet.tables.add("A1:B4", true);
      sheet.getRange("1:1").delete("Up");
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "Range.delete" },
  },
  {
    says: "a deleted range is no longer a valid reference",
    source: ERRORS,
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A2");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      range.load("values");
      await context.sync();
    },
    refuses: { code: "InvalidReference" },
  },
  {
    says: "conditional formats, names, print areas and merges move with their cells",
    source: READING,
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("B5:B6");
      const rule = range.conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$B5>1";
      sheet.names.add("Vung", range);
      sheet.pageLayout.setPrintArea("A1:C9");
      sheet.getRange("A4:C4").merge();
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      const where = rule.getRange().load("address");
      rule.load("custom/rule/formula");
      const name = sheet.names.getItem("Vung").load("formula");
      const area = sheet.pageLayout.getPrintArea().load("address");
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [
        where.address,
        rule.custom.rule.formula,
        name.formula,
        area.address,
        merged.address,
      ] as unknown;
    },
    gives: ["S!B6:B7", "=$B6>1", "=S!$B$6:$B$7", "S!A1:C10", "S!A5:C5"],
  },
];

const merging: readonly ConformanceCase[] = [
  {
    says: "only the upper left value of merged cells is kept",
    source: MERGE,
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.load("values");
      await context.sync();
      return range.values as unknown;
    },
    gives: [
      [1, ""],
      ["", ""],
    ],
  },
  {
    says: "where the corner is empty the first value moves into it",
    source: READING,
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["", 2]];
      range.merge();
      range.load("values");
      await context.sync();
      return range.values as unknown;
    },
    gives: [[2, ""]],
  },
  {
    says: "merging across merges each row by itself",
    source: declared("Range.merge"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:C2").merge(true);
      const merged = sheet.getRange("A1:C2").getMergedAreasOrNullObject().load("address,areaCount");
      await context.sync();
      return [merged.address, merged.areaCount];
    },
    gives: ["S!A1:C1,S!A2:C2", 2],
  },
  {
    says: "unmerge takes a merge apart that the range only touches",
    source: declared("Range.unmerge"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:C2").merge();
      sheet.getRange("B2").unmerge();
      const none = sheet.getRange("A1:C2").getMergedAreasOrNullObject();
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  },
  {
    says: "a part of a merged area cannot be cleared",
    source: "support.microsoft.com: We can't do that to a merged cell",
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1").clear("Contents");
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "Range.clear" },
  },
];

const copying: readonly ConformanceCase[] = [
  {
    says: "copied formulas move their references",
    source: declared("Range.copyFrom"),
    act: async ({ context, sheet }) => {
      sheet.getRange("B1").formulas = [["=A1+$A$1+A$1+$A1"]];
      const target = sheet.getRange("C3");
      target.copyFrom("B1");
      target.load("formulas");
      await context.sync();
      return target.formulas[0]?.[0] as unknown;
    },
    gives: "=B3+$A$1+B$1+$A3",
  },
  {
    says: "a single cell is repeated over the target",
    source: declared("Range.copyFrom"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [[7]];
      const target = sheet.getRange("B1:C2");
      target.copyFrom(sheet.getRange("A1"));
      target.load("values");
      await context.sync();
      return target.values as unknown;
    },
    gives: [
      [7, 7],
      [7, 7],
    ],
  },
  {
    says: "only values are copied when asked so",
    source: declared("Range.copyFrom (copyType)"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [[7]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      const target = sheet.getRange("B1");
      target.copyFrom("A1", "Values");
      target.load("values");
      target.format.fill.load("color");
      await context.sync();
      return [target.values[0]?.[0], target.format.fill.color] as unknown;
    },
    gives: [7, "#FFFFFF"],
  },
  {
    says: "rows become columns when transposed",
    source: declared("Range.copyFrom (transpose)"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("D1").copyFrom("A1:B1", "All", false, true);
      const target = sheet.getRange("D1:D2").load("values");
      await context.sync();
      return target.values as unknown;
    },
    gives: [[1], [2]],
  },
  {
    says: "find gives the first cell that holds the text",
    source: declared("Range.findOrNullObject"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [["x"], ["Tổng cộng"], ["tổng"]];
      const range = sheet.getRange("A1:A3");
      const part = range.findOrNullObject("tổng", {}).load("address");
      const all = range.findOrNullObject("tổng", { completeMatch: true }).load("address");
      const none = range.findOrNullObject("không", {});
      await context.sync();
      return [part.address, all.address, none.isNullObject];
    },
    gives: ["S!A2", "S!A3", true],
  },
];

/** Inserting, deleting, merging, copying, and what follows. */
export const structureCases: readonly ConformanceCase[] = [
  ...follows,
  ...formulas,
  ...inserting,
  ...merging,
  ...copying,
];
