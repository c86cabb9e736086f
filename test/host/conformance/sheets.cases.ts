import {
  type ConformanceCase,
  declared,
  ERRORS,
  READING,
  RENAME,
  thread,
} from "./conformance-case";

const BAD_NAMES: readonly (readonly [string, string])[] = [
  ["of 32 characters", "x".repeat(32)],
  ["of 40 characters", "x".repeat(40)],
  ["with a slash", "T4/2023"],
  ["with a backslash", "T4\\2023"],
  ["with a question mark", "T4?"],
  ["with an asterisk", "T4*"],
  ["with a colon", "T4:2023"],
  ["with an opening bracket", "T4["],
  ["with a closing bracket", "T4]"],
  ["that begins with an apostrophe", "'T4"],
  ["that ends with an apostrophe", "T4'"],
  ["that is blank", "   "],
  ["History", "History"],
];

const badNames = BAD_NAMES.flatMap(([what, name]): ConformanceCase[] => [
  {
    says: `a sheet cannot be added under a name ${what}`,
    source: RENAME,
    act: async ({ context }) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "WorksheetCollection.add" },
  },
  {
    says: `a sheet cannot be renamed to a name ${what}`,
    source: RENAME,
    act: async ({ context, sheet }) => {
      sheet.name = name;
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Worksheet.name" },
  },
]);

const names: readonly ConformanceCase[] = [
  {
    says: "a name of 31 characters fits",
    source: declared("Worksheet.name"),
    act: async ({ context, sheet }) => {
      sheet.name = "x".repeat(31);
      sheet.load("name");
      await context.sync();
      return sheet.name.length;
    },
    gives: 31,
  },
  {
    says: "a name is taken whatever its case",
    source: declared("WorksheetCollection.add"),
    act: async ({ context }) => {
      context.workbook.worksheets.add("s");
      await context.sync();
    },
    refuses: { code: "ItemAlreadyExists", at: "WorksheetCollection.add" },
  },
  {
    says: "a sheet can change the case of its own name",
    source: READING,
    act: async ({ context, sheet }) => {
      sheet.name = "s";
      sheet.load("name");
      await context.sync();
      return sheet.name;
    },
    gives: "s",
  },
  {
    says: "Excel names a sheet that is added without a name",
    source: declared("WorksheetCollection.add"),
    act: async ({ context }) => {
      const added = context.workbook.worksheets.add().load("name");
      await context.sync();
      return added.name;
    },
    gives: "Sheet2",
  },
  {
    says: "a sheet is found by name in any case and by id",
    source: declared("WorksheetCollection.getItem"),
    act: async ({ context, sheet }) => {
      sheet.load("id");
      await context.sync();
      const byId = context.workbook.worksheets.getItem(sheet.id).load("name");
      const byName = context.workbook.worksheets.getItem("s").load("name");
      await context.sync();
      return [byId.name, byName.name];
    },
    gives: ["S", "S"],
  },
  {
    says: "the id stays when the sheet is renamed or moved",
    source: declared("Worksheet.id"),
    act: async ({ context, sheet }) => {
      context.workbook.worksheets.add("T");
      sheet.load("id");
      await context.sync();
      const before = sheet.id;
      sheet.name = "U";
      sheet.position = 1;
      sheet.load("id,position");
      await context.sync();
      return [sheet.id === before, sheet.position];
    },
    gives: [true, 1],
  },
  {
    says: "a missing sheet is refused",
    source: declared("WorksheetCollection.getItem"),
    act: async ({ context }) => {
      context.workbook.worksheets.getItem("Không").load("name");
      await context.sync();
    },
    refuses: { code: "ItemNotFound", at: "WorksheetCollection.getItem" },
  },
  {
    says: "a missing sheet is a null object when asked so",
    source: declared("WorksheetCollection.getItemOrNullObject"),
    act: async ({ context }) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Không");
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  },
  {
    says: "formulas follow a sheet that is renamed",
    source: RENAME,
    act: async ({ context, sheet }) => {
      const other = context.workbook.worksheets.add("T");
      const cell = other.getRange("A1");
      cell.formulas = [["=S!B2+SUM(S!$A:$A)"]];
      sheet.name = "Tháng 4";
      cell.load("formulas");
      await context.sync();
      return cell.formulas[0]?.[0] as unknown;
    },
    gives: "='Tháng 4'!B2+SUM('Tháng 4'!$A:$A)",
  },
];

const life: readonly ConformanceCase[] = [
  {
    says: "a sheet is added at the end and not activated",
    source: declared("WorksheetCollection.add"),
    act: async ({ context }) => {
      const added = context.workbook.worksheets.add("T").load("position");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [added.position, active.name];
    },
    gives: [1, "S"],
  },
  {
    says: "the only sheet cannot be deleted",
    source: "support.microsoft.com: a workbook must contain at least one visible worksheet",
    act: async ({ context, sheet }) => {
      sheet.delete();
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "Worksheet.delete" },
  },
  {
    says: "the last visible sheet cannot be deleted",
    source: "support.microsoft.com: a workbook must contain at least one visible worksheet",
    act: async ({ context, sheet }) => {
      context.workbook.worksheets.add("T").visibility = "Hidden";
      sheet.delete();
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "Worksheet.delete" },
  },
  {
    says: "the last visible sheet cannot be hidden",
    source: "support.microsoft.com: Hide or unhide worksheets",
    act: async ({ context, sheet }) => {
      sheet.visibility = "Hidden";
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "Worksheet.visibility" },
  },
  {
    says: "a very hidden sheet cannot be deleted",
    source: declared("Worksheet.delete"),
    act: async ({ context }) => {
      const hidden = context.workbook.worksheets.add("T");
      hidden.visibility = "VeryHidden";
      hidden.delete();
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "Worksheet.delete" },
  },
  {
    says: "a hidden sheet cannot be activated",
    source: READING,
    act: async ({ context }) => {
      const hidden = context.workbook.worksheets.add("T");
      hidden.visibility = "Hidden";
      hidden.activate();
      await context.sync();
    },
    refuses: { code: "InvalidOperation", at: "Worksheet.activate" },
  },
  {
    says: "deleting the active sheet shows its neighbour",
    source: READING,
    act: async ({ context, sheet }) => {
      context.workbook.worksheets.add("T");
      sheet.delete();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return active.name;
    },
    gives: "T",
  },
  {
    says: "formulas that refer to a deleted sheet become #REF!",
    source: READING,
    act: async ({ context }) => {
      const other = context.workbook.worksheets.add("T");
      const cell = context.workbook.worksheets.getItem("S").getRange("A1");
      cell.formulas = [["=T!B2"]];
      other.delete();
      cell.load("formulas");
      await context.sync();
      return cell.formulas[0]?.[0] as unknown;
    },
    gives: "=#REF!",
  },
  {
    says: "a range on a deleted sheet is no longer a valid reference",
    source: ERRORS,
    act: async ({ context }) => {
      const other = context.workbook.worksheets.add("T");
      const cell = other.getRange("A1");
      await context.sync();
      other.delete();
      cell.load("values");
      await context.sync();
    },
    refuses: { code: "InvalidReference", at: "Range" },
  },
  {
    says: "a position beyond the last is refused",
    source: declared("Worksheet.position"),
    act: async ({ context, sheet }) => {
      sheet.position = 1;
      await context.sync();
    },
    refuses: { code: "InvalidArgument", at: "Worksheet.position" },
  },
  {
    says: "getCount(true) leaves the hidden sheets out",
    source: declared("WorksheetCollection.getCount"),
    act: async ({ context }) => {
      context.workbook.worksheets.add("T").visibility = "Hidden";
      const all = context.workbook.worksheets.getCount();
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      return [all.value, visible.value];
    },
    gives: [2, 1],
  },
  {
    says: "getNext skips hidden sheets when asked so",
    source: declared("Worksheet.getNext"),
    act: async ({ context, sheet }) => {
      context.workbook.worksheets.add("T").visibility = "Hidden";
      context.workbook.worksheets.add("U");
      const next = sheet.getNext(true).load("name");
      await context.sync();
      return next.name;
    },
    gives: "U",
  },
  {
    says: "after the last sheet there is none",
    source: declared("Worksheet.getNextOrNullObject"),
    act: async ({ context, sheet }) => {
      const none = sheet.getNextOrNullObject();
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  },
  {
    says: "a copy has the cells and a name with a number",
    source: declared("Worksheet.copy"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["x"]];
      const copy = sheet.copy("End").load("name");
      const cell = copy.getRange("A1").load("values");
      await context.sync();
      cell.values = [["y"]];
      const original = sheet.getRange("A1").load("values");
      await context.sync();
      return [copy.name, original.values[0]?.[0]] as unknown;
    },
    gives: ["S (2)", "x"],
  },
  {
    says: "the tab colour of a hidden sheet reads as null",
    source: declared("Worksheet.tabColor"),
    act: async ({ context }) => {
      const other = context.workbook.worksheets.add("T");
      other.tabColor = "#ff0000";
      other.load("tabColor");
      await context.sync();
      const visible = other.tabColor;
      other.visibility = "Hidden";
      other.load("tabColor");
      await context.sync();
      return [visible, other.tabColor];
    },
    gives: ["#FF0000", null],
  },
  {
    says: "an empty string takes the tab colour away",
    source: declared("Worksheet.tabColor"),
    act: async ({ context, sheet }) => {
      sheet.tabColor = "#FF0000";
      sheet.tabColor = "";
      sheet.load("tabColor");
      await context.sync();
      return sheet.tabColor;
    },
    gives: "",
  },
  {
    says: "gridlines are set and read under one public name",
    source: declared("Worksheet.showGridlines"),
    act: async ({ context, sheet }) => {
      sheet.showGridlines = false;
      sheet.load("showGridlines,showHeadings");
      await context.sync();
      return [sheet.showGridlines, sheet.showHeadings];
    },
    gives: [false, true],
  },
];

/** Writes that a protected sheet refuses. */
const LOCKED: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ["values", (s) => (s.getRange("A1").values = [[1]])],
  ["formulas", (s) => (s.getRange("A1").formulas = [["=1"]])],
  ["a number format", (s) => (s.getRange("A1").numberFormat = [["0"]])],
  ["a fill", (s) => (s.getRange("A1").format.fill.color = "#FF0000")],
  ["clearing", (s) => s.getRange("A1").clear()],
  ["merging", (s) => s.getRange("A1:B1").merge()],
  ["inserting rows", (s) => void s.getRange("1:1").insert("Down")],
  ["deleting rows", (s) => s.getRange("1:1").delete("Up")],
  ["row heights", (s) => (s.getRange("A1").format.rowHeight = 30)],
  ["column widths", (s) => (s.getRange("A1").format.columnWidth = 30)],
  ["hiding rows", (s) => (s.getRange("1:1").rowHidden = true)],
  ["a new table", (s) => void s.tables.add("A1:B2", true)],
  ["a conditional format", (s) => void s.getRange("A1").conditionalFormats.add("Custom")],
  ["page layout", (s) => (s.pageLayout.orientation = "Landscape")],
  ["frozen panes", (s) => s.freezePanes.freezeRows(1)],
];

const protection: readonly ConformanceCase[] = [
  ...LOCKED.map(([what, write]): ConformanceCase => ({
    says: `a protected sheet refuses ${what}`,
    source: "support.microsoft.com: Protect a worksheet; learn.microsoft.com: AccessDenied",
    act: async ({ context, sheet }) => {
      sheet.protection.protect();
      await context.sync();
      write(sheet);
      await context.sync();
    },
    refuses: { code: "AccessDenied" },
  })),
  {
    says: "unlocked cells of a protected sheet take values",
    source: "support.microsoft.com: Lock or unlock specific areas of a protected worksheet",
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.format.protection.locked = false;
      sheet.protection.protect();
      cell.values = [[1]];
      cell.load("values");
      await context.sync();
      return cell.values as unknown;
    },
    gives: [[1]],
  },
  {
    says: "a protected sheet that allows formatting takes a fill",
    source: declared("Excel.WorksheetProtectionOptions.allowFormatCells"),
    act: async ({ context, sheet }) => {
      sheet.protection.protect({ allowFormatCells: true });
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#FF0000";
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    gives: "#FF0000",
  },
  {
    says: "a protected sheet is still read",
    source: "support.microsoft.com: Protect a worksheet",
    act: async ({ context, sheet }) => {
      sheet.protection.protect();
      sheet.protection.load("protected");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return [sheet.protection.protected, range.values] as unknown;
    },
    gives: [true, [[""]]],
  },
  {
    says: "protecting a protected sheet is refused",
    source: `${declared("WorksheetProtection.protect")}; ${thread(6784)}`,
    act: async ({ context, sheet }) => {
      sheet.protection.protect();
      sheet.protection.protect();
      await context.sync();
    },
    refuses: { code: "AccessDenied", at: "WorksheetProtection.protect" },
  },
  {
    says: "a wrong password does not unprotect",
    source: declared("WorksheetProtection.unprotect"),
    act: async ({ context, sheet }) => {
      sheet.protection.protect({}, "đúng");
      sheet.protection.unprotect("sai");
      await context.sync();
    },
    refuses: { code: "AccessDenied", at: "WorksheetProtection.unprotect" },
  },
  {
    says: "the right password unprotects",
    source: declared("WorksheetProtection.unprotect"),
    act: async ({ context, sheet }) => {
      sheet.protection.protect({}, "đúng");
      sheet.protection.unprotect("đúng");
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    },
    gives: false,
  },
];

const STRUCTURE: readonly (readonly [string, (context: Excel.RequestContext) => void])[] = [
  ["a new sheet", ({ workbook }) => void workbook.worksheets.add("T")],
  ["a new name", ({ workbook }) => (workbook.worksheets.getItem("S").name = "T")],
  ["deleting a sheet", ({ workbook }) => workbook.worksheets.getItem("S").delete()],
  ["hiding a sheet", ({ workbook }) => (workbook.worksheets.getItem("S").visibility = "Hidden")],
  ["moving a sheet", ({ workbook }) => (workbook.worksheets.getItem("S").position = 0)],
];

const structure: readonly ConformanceCase[] = [
  ...STRUCTURE.map(([what, write]): ConformanceCase => ({
    says: `a workbook with a protected structure refuses ${what}`,
    source: "support.microsoft.com: Protect a workbook",
    prepare: (workbook) => {
      workbook.protection = { hasPassword: false, password: null };
    },
    act: async ({ context }) => {
      write(context);
      await context.sync();
    },
    refuses: { code: "AccessDenied" },
  })),
  {
    says: "a protected structure still lets cells be written",
    source: "support.microsoft.com: Protect a workbook",
    prepare: (workbook) => {
      workbook.protection = { hasPassword: false, password: null };
    },
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [[1]];
      cell.load("values");
      await context.sync();
      return cell.values as unknown;
    },
    gives: [[1]],
  },
  ...LOCKED.slice(0, 4).map(([what, write]): ConformanceCase => ({
    says: `a read-only workbook refuses ${what}`,
    source: READING,
    prepare: (workbook) => {
      workbook.readOnly = true;
    },
    act: async ({ context, sheet }) => {
      write(sheet);
      await context.sync();
    },
    refuses: { code: "AccessDenied" },
  })),
  {
    says: "a read-only workbook says so",
    source: declared("Workbook.readOnly"),
    prepare: (workbook) => {
      workbook.readOnly = true;
    },
    act: async ({ context }) => {
      context.workbook.load("readOnly");
      context.workbook.protection.load("protected");
      await context.sync();
      return [context.workbook.readOnly, context.workbook.protection.protected];
    },
    gives: [true, false],
  },
];

/** Sheets: names, life, protection. */
export const sheetCases: readonly ConformanceCase[] = [
  ...badNames,
  ...names,
  ...life,
  ...protection,
  ...structure,
];
