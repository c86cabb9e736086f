import { type ConformanceCase, declared, ERRORS, READING } from "./conformance-case";

const RENAME_TABLE = "support.microsoft.com: Rename an Excel table";

/** A table A1:B4 with the headers "Đơn vị" and "Tỷ lệ". */
function makeTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:B4").values = [
    ["Đơn vị", "Tỷ lệ"],
    ["Tây Kỳ", 3],
    ["Đông Kỳ", 1],
    ["An Thanh", 2],
  ];
  const table = sheet.tables.add("A1:B4", true);
  table.name = "Bang";
  return table;
}

async function rangeOf(range: Excel.Range): Promise<string> {
  range.load("address");
  await range.context.sync();
  return range.address;
}

const PARTS: readonly (readonly [string, (table: Excel.Table) => Excel.Range, string])[] = [
  ["getRange", (t) => t.getRange(), "S!A1:B4"],
  ["getHeaderRowRange", (t) => t.getHeaderRowRange(), "S!A1:B1"],
  ["getDataBodyRange", (t) => t.getDataBodyRange(), "S!A2:B4"],
  ["columns.getItem().getRange", (t) => t.columns.getItem("Tỷ lệ").getRange(), "S!B1:B4"],
  [
    "columns.getItem().getDataBodyRange",
    (t) => t.columns.getItem("tỷ LỆ").getDataBodyRange(),
    "S!B2:B4",
  ],
  [
    "columns.getItemAt().getHeaderRowRange",
    (t) => t.columns.getItemAt(0).getHeaderRowRange(),
    "S!A1",
  ],
  ["rows.getItemAt().getRange", (t) => t.rows.getItemAt(1).getRange(), "S!A3:B3"],
];

const BAD_NAMES: readonly (readonly [string, string])[] = [
  ["with a space", "Xếp hạng"],
  ["that begins with a digit", "1Bang"],
  ["that looks like an address", "T4"],
  ["that looks like an R1C1 address", "R1C1"],
  ["that is empty", ""],
  ["with a hyphen", "Xep-hang"],
];

const making: readonly ConformanceCase[] = [
  ...PARTS.map(([what, find, address]): ConformanceCase => ({
    says: `${what} of a table over A1:B4 is ${address}`,
    source: declared(`Table.${what}`),
    act: async ({ sheet }) => rangeOf(find(makeTable(sheet))),
    gives: address,
  })),
  ...BAD_NAMES.map(([what, name]): ConformanceCase => ({
    says: `a table cannot have a name ${what}`,
    source: RENAME_TABLE,
    act: async ({ context, sheet }) => {
      makeTable(sheet).name = name;
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Table.name" },
  })),
  {
    says: "a table may have a name with Vietnamese letters",
    source: RENAME_TABLE,
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.name = "XếpHạng_T4";
      table.load("name");
      await context.sync();
      return table.name;
    },
    gives: "XếpHạng_T4",
  },
  {
    says: "two tables cannot have one name, even on two sheets",
    source: RENAME_TABLE,
    act: async ({ context, sheet }) => {
      makeTable(sheet);
      const other = context.workbook.worksheets.add("T").tables.add("A1:B2", true);
      other.name = "BANG";
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Table.name" },
  },
  {
    says: "a table over another is refused",
    source: `${declared("TableCollection.add")}; ${ERRORS}`,
    act: async ({ context, sheet }) => {
      makeTable(sheet);
      sheet.tables.add("B4:C6", true);
      await context.sync();
    },
    refuses: { code: "MergedRangeConflict", at: "TableCollection.add" },
  },
  {
    says: "a table over merged cells is refused",
    source: ERRORS,
    act: async ({ context, sheet }) => {
      sheet.getRange("B2:C2").merge();
      sheet.tables.add("A1:B3", true);
      await context.sync();
    },
    refuses: { code: "MergedRangeConflict", at: "TableCollection.add" },
  },
  {
    says: "merging inside a table is refused",
    source: ERRORS,
    act: async ({ context, sheet }) => {
      makeTable(sheet);
      sheet.getRange("A2:B2").merge();
      await context.sync();
    },
    refuses: { code: "MergedRangeConflict", at: "Range.merge" },
  },
  {
    says: "duplicate and empty headers are made unique and named",
    source: "support.microsoft.com: Overview of Excel tables; reading taken for the numbering",
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:D1").values = [["Tên", "tên", "", "Tên2"]];
      const table = sheet.tables.add("A1:D2", true);
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      return header.values as unknown;
    },
    gives: [["Tên", "tên2", "Column3", "Tên22"]],
  },
  {
    says: "a number as a header becomes text",
    source: "support.microsoft.com: Overview of Excel tables",
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [[2023]];
      const header = sheet.tables.add("A1:A2", true).getHeaderRowRange().load("values,valueTypes");
      await context.sync();
      return [header.values, header.valueTypes] as unknown;
    },
    gives: [[["2023"]], [["String"]]],
  },
  {
    says: "without headers a row of them is inserted above the data",
    source: declared("TableCollection.add (hasHeaders)"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      const table = sheet.tables.add("A1:B1", false);
      const range = table.getRange().load("address,values");
      await context.sync();
      return [range.address, range.values] as unknown;
    },
    gives: [
      "S!A1:B2",
      [
        ["Column1", "Column2"],
        [1, 2],
      ],
    ],
  },
  {
    says: "a new table has the style TableStyleMedium2, bands and filter buttons",
    source: "support.microsoft.com: Create and format tables",
    act: async ({ context, sheet }) => {
      const table = sheet.tables
        .add("A1:B3", true)
        .load("style,showBandedRows,showFilterButton,showTotals,name");
      await context.sync();
      return [
        table.style,
        table.showBandedRows,
        table.showFilterButton,
        table.showTotals,
        table.name,
      ];
    },
    gives: ["TableStyleMedium2", true, true, false, "Table1"],
  },
  {
    says: "a style that does not exist is refused",
    source: declared("Table.style"),
    act: async ({ context, sheet }) => {
      makeTable(sheet).style = "TableStyleMedium29";
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Table.style" },
  },
  {
    says: "a table is found through the workbook by name and by id",
    source: declared("TableCollection.getItem"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet).load("id");
      await context.sync();
      const byId = context.workbook.tables.getItem(table.id).load("name");
      const byName = context.workbook.tables.getItem("bang").load("name");
      await context.sync();
      return [byId.name, byName.name];
    },
    gives: ["Bang", "Bang"],
  },
  {
    says: "a table of another sheet is not found on this one",
    source: declared("Worksheet.tables"),
    act: async ({ context, sheet }) => {
      makeTable(sheet);
      const none = context.workbook.worksheets.add("T").tables.getItemOrNullObject("Bang");
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  },
  {
    says: "tables that touch a range are found",
    source: declared("Range.getTables"),
    act: async ({ context, sheet }) => {
      makeTable(sheet);
      const touching = sheet.getRange("B4:C9").getTables().getCount();
      const inside = sheet.getRange("B4:C9").getTables(true).getCount();
      await context.sync();
      return [touching.value, inside.value];
    },
    gives: [1, 0],
  },
];

const changing: readonly ConformanceCase[] = [
  {
    says: "rows are added at the end and what stands below moves down",
    source: declared("TableRowCollection.add"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      sheet.getRange("A6").values = [["Ghi chú"]];
      table.rows.add(undefined, [
        ["Bình Lãng", 4],
        ["Chí Minh", 5],
      ]);
      const range = table.getRange().load("address,values");
      const note = sheet.getRange("A8").load("values");
      await context.sync();
      return [range.address, (range.values as unknown[][]).at(-1), note.values[0]?.[0]] as unknown;
    },
    gives: ["S!A1:B6", ["Chí Minh", 5], "Ghi chú"],
  },
  {
    says: "rows of the wrong width are refused and nothing moves",
    source: declared("TableRowCollection.add"),
    act: async ({ context, sheet }) => {
      makeTable(sheet).rows.add(undefined, [["một"]]);
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "TableRowCollection.add" },
  },
  {
    says: "a row is inserted at an index",
    source: declared("TableRowCollection.add"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.rows.add(0, [["Đầu", 9]]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return (body.values as unknown[][])[0];
    },
    gives: ["Đầu", 9],
  },
  {
    says: "a deleted row closes the gap",
    source: declared("TableRow.delete"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.rows.getItemAt(0).delete();
      const range = table.getRange().load("address,values");
      await context.sync();
      return [range.address, (range.values as unknown[][])[1]] as unknown;
    },
    gives: ["S!A1:B3", ["Đông Kỳ", 1]],
  },
  {
    says: "a column is added at the end with name and values",
    source: declared("TableColumnCollection.add"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.columns.add(undefined, [["Hạng"], [1], [2], [3]]);
      const range = table.getRange().load("address,values");
      await context.sync();
      return [range.address, (range.values as unknown[][])[0]] as unknown;
    },
    gives: ["S!A1:C4", ["Đơn vị", "Tỷ lệ", "Hạng"]],
  },
  {
    says: "a column keeps its values when its name is set",
    source: declared("TableColumn.name"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.columns.getItem("Tỷ lệ").name = "Rate";
      const column = table.columns.getItem("Rate").load("values,index,id");
      await context.sync();
      return [column.values, column.index, column.id] as unknown;
    },
    gives: [[["Rate"], [3], [1], [2]], 1, 2],
  },
  {
    says: "a column cannot take another column's name",
    source: "support.microsoft.com: Overview of Excel tables",
    act: async ({ context, sheet }) => {
      makeTable(sheet).columns.getItem("Tỷ lệ").name = "đơn VỊ";
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "TableColumn.name" },
  },
  {
    says: "a header written as a cell renames the column",
    source: "support.microsoft.com: Overview of Excel tables",
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      sheet.getRange("B1").values = [["Điểm"]];
      table.columns.load("items/name");
      await context.sync();
      return table.columns.items.map(({ name }) => name);
    },
    gives: ["Đơn vị", "Điểm"],
  },
  {
    says: "an emptied header becomes Column2",
    source: READING,
    act: async ({ context, sheet }) => {
      makeTable(sheet);
      const cell = sheet.getRange("B1");
      cell.values = [[""]];
      cell.load("values");
      await context.sync();
      return cell.values as unknown;
    },
    gives: [["Column2"]],
  },
  {
    says: "a resized table overlaps the old one with the header in the same row",
    source: declared("Table.resize"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.resize("A1:C6");
      const range = table.getRange().load("address,values");
      await context.sync();
      return [range.address, (range.values as unknown[][])[0]] as unknown;
    },
    gives: ["S!A1:C6", ["Đơn vị", "Tỷ lệ", "Column3"]],
  },
  ...(
    [
      ["to another header row", "A2:B6"],
      ["to cells beside it", "D1:E4"],
      ["to its header alone", "A1:B1"],
    ] as const
  ).map(([what, address]): ConformanceCase => ({
    says: `a table cannot be resized ${what}`,
    source: declared("Table.resize"),
    act: async ({ context, sheet }) => {
      makeTable(sheet).resize(address);
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Table.resize" },
  })),
  {
    says: "a table that is converted to a range leaves its cells",
    source: declared("Table.convertToRange"),
    act: async ({ context, sheet }) => {
      makeTable(sheet).convertToRange();
      const cell = sheet.getRange("A2").load("values");
      const count = sheet.tables.getCount();
      await context.sync();
      return [cell.values[0]?.[0], count.value] as unknown;
    },
    gives: ["Tây Kỳ", 0],
  },
  {
    says: "a deleted table takes its cells along",
    source: declared("Table.delete"),
    act: async ({ context, sheet }) => {
      makeTable(sheet).delete();
      const cell = sheet.getRange("A2").load("values");
      await context.sync();
      return cell.values as unknown;
    },
    gives: [[""]],
  },
  {
    says: "a deleted table is no longer found",
    source: declared("TableCollection.getItem"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      await context.sync();
      table.delete();
      await context.sync();
      table.load("name");
      await context.sync();
    },
    refuses: { code: "ItemNotFound", at: "TableCollection.getItem" },
  },
  {
    says: "a total row is put below the data and taken away again",
    source: declared("Table.showTotals"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.showTotals = true;
      const shown = table.getRange().load("address");
      const total = table.getTotalRowRange().load("address");
      await context.sync();
      table.showTotals = false;
      const gone = table.getRange().load("address");
      await context.sync();
      return [shown.address, total.address, gone.address];
    },
    gives: ["S!A1:B5", "S!A5:B5", "S!A1:B4"],
  },
  {
    says: "filter buttons need a header row",
    source: declared("Table.showFilterButton"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.showHeaders = false;
      table.showFilterButton = true;
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "Table.showFilterButton" },
  },
];

const ordering: readonly ConformanceCase[] = [
  {
    says: "a table is sorted by a column",
    source: declared("TableSort.apply"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.sort.apply([{ key: 1, ascending: true }]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values as unknown;
    },
    gives: [
      ["Đông Kỳ", 1],
      ["An Thanh", 2],
      ["Tây Kỳ", 3],
    ],
  },
  {
    says: "numbers come before texts and blanks come last, in both directions",
    source: "support.microsoft.com: Sort data in a range or table",
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:A5");
      range.values = [["b"], [""], [2], [true], [1]];
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load("values");
      await context.sync();
      const rising = range.values.flat() as unknown[];
      range.sort.apply([{ key: 0, ascending: false }]);
      range.load("values");
      await context.sync();
      return [rising, range.values.flat()] as unknown;
    },
    gives: [
      [1, 2, "b", true, ""],
      [true, "b", 2, 1, ""],
    ],
  },
  {
    says: "a range with a header row is sorted below it",
    source: declared("RangeSort.apply (hasHeaders)"),
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["Z"], [2], [1]];
      range.sort.apply([{ key: 0 }], false, true);
      range.load("values");
      await context.sync();
      return range.values.flat() as unknown;
    },
    gives: ["Z", 1, 2],
  },
  {
    says: "a sort key beyond the table is refused",
    source: declared("Excel.SortField.key"),
    act: async ({ context, sheet }) => {
      makeTable(sheet).sort.apply([{ key: 2 }]);
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "TableSort.apply" },
  },
  {
    says: "sorting merged cells is refused",
    source: "support.microsoft.com: all merged cells need to be the same size to sort",
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A1:B4").sort.apply([{ key: 0 }]);
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "RangeSort.apply" },
  },
  {
    says: "a filter hides the rows that it keeps back",
    source: declared("Filter.applyValuesFilter"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.columns.getItem("Đơn vị").filter.applyValuesFilter(["Đông Kỳ"]);
      const rows = ["A2", "A3", "A4"].map((address) => sheet.getRange(address).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    },
    gives: [true, false, true],
  },
  {
    says: "a custom filter compares numbers",
    source: declared("Filter.applyCustomFilter"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.columns.getItem("Tỷ lệ").filter.applyCustomFilter(">=2");
      const rows = ["A2", "A3", "A4"].map((address) => sheet.getRange(address).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    },
    gives: [false, true, false],
  },
  {
    says: "clearing the filters shows every row",
    source: declared("Table.clearFilters"),
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.columns.getItem("Đơn vị").filter.applyValuesFilter(["Đông Kỳ"]);
      table.clearFilters();
      const rows = sheet.getRange("A1:A4").load("rowHidden");
      await context.sync();
      return rows.rowHidden;
    },
    gives: false,
  },
  {
    says: "rows cannot be added to a filtered table",
    source: READING,
    act: async ({ context, sheet }) => {
      const table = makeTable(sheet);
      table.columns.getItem("Đơn vị").filter.applyValuesFilter(["Đông Kỳ"]);
      table.rows.add(undefined, [["x", 1]]);
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "TableRowCollection.add" },
  },
];

/** Tables: making, changing, sorting and filtering. */
export const tableCases: readonly ConformanceCase[] = [...making, ...changing, ...ordering];
