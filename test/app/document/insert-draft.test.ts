import { insertDraft } from "../../../src/app/document/insert-draft";
import { planRefresh } from "../../../src/app/refresh/refresh";
import { undoLastWrite } from "../../../src/app/journal/undo";
import { sampleInMemory } from "../../support/sample-book";

test("a letter goes on a sheet of its own, once, and can be taken back", async () => {
  const book = sampleInMemory();
  const plan = await planRefresh(book);
  if (!plan.done || plan.value.composed?.drafted !== true) throw new Error("no letter");
  const { letter } = plan.value.composed;
  expect(await insertDraft(book, letter)).toEqual({
    done: true,
    value: { sheet: "Công văn T4-2023", findings: [] },
  });
  expect(await insertDraft(book, letter)).toEqual({
    done: true,
    value: { sheet: "Công văn T4-2023", findings: [] },
  });
  expect(book.sheets).toHaveLength(5);
  await undoLastWrite(book, "if-untouched");
  expect(book.sheets).toHaveLength(4);
});
