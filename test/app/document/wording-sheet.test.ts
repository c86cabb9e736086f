import { draftDocument } from "../../../src/app/document/draft-document";
import { planRefresh } from "../../../src/app/refresh/refresh";
import { undoLastWrite } from "../../../src/app/journal/undo";
import { insertWordingSheet, resetWording } from "../../../src/app/document/wording-sheet";
import { letterText } from "../../../src/letter/text/letter-text";
import { formatFinding } from "../../../src/app/finding-message";
import type { InMemoryWorkbook } from "../../support/in-memory-workbook";
import { sampleInMemory } from "../../support/sample-book";

const sheet = "Mẫu văn bản";

async function withWording(): Promise<InMemoryWorkbook> {
  const book = sampleInMemory();
  expect(await insertWordingSheet(book)).toEqual({ done: true, value: { sheet } });
  return book;
}

/** The row of a sentence, and a way to edit it. */
function sentenceCell(book: InMemoryWorkbook, id: string): string {
  const { cells } = book.sheet(sheet);
  const key = [...cells].find(([, value]) => value === id)?.[0] ?? "";
  return key.replace(/,0$/u, ",1");
}

function edit(book: InMemoryWorkbook, id: string, text: string): void {
  book.sheet(sheet).cells.set(sentenceCell(book, id), text);
}

async function planOf(book: InMemoryWorkbook) {
  const plan = await planRefresh(book);
  if (!plan.done || plan.value.composed?.drafted !== true) throw new Error("no letter");
  return { ...plan.value, text: letterText(plan.value.composed.letter) };
}

const closing = "commend-remind.closingDemand";
const own = "Yêu cầu các đơn vị báo cáo {{văn phòng}} trước ngày 10";

test("the sheet is made once; when it is asked for again an edited sentence stays", async () => {
  const book = await withWording();
  edit(book, closing, own);
  const before = book.applied.length;
  await insertWordingSheet(book);
  expect(book.applied).toHaveLength(before);
  expect(book.sheet(sheet).cells.get(sentenceCell(book, closing))).toBe(own);
});

test("a sheet that was cut off half-made is made anew in place", async () => {
  const book = await withWording();
  book.sheet(sheet).mark = { kind: "wording", subject: "", unfinished: true };
  book.sheet(sheet).cells.clear();
  await insertWordingSheet(book);
  expect(book.sheet(sheet).mark).toEqual({ kind: "wording", subject: "" });
  expect(sentenceCell(book, closing)).not.toBe("");
});

test("a sheet of the user's that has the name keeps it", async () => {
  const book = sampleInMemory();
  book.addUserSheet(sheet, [["của tôi"]]);
  expect(await insertWordingSheet(book)).toMatchObject({ value: { sheet: `${sheet} (2)` } });
  expect(book.sheet(sheet).cells.get("0,0")).toBe("của tôi");
});

test("every document speaks in the office's own words from the next reading on", async () => {
  const book = await withWording();
  edit(book, closing, own);
  const { text, report } = await planOf(book);
  expect(text).toContain("báo cáo Văn phòng HĐND và UBND huyện trước ngày 10./.");
  expect(report.findings.filter(({ code }) => code.startsWith("wording"))).toEqual([]);
});

test("a sentence that can't be used is named with its cell, and the default is said", async () => {
  const book = await withWording();
  edit(book, closing, "Yêu cầu {{constructor}} và {{kì sau");
  const { text, report } = await planOf(book);
  expect(text).toContain("Yêu cầu các cơ quan, đơn vị nghiêm túc rút kinh nghiệm");
  const found = report.findings.filter(({ code }) => code.startsWith("wording"));
  expect(found.map(({ code }) => code)).toEqual([
    "wording-unknown-field",
    "wording-unclosed-field",
  ]);
  const [row = "0"] = sentenceCell(book, closing).split(",");
  expect(found.map(({ cell }) => cell)).toEqual([`B${+row + 1}`, `B${+row + 1}`]);
  expect(formatFinding(found[0]!)).toBe(
    `Ô B${+row + 1} trang “Mẫu văn bản”: không có trường “{{constructor}}” cho câu này nên câu mặc định được dùng thay; hãy dùng một trường ghi ở cột “Trường dùng được”.`,
  );
});

test("a reset of one document leaves the sentences of the others, and can be taken back", async () => {
  const book = await withWording();
  edit(book, closing, own);
  edit(book, "weekly-brief.noCall", "Không đơn vị nào cần gọi.");
  expect(await resetWording(book, "commend-remind")).toEqual({
    done: true,
    value: { sentences: 1 },
  });
  expect(book.sheet(sheet).cells.get(sentenceCell(book, closing))).not.toBe(own);
  expect(book.sheet(sheet).cells.get(sentenceCell(book, "weekly-brief.noCall"))).toBe(
    "Không đơn vị nào cần gọi.",
  );
  await undoLastWrite(book, "if-untouched");
  expect(book.sheet(sheet).cells.get(sentenceCell(book, closing))).toBe(own);
});

test("a reset without a sheet of wording changes nothing", async () => {
  const book = sampleInMemory();
  expect(await resetWording(book, null)).toEqual({ done: true, value: { sentences: 0 } });
  expect(book.applied).toEqual([]);
});

test("what a person must fill in is found with its cell on the draft", async () => {
  const plan = await planRefresh(sampleInMemory(), { document: "relay-directive" });
  if (!plan.done) throw new Error("no plan");
  const missing = plan.value.report.findings.filter(
    ({ code }) => code === "document-field-missing",
  );
  expect(missing).toHaveLength(4);
  expect(
    missing.every(({ sheet: on, cell }) => on === plan.value.draftSheet && cell !== null),
  ).toBe(true);
  expect(formatFinding(missing[0]!)).toMatch(
    /^Văn bản còn thiếu nội dung “.+”; hãy điền vào chỗ được đánh dấu ở ô [A-Z]+\d+ trang “CV chỉ đạo T4-2023”/u,
  );
});

test("a document that can't be drafted says so among what was found", async () => {
  const plan = await planRefresh(sampleInMemory());
  if (!plan.done) throw new Error("no plan");
  const { composed, findings } = draftDocument(plan.value.analysis, "raise-criteria");
  expect(composed.drafted).toBe(false);
  expect(findings).toMatchObject([{ code: "document-not-drafted" }]);
});
