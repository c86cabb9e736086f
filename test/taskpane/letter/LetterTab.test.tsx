import { screen, waitFor, within } from "@testing-library/react";
import { failed } from "../../../src/app/outcome";
import { formatFailureIn } from "../../../src/strings/pane/failure-texts";
import { frameTexts } from "../../../src/strings/pane/frame";
import { letterTexts } from "../../../src/strings/pane/letter";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { fakeServices } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { sampleAnalysis } from "../support/sample-analysis";

const texts = letterTexts.vi;

async function openLetter(replaced: Partial<PaneServices> = {}, canDownload = true) {
  const user = renderPane(fakeServices(sampleAnalysis(), replaced), { canDownload });
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.letter }));
  const paper = await screen.findByRole("article", { name: texts.paper });
  return { user, paper };
}

test("the letter shows its form, and a figure in it leads to its cell", async () => {
  const reveal = jest.fn(fakeServices(sampleAnalysis()).reveal);
  const { user, paper } = await openLetter({ reveal });
  expect(within(paper).getByText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toBeTruthy();
  expect(within(paper).getByText("DỰ THẢO")).toBeTruthy();
  const [figure] = within(paper).getAllByRole("button", { name: "04" });
  if (figure !== undefined) await user.click(figure);
  expect(reveal).toHaveBeenCalledWith("Tháng 04.2023", "G13");
});

test("the inserted draft is named, a refusal says what to do", async () => {
  const { user } = await openLetter();
  await user.click(screen.getByRole("button", { name: texts.insert }));
  expect(await screen.findByText(texts.inserted("Công văn T4-2023"))).toBeTruthy();
});

test("a draft that can't be inserted says why", async () => {
  const insertDraft = () => Promise.resolve(failed({ code: "workbook-protected" }));
  const { user } = await openLetter({ insertDraft });
  await user.click(screen.getByRole("button", { name: texts.insert }));
  expect(
    await screen.findByText(formatFailureIn("vi", { code: "workbook-protected" })),
  ).toBeTruthy();
});

test("a letter is recorded as issued only after a question", async () => {
  const issueLetter = jest.fn(fakeServices(sampleAnalysis()).issueLetter);
  const { user } = await openLetter({ issueLetter });
  await user.click(screen.getByRole("button", { name: texts.issue }));
  const dialog = await screen.findByRole("dialog", { name: texts.issueTitle });
  expect(issueLetter).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole("button", { name: texts.issueYes }));
  expect(await screen.findByText(texts.issued(1))).toBeTruthy();
  expect(issueLetter).toHaveBeenCalledTimes(1);
});

test("where downloads do nothing, the way round is said instead", async () => {
  const writeWord = jest.fn();
  const { user } = await openLetter({ writeWord }, false);
  await user.click(screen.getByRole("button", { name: texts.word }));
  expect(await screen.findByText(texts.notSaved)).toBeTruthy();
  expect(writeWord).not.toHaveBeenCalled();
});

test("a closed clipboard is said with another way", async () => {
  const { user } = await openLetter();
  await user.click(screen.getByRole("button", { name: texts.copy }));
  await waitFor(() => expect(screen.getByText(texts.notCopied)).toBeTruthy());
});

test("a document that can't be drafted says the reason and leads to the settings", async () => {
  const composeLetter: PaneServices["composeLetter"] = () =>
    Promise.resolve({ drafted: false, reason: "own-unit-not-set", values: {} });
  const user = renderPane(fakeServices(sampleAnalysis(), { composeLetter }));
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.letter }));
  expect(await screen.findByText(texts.reasons["own-unit-not-set"], { exact: false })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: texts.toSettings }));
  const settings = screen.getByRole("tab", { name: frameTexts.vi.tab.settings });
  expect(settings.getAttribute("aria-selected")).toBe("true");
});
