import { draftExtracts, insertExtracts } from "../../src/app/extracts";
import { planRefresh } from "../../src/app/refresh";
import type { SettingsOverrides } from "../../src/app/settings-file";
import { sampleInMemory } from "../support/sample-book";

async function analysisOf(book: ReturnType<typeof sampleInMemory>, settings: SettingsOverrides) {
  const plan = await planRefresh(book, { settings, extracts: true });
  if (!plan.done) throw new Error("no plan");
  return plan.value;
}

const manyGrounds: SettingsOverrides = { remindGrounds: ["overdue", "below-average"] };

test("each reminded unit gets a sheet that names it, once", async () => {
  const book = sampleInMemory();
  const { analysis } = await analysisOf(book, manyGrounds);
  const made = await insertExtracts(book, analysis);
  expect(made).toMatchObject({
    done: true,
    value: { sheets: expect.arrayContaining(["Trích T4-2023 Đại Sơn", "Trích T4-2023 Tái Sơn"]) },
  });
  const before = book.applied.length;
  expect(await insertExtracts(book, analysis)).toEqual(made);
  expect(book.applied).toHaveLength(before);
});

test("an edited extract stays; one with other figures goes on a further sheet", async () => {
  const book = sampleInMemory();
  const { analysis } = await analysisOf(book, {});
  await insertExtracts(book, analysis);
  const name = "Trích T4-2023 Đại Sơn";
  book.sheet(name).cells.set("60,0", "ghi thêm");
  expect(await insertExtracts(book, analysis)).toMatchObject({
    value: { sheets: expect.arrayContaining([name]) },
  });
  const leaner = await analysisOf(book, { trailingZeros: false });
  expect(await insertExtracts(book, leaner.analysis)).toMatchObject({
    value: { sheets: expect.arrayContaining([expect.stringMatching(/ \(2\)$/u)]) },
  });
  expect(book.sheet(name).cells.get("60,0")).toBe("ghi thêm");
});

test("where nobody is reminded no sheet is made, and that is found", async () => {
  const book = sampleInMemory();
  const { analysis, report } = await analysisOf(book, { remindGrounds: [] });
  expect(await insertExtracts(book, analysis)).toEqual({ done: true, value: { sheets: [] } });
  expect(report.findings).toContainEqual(
    expect.objectContaining({ values: { document: "extract", reason: "no-reminders" } }),
  );
});

test("a letter without its reminders has no extracts", async () => {
  const { analysis } = await analysisOf(sampleInMemory(), {});
  expect(draftExtracts(analysis).length).toBeGreaterThan(0);
  expect(draftExtracts(analysis, ["commend-remind.reminders"])).toEqual([]);
});
