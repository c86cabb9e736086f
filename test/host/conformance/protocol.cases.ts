import {
  CLIENT,
  type ConformanceCase,
  declared,
  ERRORS,
  READING,
  RESOURCES,
  thread,
} from "./conformance-case";

const NULLS =
  "learn.microsoft.com: application-specific-api-model (*OrNullObject methods and properties)";

/** [the n of ExcelApi 1.n that the member needs, its name, how it is used] */
const GATED: readonly (readonly [
  number,
  string,
  (context: Excel.RequestContext, sheet: Excel.Worksheet) => void,
])[] = [
  [2, "Range.merge", (_c, s) => s.getRange("A1:B1").merge()],
  [2, "RangeFormat.autofitRows", (_c, s) => s.getRange("A1").format.autofitRows()],
  [3, "Table.showFilterButton", (_c, s) => (s.tables.add("A1:B2", true).showFilterButton = false)],
  [
    4,
    "Worksheet.getUsedRangeOrNullObject",
    (_c, s) => void s.getUsedRangeOrNullObject().load("address"),
  ],
  [4, "Workbook.settings", (c) => void c.workbook.settings.add("k", 1)],
  [
    6,
    "Range.conditionalFormats",
    (_c, s) => void s.getRange("A1").conditionalFormats.add("Custom"),
  ],
  [
    6,
    "Application.suspendApiCalculationUntilNextSync",
    (c) => c.application.suspendApiCalculationUntilNextSync(),
  ],
  [
    7,
    "Worksheet.getRangeByIndexes",
    (_c, s) => void s.getRangeByIndexes(0, 0, 1, 1).load("address"),
  ],
  [7, "Worksheet.tabColor", (_c, s) => (s.tabColor = "#FF0000")],
  [7, "Worksheet.freezePanes", (_c, s) => s.freezePanes.freezeRows(1)],
  [8, "Range.dataValidation", (_c, s) => s.getRange("A1").dataValidation.clear()],
  [9, "Worksheet.pageLayout", (_c, s) => (s.pageLayout.orientation = "Landscape")],
  [
    9,
    "Range.getSpecialCells",
    (_c, s) => void s.getRange("A1").getSpecialCells("Visible").load("address"),
  ],
  [9, "Range.setCellProperties", (_c, s) => s.getRange("A1").setCellProperties([[{}]])],
  [
    9,
    "Application.suspendScreenUpdatingUntilNextSync",
    (c) => c.application.suspendScreenUpdatingUntilNextSync(),
  ],
  [11, "Application.decimalSeparator", (c) => void c.application.load("decimalSeparator")],
  [12, "Worksheet.customProperties", (_c, s) => void s.customProperties.add("k", "v")],
  [13, "Table.resize", (_c, s) => s.tables.add("A1:B3", true).resize("A1:B4")],
];

const gated = GATED.map(([set, name, use]): ConformanceCase => ({
  says: `${name} does not exist where only ExcelApi 1.${set - 1} is announced`,
  source: declared(name),
  settings: { apiMinor: set - 1 },
  act: async ({ context, sheet }) => {
    use(context, sheet);
    await context.sync();
  },
  refuses: { code: "ApiNotFound", at: name },
}));

const loading: readonly ConformanceCase[] = [
  {
    says: "a property that was not loaded cannot be read",
    source: CLIENT,
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.address;
    },
    refuses: { code: "PropertyNotLoaded" },
  },
  {
    says: "a load that was queued before a write gives the old value",
    source: "learn.microsoft.com: application-specific-api-model (the queue is executed in order)",
    act: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1").load("values");
      cell.values = [[1]];
      await context.sync();
      const before = cell.values[0]?.[0] as unknown;
      cell.load("values");
      await context.sync();
      return [before, cell.values[0]?.[0]] as unknown;
    },
    gives: ["", 1],
  },
  {
    says: "a collection is loaded with nested objects and collections",
    source: declared("OfficeExtension.ClientObject.load"),
    act: async ({ context, sheet }) => {
      sheet.customProperties.add("k", "v");
      sheet.tables.add("A1:B2", true);
      const { worksheets } = context.workbook;
      worksheets.load(
        "items/name,items/customProperties/items/key,items/customProperties/items/value,items/tables/items/name,items/protection/protected",
      );
      await context.sync();
      return worksheets.items.map((each) => [
        each.name,
        each.customProperties.items.map(({ key, value }) => `${key}=${value}`),
        each.tables.items.map(({ name }) => name),
        each.protection.protected,
      ]);
    },
    gives: [["S", ["k=v"], ["Table1"], false]],
  },
  {
    says: "$top and $skip cut a collection, and its items stay usable",
    source: declared("OfficeExtension.ClientObject.load ($top, $skip)"),
    act: async ({ context }) => {
      const { worksheets } = context.workbook;
      worksheets.add("T");
      worksheets.add("U");
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      const [only] = worksheets.items;
      only?.load("position");
      await context.sync();
      return [worksheets.items.length, only?.name, only?.position];
    },
    gives: [1, "T", 1],
  },
  {
    says: "rows of a table are cut by $top and $skip and addressed by their true index",
    source: declared("OfficeExtension.ClientObject.load ($top, $skip)"),
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:A4").values = [["H"], [1], [2], [3]];
      const { rows } = sheet.tables.add("A1:A4", true);
      rows.load({ values: true, $top: 1, $skip: 2 });
      await context.sync();
      const range = rows.items[0]?.getRange().load("address");
      await context.sync();
      return [rows.items[0]?.values, range?.address] as unknown;
    },
    gives: [[[3]], "S!A4"],
  },
  {
    says: "load() without names brings the plain properties",
    source: declared("OfficeExtension.ClientObject.load"),
    act: async ({ context, sheet }) => {
      sheet.load();
      await context.sync();
      return [sheet.name, sheet.visibility, sheet.position];
    },
    gives: ["S", "Visible", 0],
  },
  {
    says: "a property that does not exist is refused when loaded",
    source: READING,
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").load("valuess");
      await context.sync();
    },
    refuses: { code: "ApiNotFound", at: "Range.valuess" },
  },
  {
    says: "load with expand brings the plain properties of the nested object",
    source: declared("OfficeExtension.LoadOption"),
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.load({ select: "address", expand: "format" });
      await context.sync();
      return [range.address, range.format.wrapText];
    },
    gives: ["S!A1", false],
  },
  {
    says: "set() writes several properties at once",
    source: declared("Range.set"),
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.set({ values: [[1]], format: { font: { bold: true } } });
      range.load("values,format/font/bold");
      await context.sync();
      return [range.values[0]?.[0], range.format.font.bold] as unknown;
    },
    gives: [1, true],
  },
];

const nulls: readonly ConformanceCase[] = [
  {
    says: "isNullObject is known after a sync without a load",
    source: NULLS,
    act: async ({ context }) => {
      const none = context.workbook.worksheets.getItemOrNullObject("X");
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  },
  {
    says: "what hangs on a null object is null, and writes to it do nothing",
    source: READING,
    act: async ({ context }) => {
      const none = context.workbook.worksheets.getItemOrNullObject("X");
      const range = none.getRange("A1");
      range.values = [[1]];
      const inner = none.tables.getItemOrNullObject("T");
      await context.sync();
      return inner.isNullObject;
    },
    gives: true,
  },
];

const failing: readonly ConformanceCase[] = [
  {
    says: "the actions before a refused one stay done, those after it are not done",
    source: READING,
    act: async ({ context, sheet, workbook }) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("A3").values = [[3]];
      await context.sync().catch(() => undefined);
      const cells = workbook.sheets[0]?.cells;
      return [cells?.get(0, 0)?.value, cells?.get(2, 0)];
    },
    gives: [1, null],
  },
  {
    says: "results before the refused action reach the add-in",
    source: CLIENT,
    act: async ({ context, sheet }) => {
      sheet.load("name");
      sheet.getRange("Không");
      await context.sync().catch(() => undefined);
      return sheet.name;
    },
    gives: "S",
  },
  {
    says: "the first refusal ends the request",
    source: ERRORS,
    act: async ({ context }) => {
      context.workbook.worksheets.getItem("X").getRange("A1").load("values");
      context.workbook.worksheets.add("a/b");
      await context.sync();
    },
    refuses: { code: "ItemNotFound", at: "WorksheetCollection.getItem" },
  },
  {
    says: "a trace before the failure is told",
    source: CLIENT,
    act: async ({ context, sheet }) => {
      context.trace("trước khi ghi");
      sheet.getRange("A1").values = [[1, 2]];
      try {
        await context.sync();
        return null;
      } catch (error) {
        return (error as OfficeExtension.Error).traceMessages;
      }
    },
    gives: ["trước khi ghi"],
  },
  {
    says: "the statement that failed is told when asked for",
    source: "learn.microsoft.com: extendedErrorLogging",
    act: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [[1, 2]];
      try {
        await context.sync();
        return null;
      } catch (error) {
        return String((error as OfficeExtension.Error).debugInfo.statement).startsWith(
          "range.values",
        );
      }
    },
    gives: true,
  },
];

const conditions: readonly ConformanceCase[] = [
  {
    says: "while somebody types into a cell requests fail",
    source: `${ERRORS}; learn.microsoft.com: Excel.run delayForCellEdit`,
    act: async ({ context, sheet, host }) => {
      host.settings.isEditingCell = true;
      sheet.load("name");
      await context.sync();
    },
    refuses: { code: "InvalidOperationInCellEditMode" },
  },
  {
    says: "with delayForCellEdit the request waits until the typing ends",
    source: declared("Excel.RunOptions.delayForCellEdit"),
    act: async ({ host, Excel }) => {
      host.settings.isEditingCell = true;
      setTimeout(() => {
        host.settings.isEditingCell = false;
      }, 30);
      const started = Date.now();
      const name = await Excel.run({ delayForCellEdit: true }, async (context) => {
        const sheet = context.workbook.worksheets.getItem("S").load("name");
        await context.sync();
        return sheet.name;
      });
      return [name, Date.now() - started >= 25];
    },
    gives: ["S", true],
  },
  {
    says: "while a dialog of Excel's is open writes fail",
    source: CLIENT,
    act: async ({ context, sheet, host }) => {
      host.settings.isDialogOpen = true;
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    },
    refuses: { code: "WriteNotSupportedWhenModalDialogOpen" },
  },
  ...(
    [
      ["range.select", (_c, s) => s.getRange("A1").select()],
      ["worksheets.add", (c) => void c.workbook.worksheets.add()],
      ["freezePanes", (_c, s) => s.freezePanes.freezeRows(1)],
      ["getSelectedRange", (c) => void c.workbook.getSelectedRange().load("address")],
    ] as readonly (readonly [string, (c: Excel.RequestContext, s: Excel.Worksheet) => void])[]
  ).map(([what, use]): ConformanceCase => ({
    says: `${what} fails while another workbook has the focus`,
    source:
      "learn.microsoft.com: excel-add-ins-troubleshooting (API limitations when the active workbook switches)",
    settings: { isOtherWorkbookInFront: true },
    act: async ({ context, sheet }) => {
      use(context, sheet);
      await context.sync();
    },
    refuses: { code: "GeneralException" },
  })),
  {
    says: "Excel on the web refuses a request of more than 5 MB",
    source: RESOURCES,
    settings: { platform: "Web" },
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      await context.sync();
    },
    refuses: { code: "RequestPayloadSizeLimitExceeded" },
  },
  {
    says: "Excel on the web refuses an answer of more than 5 MB",
    source: RESOURCES,
    settings: { platform: "Web" },
    act: async ({ context, sheet }) => {
      for (const half of ["A1:A100", "A101:A200"]) {
        sheet.getRange(half).values = Array.from({ length: 100 }, () => ["x".repeat(30_000)]);
        await context.sync();
      }
      sheet.getRange("A1:A200").load("values");
      await context.sync();
    },
    refuses: { code: "ResponsePayloadSizeLimitExceeded" },
  },
  {
    says: "desktop Excel takes a request of more than 5 MB",
    source: RESOURCES,
    act: async ({ context, sheet, workbook }) => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      await context.sync();
      return workbook.sheets[0]?.cells.rowIndexes().length;
    },
    gives: 200,
  },
  {
    says: "a value is written to at most 5,000,000 cells at once",
    source: READING,
    act: async ({ context, sheet }) => {
      sheet.getRange("A1:F1000000").values = 1 as unknown as number[][];
      await context.sync();
    },
    refuses: { code: "RangeExceedsLimit", at: "Range.values" },
  },
  {
    says: "the separators are those of the locale",
    source: declared("Application.decimalSeparator"),
    settings: { culture: { name: "vi-VN", decimalSeparator: ",", thousandsSeparator: "." } },
    act: async ({ context }) => {
      const { application } = context;
      application.load("decimalSeparator,thousandsSeparator");
      application.cultureInfo.load("name");
      await context.sync();
      return [
        application.decimalSeparator,
        application.thousandsSeparator,
        application.cultureInfo.name,
      ];
    },
    gives: [",", ".", "vi-VN"],
  },
];

const later = () => new Promise((done) => setTimeout(done, 20));

const events: readonly ConformanceCase[] = [
  {
    says: "a change is told after the request, with its address",
    source: declared("Worksheet.onChanged"),
    hasHandlers: true,
    act: async ({ context, sheet }) => {
      const seen: unknown[] = [];
      sheet.onChanged.add(async (args) => {
        await Promise.resolve();
        seen.push([args.address, args.changeType, args.source]);
      });
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      const during = seen.length;
      await later();
      return [during, seen];
    },
    gives: [0, [["B2:C3", "RangeEdited", "Local"]]],
  },
  {
    says: "a collection hears of changes on every sheet",
    source: declared("WorksheetCollection.onChanged"),
    hasHandlers: true,
    act: async ({ context }) => {
      const seen: string[] = [];
      context.workbook.worksheets.onChanged.add(async (args) => {
        await Promise.resolve();
        seen.push(args.address);
      });
      await context.sync();
      context.workbook.worksheets.add("T").getRange("A1").values = [[1]];
      await context.sync();
      await later();
      return seen;
    },
    gives: ["A1"],
  },
  {
    says: "inserted rows are told as such",
    source: declared("Excel.DataChangeType"),
    hasHandlers: true,
    act: async ({ context, sheet }) => {
      const seen: unknown[] = [];
      sheet.onChanged.add(async (args) => {
        await Promise.resolve();
        seen.push([args.address, args.changeType]);
      });
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      await later();
      return seen;
    },
    gives: [["2:3", "RowInserted"]],
  },
  {
    says: "a removed handler hears nothing",
    source: declared("OfficeExtension.EventHandlerResult.remove"),
    hasHandlers: true,
    act: async ({ context, sheet }) => {
      const seen: string[] = [];
      const handler = sheet.onChanged.add(async (args) => {
        await Promise.resolve();
        seen.push(args.address);
      });
      await context.sync();
      handler.remove();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await later();
      return seen;
    },
    gives: [],
  },
  {
    says: "added, activated and deleted sheets are told",
    source: declared("WorksheetCollection.onAdded"),
    hasHandlers: true,
    act: async ({ context }) => {
      const seen: string[] = [];
      const { worksheets } = context.workbook;
      const note = async (args: { type: string }) => {
        await Promise.resolve();
        seen.push(args.type);
      };
      worksheets.onAdded.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeleted.add(note);
      await context.sync();
      const added = worksheets.add("T");
      added.activate();
      added.delete();
      await context.sync();
      await later();
      return seen;
    },
    gives: ["WorksheetAdded", "WorksheetActivated", "WorksheetActivated", "WorksheetDeleted"],
  },
  {
    says: "a selection is told to the sheet",
    source: declared("Worksheet.onSelectionChanged"),
    hasHandlers: true,
    act: async ({ context, sheet }) => {
      const seen: string[] = [];
      sheet.onSelectionChanged.add(async (args) => {
        await Promise.resolve();
        seen.push(args.address);
      });
      await context.sync();
      sheet.getRange("C4:D5").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      await later();
      return [seen, selected.address];
    },
    gives: [["C4:D5"], "S!C4:D5"],
  },
  {
    says: "a change inside a table is told to the table",
    source: declared("Table.onChanged"),
    hasHandlers: true,
    act: async ({ context, sheet }) => {
      const seen: string[] = [];
      const table = sheet.tables.add("A1:B3", true);
      table.onChanged.add(async (args) => {
        await Promise.resolve();
        seen.push(args.address);
      });
      await context.sync();
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D2").values = [[1]];
      await context.sync();
      await later();
      return seen;
    },
    gives: ["B2"],
  },
  {
    says: "a coauthor's edit is told as remote",
    source: declared("Excel.EventSource"),
    hasHandlers: true,
    act: async ({ context, sheet, host }) => {
      const seen: string[] = [];
      sheet.onChanged.add(async (args) => {
        await Promise.resolve();
        seen.push(`${args.address} ${args.source}`);
      });
      await context.sync();
      host.edit("Remote", ({ workbook, events: queue }) => {
        const [first] = workbook.sheets;
        if (!first) return;
        first.cells.set(0, 0, { value: 9, formula: null, style: null });
        queue.cellsChanged(first, { row: 0, column: 0, rows: 1, columns: 1 });
      });
      await later();
      return seen;
    },
    gives: ["A1 Remote"],
  },
];

const references: readonly ConformanceCase[] = [
  {
    says: "references are given back when the run ends",
    source: CLIENT,
    act: async ({ host, Excel }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("S").getRange("A1").load("values");
        await context.sync();
      });
      return host.referenceCount;
    },
    gives: 0,
  },
  {
    says: "an untracked range leaves no reference",
    source: "learn.microsoft.com: untrack unneeded proxy objects",
    act: async ({ context, sheet, host }) => {
      const range = sheet.getRange("A1");
      range.values = [[1]];
      range.untrack();
      await context.sync();
      return host.referenceCount;
    },
    gives: 0,
  },
  {
    says: "what hangs on a range stays usable after a sync",
    source: CLIENT,
    act: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:A2");
      range.format.load("wrapText");
      range.format.font.load("bold");
      await context.sync();
      range.format.font.bold = true;
      range.format.font.load("bold");
      range.sort.apply([{ key: 0 }]);
      await context.sync();
      return range.format.font.bold;
    },
    gives: true,
  },
  {
    says: "single-cell writes go out as one request",
    source: CLIENT,
    act: async ({ context, sheet, host }) => {
      for (let row = 0; row < 100; row += 1) sheet.getCell(row, 0).values = [[row]];
      await context.sync();
      return host.log.own.length;
    },
    gives: 1,
  },
  {
    says: "writes of more than 1500 cells are sent in pieces and land whole",
    source: CLIENT,
    act: async ({ context, sheet }) => {
      const values = Array.from({ length: 100 }, (_row, r) =>
        Array.from({ length: 30 }, (_c, c) => r * 30 + c),
      );
      const range = sheet.getRangeByIndexes(3, 2, 100, 30);
      range.values = values;
      range.load("values");
      await context.sync();
      return JSON.stringify(range.values) === JSON.stringify(values);
    },
    gives: true,
  },
  {
    says: "a large matrix of the wrong size is refused",
    source: CLIENT,
    act: async ({ context, sheet }) => {
      const values = Array.from({ length: 100 }, () => new Array<number>(29).fill(1));
      sheet.getRangeByIndexes(0, 0, 100, 30).values = values;
      await context.sync();
    },
    refuses: { code: "InvalidArgument" },
  },
  {
    says: "getActiveCell is the first cell of the selection",
    source: declared("Workbook.getActiveCell"),
    act: async ({ context, sheet }) => {
      sheet.getRange("C4:D5").select();
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    },
    gives: "S!C4",
  },
  {
    says: "protection of a nested object is loaded with its sheet",
    source: `${declared("WorksheetProtection.protected")}; ${thread(6784)}`,
    act: async ({ context, sheet }) => {
      sheet.load("name,protection/protected");
      await context.sync();
      return [sheet.name, sheet.protection.protected];
    },
    gives: ["S", false],
  },
];

/** Requests, errors, conditions, events and references. */
export const protocolCases: readonly ConformanceCase[] = [
  ...gated,
  ...loading,
  ...nulls,
  ...failing,
  ...conditions,
  ...events,
  ...references,
];
