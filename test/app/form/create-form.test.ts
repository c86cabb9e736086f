import { analyseWorkbook } from "../../../src/app/reading/analyse-workbook";
import { createForm, previewForm } from "../../../src/app/form/create-form";
import { refresh } from "../../../src/app/refresh/refresh";
import { undoLastWrite } from "../../../src/app/journal/undo";
import { unitFigure } from "../../../src/domain/figure/unit-figure";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import { snapshotWorkbook } from "../../../src/host/workbook/workbook-snapshot";
import { saveWorkbook } from "../../../src/host/file/save-workbook";
import { createWorkbook, type WorkbookState } from "../../../src/host/workbook/workbook-state";
import { parseColumn } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/cell-grid";
import { computeValues } from "../../support/computed-values";
import { type ExcelBook, openBook, readBook, readSheet, type } from "../../support/excel-book";
import { openSample } from "../../support/sample-book";

const may = { kind: "month", year: 2023, month: 5 } as const;

async function make(book: ExcelBook, request: Parameters<typeof createForm>[1]) {
  const made = await createForm(book.port, request);
  if (!made.done) throw new Error(JSON.stringify(made.failure));
  return made.value;
}

/** The sheet as Excel would show it: what was entered, computed. */
async function shownValues(book: ExcelBook, name: string) {
  const sheet = await readSheet(book, name);
  const { values = [] } = sheet.grid ?? {};
  const range = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  const entered = await book.port.readFormulas(name, range);
  if (!entered.done) throw new Error(entered.failure.code);
  return computeValues(entered.value);
}

async function analyseShown(book: ExcelBook, name: string) {
  const contents = await readBook(book);
  const values = await shownValues(book, name);
  const sheets = contents.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, grid: { sheet: name, top: 0, left: 0, values } } : sheet,
  );
  return analyseWorkbook({ ...contents, sheets }, {});
}

function saved(state: WorkbookState): WorkbookState {
  const file = saveWorkbook(state);
  if (file.outcome === "refused") throw new Error(file.detail);
  const opened = openWorkbook(file.bytes, { name: "bieu.xlsx" });
  if (opened.outcome !== "opened") throw new Error(opened.code);
  return opened.workbook;
}

test("a blank form that is filled in reads without a finding, with its sums and rates as Excel computes them", async () => {
  const book = await openBook(["Sheet1"]);
  const { sheet } = await make(book, { which: "blank", period: may });
  expect(sheet).toBe("Tháng 05.2023");
  await type(book, sheet, "A1", [["ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ"]]);
  await type(book, sheet, "B9", [["Phòng Tư pháp"], ["Phòng Nội vụ"]]);
  await type(book, sheet, "B22", [["UBND xã An Thanh"], ["UBND xã Tái Sơn"]]);
  const fill = (row: number, counts: readonly number[]) => fillRow(book, sheet, row, counts);
  await fill(9, [32, 2, 0, 3, 30, 5, 0, 2, 0, 0, 1, 33, 33, 19, 11, 0, 0, 0, 0]);
  await fill(10, [10, 1, 1, 0, 6, 6, 0, 0, 0, 0, 0, 12, 12, 4, 4, 0, 0, 0, 0]);
  await fill(22, [300, 16, 4, 24, 286, 20, 6, 30, 2, 2, 0, 310, 295, 164, 96, 8, 8, 1, 0]);
  await fill(23, [200, 30, 10, 12, 200, 40, 0, 12, 0, 0, 1, 200, 230, 90, 80, 0, 0, 0, 2]);
  const analysis = await analyseShown(book, sheet);
  if (!analysis.done) throw new Error(JSON.stringify(analysis.failure));
  const { report } = analysis.value;
  expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(report.period).toEqual(may);
  expect(report.groups.map(({ id }) => id)).toEqual(["departments", "communes"]);
  expect(report.units.map(({ name }) => name)).toEqual([
    "Phòng Tư pháp",
    "Phòng Nội vụ",
    "UBND xã An Thanh",
    "UBND xã Tái Sơn",
  ]);
  const intake = report.indicators.find(({ indicator }) => indicator.id === "intakeDigitisation");
  expect(intake && [2, 3].map((unit) => unitFigure(intake.figures, unit).shown)).toEqual([
    9688, 8333,
  ]);
  expect(report.indicators.map(({ indicator }) => indicator.id).sort()).toEqual(
    [
      ...["intakeDigitisation", "resultDigitisation", "onTime", "settlement", "onlineSubmission"],
      ...["onlinePayment", "electronicCopies", "electronicCopiesYear", "overdue"],
      ...["suspended", "returned", "lateAcceptance", "complaints", "postal"],
    ].sort(),
  );
});

/** The columns to fill in, from D on; sums and rates stand between them. */
const entryColumns = ["D:G", "I:K", "L:O", "Q:Q", "T:T", "V:W", "Y:AB"] as const;

async function fillRow(book: ExcelBook, sheet: string, row: number, counts: readonly number[]) {
  let from = 0;
  for (const columns of entryColumns) {
    const [left = "", right = ""] = columns.split(":");
    const width = columnNumber(right) - columnNumber(left) + 1;
    await type(book, sheet, `${left}${row}`, [counts.slice(from, from + width)]);
    from += width;
  }
}

function columnNumber(letters: string): number {
  return parseColumn(letters) + 1;
}

test("a blank form shows no error before it is filled in, and no zero where nothing was entered", async () => {
  const book = await openBook(["Sheet1"]);
  const { sheet } = await make(book, { which: "blank", period: may });
  const values = await shownValues(book, sheet);
  const units = [...values.slice(8, 20), ...values.slice(21, 46)];
  expect(units.map((line) => line.slice(2).join("")).join("")).toBe("");
  expect(values.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
  expect(values[46]?.slice(1, 4)).toEqual(["TỔNG CỘNG", 0, 0]);
});

test("a form that is not filled in yet is known as such, with Excel's zeros in its totals and without", async () => {
  const book = await openBook(["Sheet1"]);
  const { sheet } = await make(book, { which: "blank", period: may });
  const failure = { code: "sheet-without-figures", sheet };
  expect(analyseWorkbook(await readBook(book), {})).toMatchObject({ done: false, failure });
  expect(await analyseShown(book, sheet)).toMatchObject({ done: false, failure });
});

test("a blank form keeps its header, formulas, frozen panes and print setup in the saved file", async () => {
  const book = await openBook(["Sheet1"]);
  await make(book, { which: "blank", period: may });
  const form = saved(book.excel.host.workbook).sheets[1];
  expect(form?.name).toBe("Tháng 05.2023");
  expect(form?.freeze).toEqual({ rows: 7, columns: 2 });
  expect(form?.cells.get(8, 2)?.formula).toBe('=IF(COUNT(D9,E9,F9,G9)=0,"",SUM(D9,E9,F9,G9))');
  expect(form?.cells.get(46, 3)?.formula).toBe("=SUM(D8:D46)");
  expect(form?.merges).toContainEqual({ row: 4, column: 2, rows: 1, columns: 5 });
  const { orientation, paperSize, printArea } = form?.pageLayout ?? {};
  expect({ orientation, paperSize, printArea }).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    printArea: expect.anything() as unknown,
  });
});

test("the hours of acceptance in the form are those of the decree that holds at the period's end", async () => {
  const book = await openBook(["Sheet1"]);
  const texts = async (year: number) => {
    const { sheet } = await make(book, {
      which: "blank",
      period: { kind: "month", year, month: 8 },
    });
    return (await readSheet(book, sheet)).grid?.values.flat() ?? [];
  };
  expect(await texts(2023)).toContain("Tiếp nhận trực tuyến quá 6 giờ làm việc");
  expect(await texts(2025)).toContain("Tiếp nhận trực tuyến quá 8 giờ làm việc");
});

test("a form never replaces a sheet of that name", async () => {
  const book = await openBook(["tháng 05.2023"]);
  const made = await createForm(book.port, { which: "blank", period: may });
  expect(made).toMatchObject({ done: false, failure: { code: "form-exists" } });
  expect((await readBook(book)).sheets).toHaveLength(1);
});

test("the sample's next sheet is May: units, formulas and looks stay, figures are emptied, the carried over are filled in", async () => {
  const book = await openBook(openSample());
  const plan = await previewForm(book.port, { which: "next" });
  const made = await make(book, { which: "next" });
  expect(plan).toEqual({ done: true, value: made });
  expect(made).toMatchObject({
    sheet: "Tháng 05.2023",
    copied: { from: "Tháng 04.2023", carried: 33 },
  });
  const [april, next] = book.excel.host.workbook.sheets.slice(3);
  const at = (cell: [number, number]) => next?.cells.get(...cell);
  expect(next?.name).toBe("Tháng 05.2023");
  expect(at([2, 0])?.value).toBe(
    "BIỂU THEO DÕI KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT VÀ SỐ HÓA HỒ SƠ TTHC THÁNG 5/2023",
  );
  expect(at([3, 0])?.value).toContain("từ ngày 01/05/2023 đến hết ngày 31/05/2023");
  expect(next?.merges).toEqual(april?.merges);
  expect(next?.columns).toEqual(april?.columns);
  expect(next?.freeze).toEqual(april?.freeze);
  for (let row = 8; row < 43; row += 1) {
    const [was, is] = [april?.cells.get(row, 5), at([row, 5])];
    const pending = [10, 11].map((column) => Number(april?.cells.get(row, column)?.value ?? 0));
    expect(at([row, 1])?.value).toEqual(april?.cells.get(row, 1)?.value);
    expect(at([row, 16])?.formula).toEqual(april?.cells.get(row, 16)?.formula);
    expect(at([row, 2])?.formula ?? null).toEqual(april?.cells.get(row, 2)?.formula ?? null);
    if (row !== 18 && row < 42) {
      expect(at([row, 2])?.value ?? null).toBeNull();
      expect(is?.value).toBe(pending[0]! + pending[1]!);
      expect(is?.style).toEqual(was?.style);
    }
  }
});

test("until figures are entered, the pane goes on showing the last month that has any", async () => {
  const book = await openBook(openSample());
  await make(book, { which: "next" });
  const analysis = analyseWorkbook(await readBook(book), {});
  expect(analysis.done && analysis.value.report.period).toMatchObject({ month: 4 });
});

test("our highlights stay on the last month's sheet and do not go with the copy", async () => {
  const book = await openBook(openSample());
  await refresh(book.port, { document: null });
  const before = (await readSheet(book, "Tháng 04.2023")).highlights.map(({ formula }) => formula);
  expect(before.length).toBeGreaterThan(0);
  const { sheet, changes } = await make(book, { which: "next" });
  expect(changes.map(({ change }) => change)).toEqual(["create"]);
  expect((await readSheet(book, sheet)).highlights).toEqual([]);
  const after = (await readSheet(book, "Tháng 04.2023")).highlights.map(({ formula }) => formula);
  expect([...after].sort()).toEqual([...before].sort());
});

test("the new sheet is the user's own, and an undo takes it away while nothing was entered", async () => {
  const book = await openBook(openSample());
  const names = (await readBook(book)).sheets.map(({ name }) => name);
  const { sheet } = await make(book, { which: "next" });
  expect((await readSheet(book, sheet)).mark).toBeNull();
  expect(await undoLastWrite(book.port, "if-untouched")).toMatchObject({ done: true });
  expect((await readBook(book)).sheets.map(({ name }) => name)).toEqual(names);
});

test("what formulas give when the workbook is computed anew is no edit of the user's", async () => {
  const book = await openBook(openSample());
  const { sheet } = await make(book, { which: "next" });
  const cells = book.excel.host.workbook.sheets.find(({ name }) => name === sheet)?.cells;
  const total = cells?.get(42, 2);
  if (total === undefined || total === null || total.formula === null)
    throw new Error("no formula");
  cells?.set(42, 2, { ...total, value: 0 });
  await undoLastWrite(book.port, "if-untouched");
  expect((await readBook(book)).sheets.map(({ name }) => name)).not.toContain(sheet);
});

test("asked for again while its totals are zeros, the next sheet is there already", async () => {
  const book = await openBook(openSample());
  const april = book.excel.host.workbook.sheets.at(-1);
  april?.cells.set(60, 1, { value: "Tổng cộng", formula: null, style: null });
  april?.cells.set(60, 15, { value: 9, formula: "=SUM(P11:P60)", style: null });
  const { sheet } = await make(book, { which: "next" });
  const made = book.excel.host.workbook.sheets.find(({ name }) => name === sheet);
  made?.cells.set(60, 15, { value: 0, formula: "=SUM(P11:P60)", style: null });
  expect(await createForm(book.port, { which: "next" })).toMatchObject({
    failure: { code: "form-exists", sheet },
  });
});

/** Cuts the making of the next sheet off right after Excel has copied the last one: the copy is called "Tháng 04.2023 (2)". */
async function cutAfterCopy(): Promise<ExcelBook> {
  for (let action = 1; action < 400; action += 1) {
    const book = await openBook(openSample());
    book.excel.host.faults.plant({ request: 4, action, when: "after", code: "Conflict" });
    await createForm(book.port, { which: "next" });
    const { sheets } = book.excel.host.workbook;
    const isCopied = sheets.some(
      ({ name, customProperties }) => name === "Tháng 04.2023 (2)" && customProperties.length === 0,
    );
    if (isCopied) return book;
  }
  throw new Error("never copied");
}

test("a copy that a cut-off run has left goes with the rerun and with an undo", async () => {
  const book = await cutAfterCopy();
  const broken = snapshotWorkbook(book.excel.host.workbook);
  const names = () => book.excel.host.workbook.sheets.map(({ name }) => name).slice(3);
  await make(book, { which: "next" });
  expect(names()).toEqual(["Tháng 04.2023", "Tháng 05.2023"]);
  book.excel.host.reopen(broken);
  expect(await undoLastWrite(book.port, "if-untouched")).toMatchObject({ done: true });
  expect(names()).toEqual(["Tháng 04.2023"]);
});

test("a copy into which she has written since stays, and the rerun goes on beside it", async () => {
  const book = await cutAfterCopy();
  await type(book, "Tháng 04.2023 (2)", "A70", [["của tôi"]]);
  const { sheet } = await make(book, { which: "next" });
  expect(book.excel.host.workbook.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Tháng 04.2023 (2)", sheet]),
  );
});

test("a form into which figures were entered is not undone", async () => {
  const book = await openBook(openSample());
  const { sheet } = await make(book, { which: "next" });
  await type(book, sheet, "D9", [[12]]);
  const undone = await undoLastWrite(book.port, "if-untouched");
  expect(undone).toMatchObject({ done: true, value: { editedSince: [{ sheet }] } });
  expect((await readSheet(book, sheet)).grid).not.toBeNull();
});

test("references to the month before and to the sheet itself move on together", async () => {
  const state = openSample();
  const book = await openBook(state);
  await enterFormulas(book, "Tháng 04.2023", "F10", ["='Tháng 03.2023'!K10+'Tháng 03.2023'!L10"]);
  await enterFormulas(book, "Tháng 04.2023", "Y30", ["='Tháng 03.2023'!Y30+'Tháng 04.2023'!X30"]);
  const { sheet } = await make(book, { which: "next" });
  const formulas = await book.port.readFormulas(sheet, {
    row: 0,
    column: 0,
    rows: 43,
    columns: 25,
  });
  const at = (row: number, column: number) => formulas.done && formulas.value[row - 1]?.[column];
  expect(at(10, 5)).toBe("='Tháng 04.2023'!K10+'Tháng 04.2023'!L10");
  expect(at(30, 24)).toBe("='Tháng 04.2023'!Y30+'Tháng 05.2023'!X30");
});

async function enterFormulas(
  book: ExcelBook,
  sheet: string,
  cell: string,
  line: readonly string[],
) {
  await type(book, sheet, cell, [line]);
}

test("a sheet of several months has no next sheet, and a workbook without any says so", async () => {
  const empty = await openBook(["Sheet1"]);
  expect(await createForm(empty.port, { which: "next" })).toMatchObject({
    failure: { code: "no-tracking-sheet" },
  });
  const long = await openBook(["Theo dõi"]);
  const rows: CellValue[][] = [
    ["Tháng", "Đơn vị", "Tổng số hồ sơ tiếp nhận", "Hồ sơ đã giải quyết"],
    ["Tháng 3/2023", "UBND xã An Thanh", 100, 90],
    ["Tháng 3/2023", "UBND xã Tái Sơn", 100, 90],
    ["Tháng 4/2023", "UBND xã An Thanh", 110, 100],
    ["Tháng 4/2023", "UBND xã Tái Sơn", 110, 100],
  ];
  await type(
    long,
    "Theo dõi",
    "A1",
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? `'${cell}` : cell))),
  );
  expect(await createForm(long.port, { which: "next" })).toMatchObject({
    failure: { code: "form-not-from-sheet", sheet: "Theo dõi" },
  });
});

test("a protected last sheet and a protected structure are said before anything is written", async () => {
  const book = await openBook(createWorkbook(["Sheet1"]));
  await book.excel.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await createForm(book.port, { which: "blank", period: may })).toMatchObject({
    failure: { code: "workbook-protected" },
  });
});
