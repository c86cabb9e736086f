import { draftExtracts, insertExtracts } from "../../../src/app/document/extracts";
import { planRefresh } from "../../../src/app/refresh/refresh";
import type { SettingsOverrides } from "../../../src/app/settings/settings-file";
import { sampleInMemory } from "../../support/sample-book";

type Book = ReturnType<typeof sampleInMemory>;

async function analysisOf(book: Book, settings: SettingsOverrides) {
  const plan = await planRefresh(book, { settings, extracts: true });
  if (!plan.done) throw new Error("no plan");
  return plan.value;
}

async function insertedIn(book: Book, settings: SettingsOverrides): Promise<readonly string[]> {
  const { analysis } = await analysisOf(book, settings);
  const made = await insertExtracts(book, analysis);
  if (!made.done) throw new Error("not inserted");
  return made.value.sheets;
}

const manyGrounds: SettingsOverrides = { remindGrounds: ["overdue", "below-average"] };

test("each reminded unit gets a sheet that names it, once", async () => {
  const book = sampleInMemory();
  const made = await insertedIn(book, manyGrounds);
  expect(made).toContain("Trích T4-2023 Đại Sơn");
  expect(made).toContain("Trích T4-2023 Tái Sơn");
  const before = book.applied.length;
  expect(await insertedIn(book, manyGrounds)).toEqual(made);
  expect(book.applied).toHaveLength(before);
});

test("an edited extract stays; one with other figures goes on a further sheet", async () => {
  const book = sampleInMemory();
  const name = "Trích T4-2023 Đại Sơn";
  expect(await insertedIn(book, {})).toContain(name);
  book.sheet(name).cells.set("60,0", "ghi thêm");
  expect(await insertedIn(book, {})).toContain(name);
  const leaner = await insertedIn(book, { trailingZeros: false });
  expect(leaner.filter((sheet) => sheet.endsWith(" (2)"))).not.toEqual([]);
  expect(book.sheet(name).cells.get("60,0")).toBe("ghi thêm");
});

test("where nobody is reminded no sheet is made, and that is found", async () => {
  const book = sampleInMemory();
  const nobody: SettingsOverrides = { remindGrounds: [] };
  expect(await insertedIn(book, nobody)).toEqual([]);
  const { report } = await analysisOf(book, nobody);
  const found = report.findings.map(({ values }) => values);
  expect(found).toContainEqual({ document: "extract", reason: "no-reminders" });
});

test("a letter without its reminders has no extracts", async () => {
  const { analysis } = await analysisOf(sampleInMemory(), {});
  expect(draftExtracts(analysis).length).toBeGreaterThan(0);
  expect(draftExtracts(analysis, ["commend-remind.reminders"])).toEqual([]);
});
