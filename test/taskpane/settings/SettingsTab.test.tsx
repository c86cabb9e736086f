import { screen } from "@testing-library/react";
import { failed } from "../../../src/app/outcome";
import { failureSentences } from "../../../src/strings/failures";
import { frameTexts } from "../../../src/strings/pane/frame";
import { settingTexts } from "../../../src/strings/pane/settings";
import { fakeServices } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { sampleAnalysis } from "../support/sample-analysis";

const texts = settingTexts.vi;

async function openSettings(replaced = {}, settings = {}) {
  const user = renderPane(fakeServices(sampleAnalysis({ settings }), replaced));
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.settings }));
  await screen.findByLabelText(texts.language);
  const open = (section: string) => user.click(screen.getByText(section));
  return { user, open };
}

test("changed settings are saved as a whole, and saving says so", async () => {
  const saveSettings = jest.fn(fakeServices(sampleAnalysis()).saveSettings);
  const { user, open } = await openSettings({ saveSettings });
  await open(texts.sections.ranking);
  await user.selectOptions(screen.getByLabelText(texts.rankMethod), "dense");
  await open(texts.sections.signing);
  await user.type(screen.getByLabelText(texts.signer), "Vũ Thị Hà");
  await user.click(screen.getByRole("button", { name: texts.save }));
  expect(saveSettings.mock.calls[0]?.[0]).toMatchObject({
    rankMethod: "dense",
    signer: { name: "Vũ Thị Hà" },
    listLimit: 15,
  });
  expect((await screen.findAllByText(texts.saved)).length).toBeGreaterThan(0);
});

test("a target is typed with a decimal comma; what is no number keeps the settings from being saved", async () => {
  const saveSettings = jest.fn(fakeServices(sampleAnalysis()).saveSettings);
  const { user, open } = await openSettings({ saveSettings });
  await open(texts.sections.weights);
  const target = screen.getByLabelText(texts.targetOf("Số hóa khi tiếp nhận"));
  await user.type(target, "9x");
  expect(screen.getByText(texts.number)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: texts.save }));
  expect(saveSettings).not.toHaveBeenCalled();
  await user.clear(target);
  await user.type(target, "98,5");
  await user.click(screen.getByRole("button", { name: texts.save }));
  expect(saveSettings.mock.calls[0]?.[0].targets).toEqual({ intakeDigitisation: 98.5 });
});

test("a remembered alias can be forgotten", async () => {
  const saveSettings = jest.fn(fakeServices(sampleAnalysis()).saveSettings);
  const aliases = { "xã Văn Tô": "xã Văn Tố" };
  const { user, open } = await openSettings({ saveSettings }, { aliases });
  await open(texts.sections.remembered);
  const entry = texts.forgetEntry(texts.alias("xã Văn Tô", "xã Văn Tố"));
  await user.click(screen.getByRole("button", { name: entry }));
  await user.click(screen.getByRole("button", { name: texts.save }));
  expect(saveSettings.mock.calls[0]?.[0].aliases).toEqual({});
});

test("a settings file that is refused says why and changes nothing", async () => {
  const failure = { code: "bad-settings", values: { path: "lvl" } } as const;
  const parseSettings = () => Promise.resolve(failed(failure));
  const { user, open } = await openSettings({ parseSettings });
  await open(texts.sections.file);
  // jsdom's files can't be read as text.
  const text = () => Promise.resolve("{}");
  const json = { type: "application/json" };
  const file = Object.assign(new File(["{}"], "cai-dat.json", json), { text });
  await user.upload(screen.getByLabelText(texts.import, { selector: "input" }), file);
  expect(await screen.findByText(failureSentences["bad-settings"](failure))).toBeTruthy();
  expect(screen.queryByText(texts.unsaved)).toBeNull();
});
