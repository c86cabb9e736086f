import { applyAfterPreview, planRefresh, refresh } from "../../src/app/refresh";
import { undoLastWrite, type UndoChoice, type UndoResult } from "../../src/app/undo";
import type { WorkbookPort } from "../../src/app/workbook-port";
import { openBook, readBook } from "../support/excel-book";
import type { InMemoryWorkbook } from "../support/in-memory-workbook";
import { openSample, sampleInMemory } from "../support/sample-book";

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
  expect((await undo(book)).editedSince).toEqual([ranking]);
  expect(stateOf(book)).toEqual(before);
  expect((await undo(book, "keep-copy")).editedSince).toEqual([ranking]);
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
