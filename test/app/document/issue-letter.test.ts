import { issueLetter } from "../../../src/app/document/issue-letter";
import { planRefresh } from "../../../src/app/refresh/refresh";
import { sampleInMemory } from "../../support/sample-book";

const letter = { kind: "commend-remind" } as const;

test("a letter that was issued counts once, however often it was entered", async () => {
  const book = sampleInMemory();
  const march = { kind: "month", year: 2023, month: 3 } as const;
  const plan = await planRefresh(book, { period: march });
  if (!plan.done) throw new Error("no plan");
  const before = plan.value.report.assessment.reminders.length;
  const issued = await issueLetter(book, plan.value.analysis, letter);
  expect(issued).toMatchObject({ done: true });
  expect(await issueLetter(book, plan.value.analysis, letter)).toEqual(issued);
  const april = await planRefresh(book);
  if (!april.done) throw new Error("no plan");
  const issuedEntries = april.value.analysis.ledger.filter(({ ground }) => ground === "overdue");
  expect(issuedEntries).toHaveLength(before);
});
