import { screen, waitFor, within } from "@testing-library/react";
import { done, failed } from "../../../src/app/outcome";
import { findingSentences } from "../../../src/strings/findings";
import { formatFailureIn } from "../../../src/strings/pane/failure-texts";
import { frameTexts } from "../../../src/strings/pane/frame";
import { findingTexts } from "../../../src/strings/pane/findings";
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
  // Fluent's focus manager may take jsdom's focus too early on a first, slow drawing and then hides the dialog from readers;
  // the browser tests, with axe, hold that it is not hidden there.
  const dialog = await screen.findByRole("dialog", { hidden: true });
  expect(within(dialog).getByText(texts.issueTitle)).toBeTruthy();
  expect(issueLetter).not.toHaveBeenCalled();
  await user.click(within(dialog).getByText(texts.issueYes));
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
    Promise.resolve(
      done({
        composed: { drafted: false, reason: "own-unit-not-set", values: {} } as const,
        findings: [],
      }),
    );
  const user = renderPane(fakeServices(sampleAnalysis(), { composeLetter }));
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.letter }));
  expect(await screen.findByText(texts.reasons["own-unit-not-set"], { exact: false })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: texts.toSettings }));
  const settings = screen.getByRole("tab", { name: frameTexts.vi.tab.settings });
  expect(settings.getAttribute("aria-selected")).toBe("true");
});

test("a section that is not chosen is gone from the letter, and the choice can be kept", async () => {
  const saveSettings = jest.fn(fakeServices(sampleAnalysis()).saveSettings);
  const { user, paper } = await openLetter({ saveSettings });
  expect(within(paper).getByText(/^1\. Biểu dương|Biểu dương/u)).toBeTruthy();
  await user.click(screen.getByText(texts.sections(6, 6)));
  expect(screen.queryByRole("button", { name: texts.keepSections })).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "Biểu dương" }));
  expect(await screen.findByText(texts.sections(5, 6))).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(/biểu dương \d+ đơn vị/iu)).toBeNull());
  await user.click(screen.getByRole("button", { name: texts.keepSections }));
  expect(saveSettings.mock.calls[0]?.[0].leftOutSections).toEqual(["commend-remind.commendation"]);
  expect((await screen.findAllByText(texts.sectionsKept)).length).toBeGreaterThan(0);
});

test("a document without any section says so", async () => {
  const { user } = await openLetter();
  await user.selectOptions(screen.getByLabelText(texts.kind), "weekly-brief");
  await user.click(await screen.findByText(texts.sections(4, 4)));
  for (const box of screen.getAllByRole("checkbox")) await user.click(box);
  expect(await screen.findByText(texts.reasons["no-sections"])).toBeTruthy();
  expect(screen.queryByRole("article", { name: texts.paper })).toBeNull();
});

test("a sentence of the office's that can't be used is named, with a jump to its cell", async () => {
  const finding = {
    code: "wording-unknown-field",
    severity: "warning",
    sheet: "Mẫu văn bản",
    cell: "B7",
    values: { field: "tỷ lê", known: "tỷ lệ" },
  } as const;
  const own = fakeServices(sampleAnalysis());
  const reveal = jest.fn(own.reveal);
  const composeLetter: PaneServices["composeLetter"] = async (...request) => {
    const drafted = await own.composeLetter(...request);
    return drafted.done ? done({ ...drafted.value, findings: [finding] }) : drafted;
  };
  const { user } = await openLetter({ composeLetter, reveal });
  expect(screen.getByText(findingSentences["wording-unknown-field"](finding))).toBeTruthy();
  await user.click(screen.getByRole("button", { name: findingTexts.vi.jump("B7") }));
  expect(reveal).toHaveBeenCalledWith("Mẫu văn bản", "B7");
});

test("the sheet of wording is opened, and the sentences of this document put back", async () => {
  const resetWording = jest.fn(fakeServices(sampleAnalysis()).resetWording);
  const { user } = await openLetter({ resetWording });
  await user.click(screen.getByText(texts.wording));
  await user.click(screen.getByRole("button", { name: texts.openWording }));
  expect(await screen.findByText(texts.wordingOpened("Mẫu văn bản"))).toBeTruthy();
  await user.click(screen.getByRole("button", { name: texts.resetWording }));
  expect(await screen.findByText(texts.wordingReset(3))).toBeTruthy();
  expect(resetWording).toHaveBeenCalledWith("commend-remind");
});

test("a letter whose code can't be fetched says so, and another click drafts it", async () => {
  const own = fakeServices(sampleAnalysis());
  const composeLetter = jest.fn(own.composeLetter);
  const error = new Error("Loading chunk 7 failed.");
  error.name = "ChunkLoadError";
  composeLetter.mockRejectedValueOnce(error);
  const user = renderPane(fakeServices(sampleAnalysis(), { composeLetter }));
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.letter }));
  expect(await screen.findByText(formatFailureIn("vi", { code: "part-not-loaded" }))).toBeTruthy();
  await user.click(screen.getByRole("button", { name: frameTexts.vi.retry }));
  expect(await screen.findByRole("article", { name: texts.paper })).toBeTruthy();
});
