import {
  applyAfterPreview,
  planRefresh,
  refresh,
  removeHighlights,
} from "../../../src/app/refresh/refresh";
import { undoLastWrite, type UndoChoice, type UndoResult } from "../../../src/app/journal/undo";
import type { WorkbookPort } from "../../../src/app/workbook-port";
import { insertDraft } from "../../../src/app/document/insert-draft";
import { issueLetter } from "../../../src/app/document/issue-letter";
import { applyTrendSheet, planTrendSheet } from "../../../src/app/trend/trend-sheet";
import { saveSettings } from "../../../src/app/settings/save-settings";
import type { SettingsOverrides } from "../../../src/results/settings/parse-settings";
import type { SettingValue } from "../../../src/sheet/sheet-edit";
import { type ExcelBook, openBook, readBook } from "../../support/excel-book";
import type { InMemoryWorkbook } from "../../support/in-memory-workbook";
import { pictureWorkbook } from "../../support/workbook-picture";
import { openSample, sampleInMemory } from "../../support/sample-book";

const ranking = "Xếp hạng T4-2023";
const tracking = "Tháng 04.2023";

async function undo(port: WorkbookPort, choice: UndoChoice = "if-untouched"): Promise<UndoResult> {
  const outcome = await undoLastWrite(port, choice);
  if (!outcome.done) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** Everything that a workbook of values holds, but the journal. */
function stateOf(book: InMemoryWorkbook): unknown {
  return book.sheets.map(({ name, cells, mark, tables, highlights }) => ({
    name,
    mark,
    tables,
    cells: [...cells].sort(),
    formulas: highlights.map(({ formula }) => formula).sort(),
  }));
}

/** Gives the first commune of the tracking sheet another figure, as the user would. */
function changeFigure(book: InMemoryWorkbook, value: number): void {
  book.sheet(tracking).cells.set("20,15", value);
}

test("the first write is taken back to nothing of ours", async () => {
  const book = sampleInMemory();
  const before = stateOf(book);
  await refresh(book, { ledgerIssued: true });
  expect(await undo(book)).toMatchObject({ editedSince: [], kept: [] });
  expect(stateOf(book)).toEqual(before);
});

test("a second write is taken back to the first, highlights and tints included", async () => {
  const book = sampleInMemory();
  await refresh(book, { document: null });
  const first = stateOf(book);
  changeFigure(book, 1);
  await refresh(book, { document: null });
  await undo(book);
  changeFigure(book, Number(sampleInMemory().sheet(tracking).cells.get("20,15")));
  expect(stateOf(book)).toEqual(first);
});

test("undo after redo after undo is the same as undo", async () => {
  const book = sampleInMemory();
  await refresh(book);
  await undo(book);
  const undone = stateOf(book);
  await refresh(book);
  await undo(book);
  expect(stateOf(book)).toEqual(undone);
});

test("nothing is taken back where the user has edited since, and her sheet is named", async () => {
  const book = sampleInMemory();
  await refresh(book);
  book.sheet(ranking).cells.set("9,11", "ghi chú của tôi");
  const before = stateOf(book);
  expect((await undo(book)).editedSince).toEqual([{ sheet: ranking, cells: "L10" }]);
  expect(stateOf(book)).toEqual(before);
  expect((await undo(book, "keep-copy")).editedSince).toEqual([{ sheet: ranking, cells: "L10" }]);
  expect(book.sheets.map(({ name }) => name).slice(4)).toEqual([ranking]);
  expect(book.sheet(ranking).cells.get("9,11")).toBe("ghi chú của tôi");
});

test("there is nothing to take back twice", async () => {
  const book = sampleInMemory();
  await refresh(book);
  await undo(book);
  expect(await undoLastWrite(book, "if-untouched")).toMatchObject({
    failure: { code: "cannot-undo" },
  });
});

test("a sheet that was made anew comes back with its tables, notes and units", async () => {
  const book = sampleInMemory();
  await refresh(book, { document: null });
  book.sheet(ranking).cells.set("9,11", "ghi chú");
  const rankingBefore = JSON.stringify([...book.sheet(ranking).cells].sort());
  const tablesBefore = book.sheet(ranking).tables;
  const row = [...book.sheet(tracking).cells].filter(([key]) => key.startsWith("40,"));
  for (const [key] of row) book.sheet(tracking).cells.delete(key);
  await refresh(book, { document: null });
  expect(book.sheet(ranking).tables).not.toEqual(tablesBefore);
  await undo(book);
  expect(book.sheet(ranking).tables).toEqual(tablesBefore);
  expect(JSON.stringify([...book.sheet(ranking).cells].sort())).toBe(rankingBefore);
  for (const [key, value] of row) book.sheet(tracking).cells.set(key, value);
  const again = await planRefresh(book, { document: null });
  expect(again.done && again.value.edits.every(({ kind }) => kind.endsWith("Highlight"))).toBe(
    true,
  );
});

test("the write that was shown is refused when the figures have changed meanwhile", async () => {
  const book = sampleInMemory();
  const plan = await planRefresh(book);
  if (!plan.done) throw new Error("no plan");
  changeFigure(book, 1);
  expect(await applyAfterPreview(book, plan.value)).toMatchObject({
    failure: { code: "changed-meanwhile" },
  });
  expect(book.applied).toEqual([]);
});

test("what the user has edited in several cells is named by the area around them", async () => {
  const book = sampleInMemory();
  await refresh(book, { document: null });
  book.sheet(ranking).cells.set("9,11", "một");
  book.sheet(ranking).cells.set("12,12", "hai");
  expect((await undo(book)).editedSince).toEqual([{ sheet: ranking, cells: "L10:M13" }]);
});

test("a sheet of ours that was renamed since is taken back under its new name", async () => {
  const book = sampleInMemory();
  const before = stateOf(book);
  await refresh(book, { document: null });
  book.sheet(ranking).name = "Của tôi";
  expect(await undo(book)).toMatchObject({ editedSince: [], kept: [] });
  expect(stateOf(book)).toEqual(before);
});

test("a sheet of the user's that took the name of ours is never taken away", async () => {
  const book = sampleInMemory();
  await refresh(book, { document: null });
  const copy = new Map(book.sheet(ranking).cells);
  book.sheets.splice(book.sheets.indexOf(book.sheet(ranking)), 1);
  book.addUserSheet(ranking).cells = copy;
  await undo(book);
  expect(book.sheet(ranking).cells).toEqual(copy);
});

test("highlights of before are not put back over rows that were inserted since", async () => {
  const book = sampleInMemory();
  await refresh(book, { document: null });
  changeFigure(book, 1);
  await refresh(book, { document: null });
  const formulas = book.sheet(tracking).highlights;
  book.sheet(tracking).cells.set("80,0", "một dòng nữa");
  expect((await undo(book)).editedSince).toEqual([{ sheet: tracking, cells: null }]);
  expect((await undo(book, "keep-copy")).editedSince).toEqual([{ sheet: tracking, cells: null }]);
  expect(book.sheet(tracking).highlights).toEqual(formulas);
});

test("a forged or broken journal takes nothing back", async () => {
  const book = sampleInMemory();
  await refresh(book, { document: null });
  const journal = book.settings.get("journal.1") as Readonly<Record<string, SettingValue>> & {
    readonly sheets: readonly Readonly<Record<string, SettingValue>>[];
  };
  const [sheet] = journal.sheets;
  for (const forged of [
    "text",
    [],
    { ...journal, sheets: [{ ...sheet, how: "deleted" }] },
    { ...journal, sheets: [{ ...sheet, blocks: [{ row: -1, column: 0, values: [] }] }] },
    { ...journal, highlights: [null] },
  ]) {
    book.settings.set("journal.1", forged);
    expect(await undoLastWrite(book, "if-untouched")).toMatchObject({
      failure: { code: "cannot-undo" },
    });
  }
  const hers = { ...sheet, name: tracking, mark: { kind: "ranking", subject: "2023-04" } };
  book.settings.set("journal.1", { ...journal, sheets: [hers] });
  await undo(book, "keep-copy");
  expect(book.sheets.map(({ name }) => name)).toContain(tracking);
});

test("over the real office.js an undo takes two requests and survives another pane", async () => {
  const book = await openBook(openSample());
  await refresh(book.port);
  const again = await openBook(book.excel.host.workbook);
  expect(await undo(again.port)).toMatchObject({ editedSince: [], kept: [] });
  const { sheets, settings } = await readBook(again);
  expect(sheets.map(({ name }) => name)).toEqual([
    "Tháng 01.2023",
    "Tháng 02.2023",
    "Tháng 03.2023",
    tracking,
  ]);
  expect(sheets.flatMap(({ highlights }) => highlights)).toEqual([]);
  expect(settings).toEqual({});
});

test("highlights come back where Excel has moved them since, not where they were set", async () => {
  const book = await openBook(openSample());
  await refresh(book.port, { document: null });
  const rules = () =>
    book.excel.host.workbook.sheets
      .find(({ name }) => name === tracking)
      ?.conditionalFormats.map(({ ranges, formula }) => JSON.stringify([ranges, formula]))
      .sort();
  const set = rules();
  await book.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tracking);
    sheet.getRange("25:25").insert("Down");
    sheet.getRange("A:A").insert("Right");
    await context.sync();
  });
  const moved = rules();
  expect(moved).not.toEqual(set);
  await refresh(book.port, { document: null });
  expect(await removeHighlights(book.port)).toMatchObject({ done: true });
  expect(rules()).toEqual([]);
  expect(await undo(book.port)).toMatchObject({ editedSince: [], kept: [] });
  expect(rules()).toEqual(moved);
});

/** Drafts the letter with these settings and puts it into the workbook. */
async function draft({ port }: ExcelBook, settings: SettingsOverrides = {}): Promise<void> {
  const plan = await planRefresh(port, { settings });
  if (!plan.done || plan.value.composed?.drafted !== true) throw new Error("no letter");
  expect(await insertDraft(port, plan.value.composed.letter)).toMatchObject({ done: true });
}

async function issue({ port }: ExcelBook): Promise<void> {
  const plan = await planRefresh(port);
  if (!plan.done || plan.value.composed?.drafted !== true) throw new Error("no letter");
  const { analysis, composed } = plan.value;
  expect(await issueLetter(port, analysis, composed.letter)).toMatchObject({ done: true });
}

async function save({ port }: ExcelBook, listLimit: number): Promise<void> {
  const plan = await planRefresh(port);
  if (!plan.done) throw new Error("no plan");
  const settings = { ...plan.value.analysis.settings, listLimit };
  expect(await saveSettings(port, settings)).toMatchObject({ done: true });
}

async function drawTrend({ port }: ExcelBook, units: readonly number[] = []): Promise<void> {
  const plan = await planTrendSheet(port, { units });
  if (!plan.done) throw new Error("no trend");
  expect(await applyTrendSheet(port, plan.value)).toMatchObject({ done: true });
}

const longer: SettingsOverrides = { listLimit: 2 };

const writes: readonly {
  readonly name: string;
  readonly first: (book: ExcelBook) => Promise<void>;
  readonly second: (book: ExcelBook) => Promise<void>;
}[] = [
  { name: "a draft that was rewritten", first: draft, second: (book) => draft(book, longer) },
  {
    name: "a draft that was rewritten shorter",
    first: (book) => draft(book, longer),
    second: draft,
  },
  { name: "a ledger", first: issue, second: (book) => draft(book) },
  {
    name: "settings that were changed",
    first: (book) => save(book, 5),
    second: (book) => save(book, 9),
  },
  {
    name: "a trend of other units",
    first: (book) => drawTrend(book),
    second: (book) => drawTrend(book, [12, 13]),
  },
  {
    name: "a ranking of other units",
    first: async ({ port }) => {
      await refresh(port, { document: null });
    },
    second: async ({ port, excel }) => {
      excel.host.workbook.sheets[3]!.cells.setRow(20, null);
      await refresh(port, { document: null });
    },
  },
];

describe("to the last cell, its look, and the sheet's sizes and rules", () => {
  test.each(writes)("$name comes back exactly, again after a redo", async ({ first, second }) => {
    const book = await openBook(openSample());
    await first(book);
    const tracked = book.excel.host.workbook.sheets[3]!.cells.snapshot();
    const before = pictureWorkbook(book.excel.host.workbook);
    for (let round = 1; round <= 2; round += 1) {
      await second(book);
      expect(pictureWorkbook(book.excel.host.workbook)).not.toEqual(before);
      expect(await undo(book.port)).toMatchObject({ editedSince: [], kept: [] });
      book.excel.host.workbook.sheets[3]!.cells = tracked.snapshot();
      expect(pictureWorkbook(book.excel.host.workbook)).toEqual(before);
    }
  });
});
