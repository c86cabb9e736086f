import { saveSettings } from "../../../src/app/settings/save-settings";
import { planRefresh } from "../../../src/app/refresh/refresh";
import { defaultSettings } from "../../../src/domain/settings";
import { sampleInMemory } from "../../support/sample-book";

test("saved settings hold for the next reading and saving them again writes nothing", async () => {
  const book = sampleInMemory();
  const settings = { ...defaultSettings, listLimit: 7, signer: { name: "Nguyễn Văn A" } };
  expect(await saveSettings(book, settings)).toEqual({ done: true, value: 1 });
  const plan = await planRefresh(book);
  expect(plan).toMatchObject({ value: { analysis: { settings } } });
  expect(await saveSettings(book, settings)).toEqual({ done: true, value: 0 });
});

test("a mistake on the settings sheet is named with its cell, and nothing is written", async () => {
  const book = sampleInMemory();
  await saveSettings(book, defaultSettings);
  book.sheet("Cài đặt xếp hạng").cells.set("4,1", "quận");
  expect(await planRefresh(book)).toMatchObject({
    failure: {
      code: "bad-settings",
      sheet: "Cài đặt xếp hạng",
      cell: "B5",
      values: { path: "level" },
    },
  });
});
