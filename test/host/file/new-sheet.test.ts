import { readFileSync } from "node:fs";
import { parseArea } from "../../../src/host/workbook/area";
import type { ColumnSpan } from "../../../src/host/workbook/column-formats";
import { emptyConditionalStyle } from "../../../src/host/workbook/conditional-format-state";
import { createSheet, PLAIN_ROW, type SheetState } from "../../../src/host/workbook/sheet-state";
import type { TableState } from "../../../src/host/workbook/table-state";
import {
  createWorkbook,
  sheetIdOf,
  type WorkbookState,
} from "../../../src/host/workbook/workbook-state";
import { changedParts, opened, saved } from "./fixtures/written-package";

const TRACKING = readFileSync("assets/sample/theo-doi-tthc-tu-ky-2023.xlsx");

const HEADERS = ["Hạng", "Đơn vị", "Tỷ lệ", "Ghi chú\nthêm"];

function rankingTable(): TableState {
  return {
    id: "1",
    name: "XepHangChung",
    area: parseArea("A3:D6")!,
    columns: HEADERS.map((name, at) => ({
      id: at + 1,
      name,
      totalsFunction: null,
      totalsLabel: null,
    })),
    style: "TableStyleLight9",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: true,
    filters: [],
    sort: [{ key: 0, ascending: false, sortOn: "Value" }],
    sortMatchCase: false,
    altTitle: "",
    altText: "",
  };
}

function span(first: number, last: number, width: number): ColumnSpan {
  return { first, last, width, hidden: false, style: null, outlineLevel: 0, collapsed: false };
}

function fillCells(sheet: SheetState, workbook: WorkbookState): void {
  const { styles } = workbook;
  const head = styles.change(styles.plain, {
    font: { bold: true, name: "Times New Roman", size: 13, color: "#FFFFFF", underline: "Single" },
    fill: { pattern: "solid", color: "#1F4E79" },
    alignment: { horizontal: "Center", vertical: "Center", wrap: true, indent: 0 },
    border: { top: { line: "thin", color: "#000000" }, diagonal: { line: "none", color: null } },
    numberFormat: '0.00"%"',
    locked: false,
  });
  sheet.cells.set(0, 0, { value: "BẢNG XẾP HẠNG", formula: null, style: head });
  HEADERS.forEach((value, column) =>
    sheet.cells.set(2, column, { value, formula: null, style: head }),
  );
  [95.47, true, { error: "#N/A" }].forEach((value, row) =>
    sheet.cells.set(3 + row, 2, { value, formula: null, style: null }),
  );
  sheet.cells.set(7, 2, { value: "", formula: '=IF(C4>"a","<x>","")', style: null });
  sheet.cells.set(8, 2, { value: null, formula: "=SUM(C4:C6)", style: head });
}

function setUpPage(sheet: SheetState): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { scale: null, horizontalFitToPages: 1, verticalFitToPages: null };
  pageLayout.margins = {
    top: 56.7,
    bottom: 56.7,
    left: 85.05,
    right: 42.5,
    header: 21.6,
    footer: 21.6,
  };
  pageLayout.centerHorizontally = true;
  pageLayout.printArea = [parseArea("A1:D9")!];
  pageLayout.titleRows = parseArea("1:3");
  pageLayout.rowBreaks = [5, 7];
  pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
  pageLayout.headersFooters.oddPages.centerHeader = "&P";
}

function rankingSheet(workbook: WorkbookState): SheetState {
  const sheet = createSheet(sheetIdOf(200), "Xếp hạng T4 'n'");
  fillCells(sheet, workbook);
  setUpPage(sheet);
  sheet.merges = [parseArea("A1:D1")!];
  sheet.tables = [rankingTable()];
  sheet.columns = [span(0, 0, 8), span(1, 1, 40.5), span(2, 3, 15)];
  sheet.rows.set(0, { ...PLAIN_ROW, height: 40.5, customHeight: true });
  sheet.freeze = { rows: 3, columns: 2 };
  sheet.tabColor = "#C00000";
  sheet.showGridlines = false;
  sheet.customProperties = [{ key: "xep-hang", value: "bảng 1" }];
  sheet.names = [
    { name: "TyLe", formula: "='Xếp hạng T4 ''n'''!$C$4", comment: "", visible: false },
  ];
  sheet.conditionalFormats = [
    {
      id: "{1}",
      ranges: [parseArea("C4:C6")!],
      type: "Custom",
      formula: '=$C4<"80"',
      rule: null,
      style: {
        ...emptyConditionalStyle(),
        fillColor: "#FFFF00",
        top: { line: "thin", color: "#FF0000" },
      },
      stopIfTrue: true,
      source: null,
    },
  ];
  sheet.validations = [
    {
      ranges: [parseArea("D4:D6")!],
      type: "List",
      rule: { list: { inCellDropDown: true, source: "Đã giải trình,Chưa" } },
      ignoreBlanks: true,
      errorAlert: {
        showAlert: true,
        style: "Warning",
        title: "Sai",
        message: "Chọn trong danh sách",
      },
      prompt: { showPrompt: false, title: "", message: "" },
      source: null,
    },
  ];
  sheet.hyperlinks = [
    {
      area: parseArea("B4")!,
      address: null,
      documentReference: "'Tháng 04.2023'!A1",
      screenTip: null,
    },
    {
      area: parseArea("B5")!,
      address: "https://example.vn/a?b=1&c=2",
      documentReference: null,
      screenTip: "t",
    },
  ];
  return sheet;
}

/** All that a reader of the file could see, without what only the file layer and the host know. */
function visible(sheet: SheetState): unknown {
  const { cells } = sheet;
  const look = cells.rowIndexes().map((row) => ({
    row,
    columns: cells.row(row)!.columns,
    cells: cells.row(row)!.cells.map(({ value, formula, style }) => ({
      value,
      formula,
      style: style && { ...style, source: 0 },
    })),
  }));
  const plain = (each: object) => ({ ...each, id: "", source: null });
  return {
    ...sheet,
    id: "",
    source: null,
    cells: null,
    look,
    conditionalFormats: sheet.conditionalFormats.map(plain),
    validations: sheet.validations.map(plain),
  };
}

test("a new sheet with table, rule, list, links and page setup reads back as it was made", () => {
  const workbook = opened(new Uint8Array(TRACKING));
  const sheet = rankingSheet(workbook);
  workbook.sheets.push(sheet);
  workbook.activeSheetId = sheet.id;
  workbook.settings.set("sổ nhắc nhở", { lần: [1, '"a" <b>'] });
  const again = opened(saved(workbook));
  expect(again.sheets.map(({ name }) => name).at(-1)).toBe("Xếp hạng T4 'n'");
  expect(visible(again.sheets.at(-1)!)).toEqual(visible(sheet));
  expect(again.sheets.find(({ id }) => id === again.activeSheetId)!.name).toBe(sheet.name);
  expect(again.settings).toEqual(workbook.settings);
});

test("saving the reopened workbook again changes nothing", () => {
  const workbook = opened(new Uint8Array(TRACKING));
  workbook.sheets.push(rankingSheet(workbook));
  const bytes = saved(workbook);
  expect(Buffer.compare(saved(opened(bytes)), bytes)).toBe(0);
});

test("her sheets, strings and theme are untouched by a new sheet", () => {
  const workbook = opened(new Uint8Array(TRACKING));
  workbook.sheets.push(rankingSheet(workbook));
  const changed = changedParts(TRACKING, saved(workbook));
  expect(changed).toEqual([
    "[Content_Types].xml",
    "docProps/app.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/customProperty1.bin",
    "xl/styles.xml",
    "xl/tables/table1.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet5.xml.rels",
    "xl/worksheets/sheet5.xml",
  ]);
});

test("a sheet of ours that goes takes its parts with it, and hers are as before", () => {
  const workbook = opened(new Uint8Array(TRACKING));
  workbook.sheets.push(rankingSheet(workbook));
  const again = opened(saved(workbook));
  again.sheets.pop();
  const changed = changedParts(TRACKING, saved(again));
  expect(changed).toEqual(["xl/styles.xml", "xl/workbook.xml"]);
});

test("a workbook made from nothing is a file", () => {
  const workbook = createWorkbook(["Sheet1", "Tháng 4"]);
  workbook.sheets[1]!.cells.set(0, 0, { value: 5, formula: null, style: workbook.styles.plain });
  const again = opened(saved(workbook));
  expect(again.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Tháng 4"]);
  expect(again.sheets[1]!.cells.get(0, 0)).toEqual({ value: 5, formula: null, style: null });
});
