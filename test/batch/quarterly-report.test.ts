import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { insertReportForm } from "../../src/app/document/insert-report-form";
import { addIn, openInput } from "../../src/batch/open-input";
import { saveWorkbook } from "../../src/host/file/save-workbook";
import { createWorkbook, type WorkbookState } from "../../src/host/workbook/workbook-state";
import { batch, readFacts, useScratchFolder } from "../support/batch-run";
import { openBook, readBook, type } from "../support/excel-book";
import { dongLac, dongLacCorrected, filledForm, formSheet } from "../support/filled-form";
import { validateOfficeFile } from "../support/validate-office-file";

const folder = useScratchFolder();
const at = (name: string) => join(folder(), name);

/** A workbook in which the add-in inserted its form, filled in as a user types: the input columns of the form alone. */
async function workbookWithForm(filling: typeof dongLac): Promise<string> {
  const state = createWorkbook(["Ghi chú"]);
  const book = await openBook(state);
  await insertReportForm(book.port, { period: { kind: "quarter", year: 2023, quarter: 2 } });
  const { values } = filledForm(filling);
  for (const [first, columns] of [
    ["B", [1, 2]],
    ["E", [4, 5]],
  ] as const) {
    const block = values.slice(5).map((row) => columns.map((column) => row[column] ?? ""));
    await type(book, formSheet, `${first}6`, block);
  }
  return save(state);
}

function save(state: WorkbookState): string {
  const saved = saveWorkbook(state, { addIn });
  if (saved.outcome === "refused") throw new Error(saved.detail);
  writeFileSync(at("bieu.xlsx"), saved.bytes);
  return at("bieu.xlsx");
}

async function report(filling: typeof dongLac, ...more: readonly string[]) {
  const files = ["--out", at("o.xlsx"), "--docx", at("o.docx"), "--facts", at("f.json")];
  const input = await workbookWithForm(filling);
  return batch(input, "--document", "quarterly-report", ...files, ...more);
}

const contradictions = () =>
  readFacts(at("f.json")).findings.filter(({ code }) => code !== "document-field-missing");

test("a workbook with nothing but a filled form gives the report, its facts and what contradicts itself", async () => {
  const run = await report(dongLac);
  expect(run).toMatchObject({ code: 0, error: [] });
  const facts = readFacts(at("f.json"));
  expect(facts).toMatchObject({ period: "2023-Q2", open: true, sheet: formSheet });
  expect(facts.units.map(({ name }) => name)).toEqual(["UBND xã Đồng Lạc"]);
  const codes = contradictions().map(({ code }) => code);
  expect(codes.filter((code) => code !== "form-thousands-guessed")).toHaveLength(9);
});

test("the corrected form contradicts itself nowhere, and both files are valid to the letter", async () => {
  expect((await report(dongLacCorrected)).code).toBe(0);
  const doubtful = contradictions().filter(({ code }) => code !== "form-thousands-guessed");
  expect(doubtful).toEqual([]);
  expect(await validateOfficeFile(at("o.docx"))).toMatchObject({ ok: true });
  expect(await validateOfficeFile(at("o.xlsx"))).toMatchObject({ ok: true });
});

test("the form keeps every value, and the report stands beside it", async () => {
  await report(dongLacCorrected);
  const [before, after] = await Promise.all([at("bieu.xlsx"), at("o.xlsx")].map(sheetsOf));
  expect(after!.map(({ name }) => name)).toEqual(["Ghi chú", formSheet, "Báo cáo Quý II-2023"]);
  expect(after![1]!.grid).toEqual(before![1]!.grid);
});

async function sheetsOf(path: string) {
  const opened = await openInput(path);
  if (!opened.done) throw new Error(opened.failure.code);
  return (await readBook(await openBook(opened.value))).sheets;
}

test("the form of another quarter is not taken for the one that is asked for", async () => {
  const run = await report(dongLac, "--period", "2023-Q3");
  expect(run.code).toBe(2);
  expect(run.error).toHaveLength(1);
});
