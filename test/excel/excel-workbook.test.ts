import { createWorkbook } from "../../src/host/workbook/workbook-state";
import type { CellValue } from "../../src/sheet/cell-grid";
import type { SheetEdit } from "../../src/sheet/sheet-edit";
import { applyTo, countRequests, openBook, readBook, readSheet, type } from "../support/excel-book";
import { blockOf } from "../../src/sheet/cell-block";

const sheet = "Xếp hạng T4-2023";
const mark = { kind: "ranking", subject: "2023-04" } as const;
const newSheet: SheetEdit = { kind: "addSheet", sheet, mark };

function write(values: readonly (readonly (CellValue | null)[])[], row = 0, column = 0): SheetEdit {
  return { kind: "writeValues", sheet, row, column, values: blockOf(values) };
}

describe("reading", () => {
  test("values come with their place, and empty sheets without a grid", async () => {
    const book = await openBook(["Tháng 04.2023", "Trống"]);
    const values = [
      ["Đơn vị", 12],
      ["UBND xã Tái Sơn", true],
    ];
    await type(book, "Tháng 04.2023", "B3", values);
    const { sheets } = await readBook(book);
    expect(sheets.map(({ name, grid }) => [name, grid?.top, grid?.left, grid?.values])).toEqual([
      ["Tháng 04.2023", 2, 1, values],
      ["Trống", undefined, undefined, undefined],
    ]);
  });

  test("a workbook is read in two requests, again in one, and written in one", async () => {
    const book = await openBook(["T1", "T2", "T3"]);
    await type(book, "T2", "A1", [["x"]]);
    countRequests(book);
    await readBook(book);
    expect(countRequests(book)).toBe(2);
    await readBook(book);
    expect(countRequests(book)).toBe(1);
    await applyTo(book, [newSheet, write([["a"]])]);
    expect(countRequests(book)).toBe(1);
  });

  test("a sheet that came or went since the last reading is noticed", async () => {
    const book = await openBook(["T1", "T2"]);
    await readBook(book);
    await book.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("T1").delete();
      context.workbook.worksheets.add("T3");
      await context.sync();
    });
    expect((await readBook(book)).sheets.map(({ name }) => name)).toEqual(["T2", "T3"]);
  });

  test("a table that was renamed since the last reading has its new name", async () => {
    const book = await openBook(["T1"]);
    await type(book, "T1", "A1", [["Đơn vị"], ["UBND xã Tái Sơn"]]);
    const { tables } = book.excel.host.workbook.sheets[0]!;
    await book.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("T1").tables.add("A1:A2", true).name = "Cu";
      await context.sync();
    });
    expect((await readSheet(book, "T1")).tables.map(({ name }) => name)).toEqual(["Cu"]);
    tables[0]!.name = "Moi";
    expect((await readSheet(book, "T1")).tables.map(({ name }) => name)).toEqual(["Moi"]);
  });

  test("hidden rows, the number formats of a middle row and the one font are given", async () => {
    const book = await openBook(["T1"]);
    await type(
      book,
      "T1",
      "B2",
      Array.from({ length: 9 }, (_, index) => [`Đơn vị ${index}`, index / 10]),
    );
    await book.excel.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("T1");
      used.getRange("C2:C10").numberFormat = Array.from({ length: 9 }, () => ["0.00%"]);
      used.getRange("4:5").rowHidden = true;
      used.getRange("B2:C10").format.font.name = ".VnTime";
      await context.sync();
    });
    const { grid } = await readSheet(book, "T1");
    expect(grid?.sampleFormats).toEqual(["General", "0.00%"]);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([3, 4]);
    expect(grid?.fontName).toBe(".VnTime");
  });

  test("a stray cell in the far corner is not read, and is said to be cut off", async () => {
    const book = await openBook(["T1"]);
    await type(book, "T1", "A1", [["Đơn vị"]]);
    await type(book, "T1", "XFD1048576", [["lạc"]]);
    countRequests(book);
    const { grid, cutFrom } = await readSheet(book, "T1");
    expect(grid?.values).toEqual([["Đơn vị"]]);
    expect(cutFrom).toBe("A1:XFD1048576");
    expect(countRequests(book)).toBe(2);
    expect(book.excel.host.log.all.every(({ responseBytes }) => responseBytes < 50_000)).toBe(true);
  });

  test("a sheet that goes on below the first window is read to its end", async () => {
    const book = await openBook(["T1"]);
    await type(book, "T1", "A1", [["đầu"]]);
    await type(book, "T1", "C2500", [["cuối"]]);
    const { grid, cutFrom } = await readSheet(book, "T1");
    expect(grid?.values[0]?.[0]).toBe("đầu");
    expect(grid?.values[2499]?.[2]).toBe("cuối");
    expect(grid?.values).toHaveLength(2500);
    expect(cutFrom).toBeUndefined();
  });

  test("protection and read-only are told", async () => {
    const state = createWorkbook(["T1"]);
    state.readOnly = true;
    const book = await openBook(state);
    expect(await readBook(book)).toMatchObject({ readOnly: true, fileName: "Book1.xlsx" });
    const open = await openBook(["T1"]);
    await open.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("T1").protection.protect();
      await context.sync();
    });
    expect((await readSheet(open, "T1")).protected).toBe(true);
  });
});

describe("writing", () => {
  test.each([
    "04",
    "4/4",
    "1-2",
    "=1+1",
    '=HYPERLINK("http://x")',
    "+84",
    "-1",
    "@SUM(A1)",
    "'tên",
    "95,47%",
    "12.5",
    "TRUE",
    "May 5",
    "#N/A",
    " 5",
    "▲ tăng 2 (10/12 → 8/12)",
    "Đơn vị\nhai dòng",
  ])("the text %j stays that text", async (text) => {
    const book = await openBook(["T1"]);
    await applyTo(book, [newSheet, write([[text]], 2, 3)]);
    const { grid } = await readSheet(book, sheet);
    expect(grid?.values).toEqual([[text]]);
    expect(grid?.top).toBe(2);
  });

  test("numbers stay numbers, null leaves a cell, an empty text empties it", async () => {
    const book = await openBook(["T1"]);
    await applyTo(book, [newSheet, write([[95.47, "x", "y"]])]);
    await applyTo(book, [write([[4, null, ""]])]);
    expect((await readSheet(book, sheet)).grid?.values).toEqual([[4, "x"]]);
  });

  test("marks, settings and tables are read back as they were written", async () => {
    const book = await openBook(["T1"]);
    await applyTo(book, [
      { kind: "addSheet", sheet, mark: { ...mark, unfinished: true } },
      write([
        ["Hạng", "Đơn vị"],
        [1, "a"],
      ]),
      {
        kind: "addTable",
        sheet,
        table: "XepHang_2023_04_overall",
        range: { row: 0, column: 0, rows: 2, columns: 2 },
        style: "TableStyleLight15",
      },
      { kind: "markSheet", sheet, mark: { ...mark, checksum: "abc" } },
      { kind: "setSetting", key: "journal", value: { sheets: ["a"], at: 1 } },
    ]);
    const contents = await readBook(book);
    expect(contents.settings).toEqual({ journal: { sheets: ["a"], at: 1 } });
    expect(contents.sheets[1]).toMatchObject({
      mark: { ...mark, checksum: "abc" },
      tables: [{ name: "XepHang_2023_04_overall", row: 0, column: 0, rows: 2, columns: 2 }],
    });
    await applyTo(book, [
      { kind: "setSetting", key: "journal", value: null },
      {
        kind: "resizeTable",
        sheet,
        table: "XepHang_2023_04_overall",
        range: { row: 0, column: 0, rows: 3, columns: 2 },
      },
    ]);
    const after = await readBook(book);
    expect(after.settings).toEqual({});
    expect(after.sheets[1]?.tables[0]?.rows).toBe(3);
  });

  test("a highlight is found again by its formula and removed without a trace", async () => {
    const book = await openBook(["T1"]);
    await type(book, "T1", "B9", [["UBND xã Tái Sơn"]]);
    const formula = '=AND(N("xep-hang-tthc below B9:B11")=0,OR($B9="UBND xã ""Tái"" Sơn"))';
    await book.excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("T1").getRange("B9");
      range.conditionalFormats.add("Custom").custom.rule.formula = "=$B9>1";
      await context.sync();
    });
    await applyTo(book, [
      {
        kind: "addHighlight",
        sheet: "T1",
        range: { row: 8, column: 1, rows: 3, columns: 1 },
        formula,
        fill: "#FFF2CC",
        fontColor: "#7F3F00",
      },
    ]);
    const { highlights } = await readSheet(book, "T1");
    expect(highlights.map((highlight) => highlight.formula)).toEqual([formula]);
    await applyTo(
      book,
      highlights.map(({ id }) => ({ kind: "removeHighlight", sheet: "T1", id }) as const),
    );
    expect((await readSheet(book, "T1")).highlights).toEqual([]);
    expect(book.excel.host.workbook.sheets[0]?.conditionalFormats).toHaveLength(1);
  });

  test("every kind of edit is accepted in one request", async () => {
    const book = await openBook(["T1"]);
    const range = { row: 0, column: 0, rows: 2, columns: 2 };
    countRequests(book);
    await applyTo(book, [
      newSheet,
      write([["Hạng", "Đơn vị"]]),
      { kind: "setColumnWidths", sheet, column: 0, widths: [6.5, 28, 0.5] },
      { kind: "setRowHeight", sheet, row: 0, rows: 2, height: 40 },
      {
        kind: "formatRange",
        sheet,
        range,
        style: {
          fontName: "Times New Roman",
          fontSize: 11,
          bold: true,
          italic: true,
          underline: true,
          fontColor: "#112233",
          fill: "#FFF2CC",
          horizontal: "center",
          vertical: "top",
          wrap: true,
          indent: 0,
          numberFormat: "0.00",
          borders: { style: "thin" },
          top: { style: "double" },
          bottom: { style: "medium", color: "#FF0000" },
        },
      },
      { kind: "autofitRows", sheet, row: 0, rows: 2 },
      { kind: "mergeRange", sheet, range: { row: 5, column: 0, rows: 1, columns: 3 } },
      { kind: "freezeRows", sheet, rows: 2 },
      {
        kind: "setupPage",
        sheet,
        page: {
          orientation: "landscape",
          margins: { top: 20, bottom: 15, left: 15, right: 15, header: 8, footer: 8 },
          printArea: "A1:L40",
          titleRows: "$1:$2",
          fitToWidth: true,
          centerHorizontally: true,
          pageNumbers: true,
          breaksBefore: [20, 40],
        },
      },
      { kind: "clearContents", sheet, range },
      { kind: "activateSheet", sheet },
    ]);
    expect(countRequests(book)).toBe(1);
    expect((await readBook(book)).activeSheet).toBe(sheet);
    await applyTo(book, [
      { kind: "clearSheet", sheet },
      { kind: "deleteSheet", sheet },
    ]);
    expect((await readBook(book)).sheets).toHaveLength(1);
  });

  test("sheets and tables that a write has made or taken away are read in one request", async () => {
    const book = await openBook(["T1"]);
    await readBook(book);
    const range = { row: 0, column: 0, rows: 2, columns: 1 };
    await applyTo(book, [
      ...[newSheet, write([["Đơn vị"], ["UBND xã Tái Sơn"]])],
      { kind: "addTable", sheet, table: "XepHang", range, style: "TableStyleLight1" },
    ]);
    countRequests(book);
    const made = await readSheet(book, sheet);
    expect(made).toMatchObject({ mark, tables: [{ name: "XepHang", rows: 2 }] });
    expect(countRequests(book)).toBe(1);
    await applyTo(book, [{ kind: "removeTable", sheet, table: "XepHang" }]);
    countRequests(book);
    expect((await readSheet(book, sheet)).tables).toEqual([]);
    expect(countRequests(book)).toBe(1);
    await applyTo(book, [{ kind: "deleteSheet", sheet }]);
    countRequests(book);
    expect((await readBook(book)).sheets).toHaveLength(1);
    expect(countRequests(book)).toBe(1);
  });

  test("a write into cells asks for no sheets", async () => {
    const book = await openBook([sheet]);
    const requestBytes = async (edit: SheetEdit) => {
      book.excel.host.log.clear();
      await applyTo(book, [edit]);
      return JSON.stringify(book.excel.host.log.own.map(({ request }) => request));
    };
    expect(await requestBytes(write([["a"]]))).not.toContain("customProperties");
    expect(await requestBytes({ kind: "markSheet", sheet, mark })).toContain("customProperties");
  });

  test("each request of a long write is cut off, queued and sent in tasks of its own", async () => {
    const book = await openBook(["T1"], { requestBytes: 20_000 });
    const values = Array.from({ length: 1500 }, (_, row) => [row, `đơn vị ${row}`]);
    let tasks = 0;
    const before: number[] = [];
    const nextTask = jest.spyOn(globalThis, "setTimeout");
    book.excel.host.onRequest(() => {
      before.push(nextTask.mock.calls.filter(([, delay]) => delay === undefined).length - tasks);
      tasks = nextTask.mock.calls.filter(([, delay]) => delay === undefined).length;
    });
    await applyTo(book, [newSheet, write(values)]);
    nextTask.mockRestore();
    expect(before.length).toBeGreaterThan(3);
    expect(Math.min(...before)).toBe(3);
  });

  test("a plan above the limit goes in several requests and comes out the same", async () => {
    const book = await openBook(["T1"], { requestBytes: 20_000 });
    const values = Array.from({ length: 500 }, (_, row) => [row, `đơn vị ${row}`, row / 7]);
    countRequests(book);
    await applyTo(book, [newSheet, write(values)]);
    expect(countRequests(book)).toBeGreaterThan(1);
    expect((await readSheet(book, sheet)).grid?.values).toEqual(values);
  });
});

describe("failures", () => {
  test("a protected sheet refuses by name of the failure, and nothing is swallowed", async () => {
    const book = await openBook(["T1"]);
    await book.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("T1").protection.protect();
      await context.sync();
    });
    const outcome = await book.port.applyEdits([
      { kind: "writeValues", sheet: "T1", row: 0, column: 0, values: blockOf([[1]]) },
    ]);
    expect(outcome).toMatchObject({ done: false, failure: { code: "sheet-protected" } });
  });

  test("a lost session is told as such", async () => {
    const book = await openBook(["T1"]);
    await readBook(book);
    book.excel.host.endSession();
    expect(await book.port.readWorkbook()).toMatchObject({ failure: { code: "session-lost" } });
  });

  test("a sheet that is gone fails the request and says so", async () => {
    const book = await openBook(["T1"]);
    expect(await book.port.applyEdits([write([[1]])])).toMatchObject({
      failure: { code: "changed-meanwhile" },
    });
    expect(await book.port.reveal("Không có", "A1")).toMatchObject({ done: false });
    expect(await book.port.reveal("T1", "B2")).toEqual({ done: true, value: null });
  });

  test("a sheet that is hidden can't be shown, and is named", async () => {
    const book = await openBook(["T1", "T2"]);
    const [, second] = book.excel.host.workbook.sheets;
    if (second !== undefined) second.visibility = "Hidden";
    expect(await book.port.reveal("T2", "A1")).toMatchObject({
      failure: { code: "sheet-hidden", sheet: "T2" },
    });
  });

  test("an empty sheet that a run had only added when it was cut off is no sheet of hers; with a text in it, it is", async () => {
    const book = await openBook(["T1"]);
    const { host } = book.excel;
    for (let action = 1; host.workbook.sheets.length === 1; action += 1) {
      host.faults.plant({ request: 1, action, when: "after", code: "Conflict" });
      expect(await book.port.applyEdits([newSheet])).toMatchObject({ done: false });
    }
    const left = host.workbook.sheets[1];
    expect(left?.name).not.toBe(sheet);
    expect(await readBook(book)).toMatchObject({
      sheets: [{ name: "T1" }],
      leftovers: [left?.name],
    });
    left?.cells.set(0, 0, { value: "ghi chú", formula: null, style: null });
    expect(await readBook(book)).toMatchObject({
      sheets: [{ name: "T1" }, { name: left?.name, mark: null }],
      leftovers: [],
    });
  });
});
