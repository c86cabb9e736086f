import { act, screen, waitFor, within } from "@testing-library/react";
import { done, failed } from "../../src/app/outcome";
import { frameTexts } from "../../src/strings/pane/frame";
import { rankingTexts } from "../../src/strings/pane/ranking";
import { stateTexts } from "../../src/strings/pane/states";
import type { Analysis, Work } from "../../src/taskpane/pane-services";
import { requestRun } from "../../src/taskpane/run-request";
import { fakeServices, sampleChanges } from "./support/fake-services";
import { renderPane } from "./support/render-pane";
import { sampleAnalysis } from "./support/sample-analysis";

const texts = frameTexts.vi;

function button(name: string) {
  return screen.findByRole("button", { name });
}

test("opening the pane shows the period, the sheet and the units, and writes nothing", async () => {
  const write = jest.fn();
  renderPane(fakeServices(sampleAnalysis(), { write }));
  expect(await button(texts.onSheet("Tháng 04.2023"))).toBeTruthy();
  expect(screen.getByRole("combobox", { name: texts.period })).toHaveProperty("value", "2023-04");
  const list = await screen.findByRole("list", {
    name: rankingTexts.vi.list(rankingTexts.vi.overall),
  });
  expect(within(list).getByRole("button", { name: "UBND xã Tái Sơn" })).toBeTruthy();
  expect(write).not.toHaveBeenCalled();
});

test("what was found stands in the header before the list is drawn", async () => {
  const shown: string[] = [];
  const observer = new MutationObserver(() => {
    const isFound = screen.queryByRole("button", { name: texts.onSheet("Tháng 04.2023") }) !== null;
    const isListed = screen.queryByRole("list") !== null;
    shown.push(`${isFound ? "found" : "nothing"}, ${isListed ? "listed" : "no list"}`);
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  renderPane(fakeServices(sampleAnalysis()));
  await screen.findByRole("list");
  observer.disconnect();
  expect(shown).toContain("found, no list");
  expect(shown.at(-1)).toBe("found, listed");
});

test("a step of long work is drawn without drawing the list anew", async () => {
  const analysis = sampleAnalysis();
  const { units } = analysis.report;
  let reads = 0;
  const report: Analysis["report"] = {
    ...analysis.report,
    get units() {
      reads += 1;
      return units;
    },
  };
  const works: Work[] = [];
  const analyse = jest
    .fn()
    .mockResolvedValueOnce(done({ ...analysis, report }))
    .mockImplementation((_request: unknown, work: Work) => {
      works.push(work);
      return new Promise(() => undefined);
    });
  const user = renderPane(fakeServices(analysis, { analyse }));
  await screen.findByRole("list");
  await user.click(await button(texts.reread));
  const before = reads;
  expect(before).toBeGreaterThan(0);
  act(() => works[0]?.onStep("computing", { done: 1, of: 2 }));
  expect(screen.getByText(`${texts.step.computing} 50 %`)).toBeTruthy();
  expect(reads).toBe(before);
});

test("the first write into a workbook is shown before it is done", async () => {
  const write = jest.fn(fakeServices(sampleAnalysis()).write);
  const user = renderPane(fakeServices(sampleAnalysis({ firstWrite: true }), { write }));
  await user.click(await button(texts.compute));
  const dialog = await screen.findByRole("dialog", { name: texts.previewTitle });
  expect(within(dialog).getByText("Xếp hạng T4-2023")).toBeTruthy();
  expect(within(dialog).getByText(texts.previewFirst)).toBeTruthy();
  expect(write).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole("button", { name: texts.write }));
  expect(await button("Xếp hạng T4-2023")).toBeTruthy();
  expect(write).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.getByRole("main").closest("[aria-hidden=true]")).toBeNull();
});

test("a preview that is closed writes nothing and gives the focus back to the first button", async () => {
  const write = jest.fn();
  const user = renderPane(fakeServices(sampleAnalysis(), { write }));
  await user.click(await button(texts.preview));
  await screen.findByRole("dialog", { name: texts.previewTitle });
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole("button", { name: texts.compute }));
  });
  expect(write).not.toHaveBeenCalled();
});

test("a plan that touches other places than were agreed to is shown again and not written", async () => {
  const write = jest.fn();
  const moved = sampleChanges.map((change) => ({ ...change, sheet: `${change.sheet} (2)` }));
  const preview = jest
    .fn()
    .mockResolvedValueOnce(done(sampleChanges))
    .mockResolvedValue(done(moved));
  const user = renderPane(fakeServices(sampleAnalysis({ firstWrite: true }), { write, preview }));
  await user.click(await button(texts.compute));
  await user.click(await button(texts.write));
  expect(await screen.findByText(texts.previewChanged)).toBeTruthy();
  expect(write).not.toHaveBeenCalled();
});

test("later one click writes at once, says what it wrote, and offers to undo it", async () => {
  const undo = jest.fn(fakeServices(sampleAnalysis()).undo);
  const user = renderPane(fakeServices(sampleAnalysis(), { undo }));
  await user.click(await button(texts.compute));
  await button("Xếp hạng T4-2023");
  await user.click(await button(texts.undo));
  expect(undo).toHaveBeenCalledWith("if-untouched", expect.anything());
  expect((await screen.findAllByText(texts.undone)).length).toBeGreaterThan(0);
});

test("an undo that is refused names what was edited and offers to keep it", async () => {
  const undo = jest.fn((choice: string) =>
    Promise.resolve(
      done(
        choice === "keep-copy"
          ? { refusedFor: [], left: ["Xếp hạng T4-2023"] }
          : { refusedFor: ["Xếp hạng T4-2023"], left: [] },
      ),
    ),
  );
  const user = renderPane(fakeServices(sampleAnalysis({ canUndo: true }), { undo }));
  await user.click(await button(texts.undoLast));
  await user.click(await button(texts.undoKeepingCopy));
  expect(await screen.findByText(texts.undoneExcept, { exact: false })).toBeTruthy();
});

test("the ribbon button runs as soon as the pane has read the workbook", async () => {
  const write = jest.fn(fakeServices(sampleAnalysis()).write);
  renderPane(fakeServices(sampleAnalysis(), { write }));
  act(() => requestRun());
  await waitFor(() => expect(write).toHaveBeenCalledTimes(1));
});

test("work before the first write can be stopped, and the pane says that nothing was written", async () => {
  const analyse = jest
    .fn()
    .mockResolvedValueOnce(done(sampleAnalysis()))
    .mockImplementation((_request: unknown, { signal }: { signal: AbortSignal }) => {
      return new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(done(sampleAnalysis())));
      });
    });
  const write = jest.fn();
  const user = renderPane(fakeServices(sampleAnalysis(), { analyse, write }));
  await screen.findByRole("button", { name: texts.onSheet("Tháng 04.2023") });
  await user.click(await button(texts.compute));
  await user.click(await button(texts.cancel));
  expect(await button(texts.onSheet("Tháng 04.2023"))).toBeTruthy();
  expect(write).not.toHaveBeenCalled();
});

test("the status for screen readers says what was read", async () => {
  renderPane(fakeServices(sampleAnalysis()));
  expect(await screen.findByText(texts.read("tháng 4/2023", 7))).toBeTruthy();
});

test("a defect that throws is shown as a failure with its text, and the pane stays usable", async () => {
  const write = jest.fn(() => Promise.reject(new Error("E-17")));
  const user = renderPane(fakeServices(sampleAnalysis(), { write }));
  await user.click(await button(texts.compute));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain(stateTexts.vi.writeFailedTitle);
  expect(alert.textContent).toContain("E-17");
  expect(screen.getByRole("button", { name: texts.compute })).toBeTruthy();
});

test("the language is chosen in the settings and English is shown at once", async () => {
  const user = renderPane(fakeServices(sampleAnalysis()));
  await user.click(await screen.findByRole("tab", { name: texts.tab.settings }));
  await user.selectOptions(await screen.findByLabelText("Ngôn ngữ của bảng"), "en");
  expect(await button(frameTexts.en.compute)).toBeTruthy();
});

test("a blocked storage leaves the pane in Vietnamese and working", async () => {
  const blocked = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  renderPane(fakeServices(sampleAnalysis()));
  expect(await button(texts.compute)).toBeTruthy();
  blocked.mockRestore();
});

test("a workbook that could not be read shows no figures of before as if they were current", async () => {
  const analyse = jest
    .fn()
    .mockResolvedValueOnce(done(sampleAnalysis()))
    .mockResolvedValue(failed({ code: "session-lost" }));
  const user = renderPane(fakeServices(sampleAnalysis(), { analyse }));
  await user.click(await button(texts.reread));
  expect(await button(texts.reload)).toBeTruthy();
  expect(screen.queryByRole("list")).toBeNull();
});

test("a quarter that has no sheet is offered below the periods that have one, and asked for when chosen", async () => {
  const quarter = { kind: "quarter", year: 2023, quarter: 1 } as const;
  const services = fakeServices(sampleAnalysis({ summable: [quarter] }));
  const analyse = jest.fn(services.analyse);
  const user = renderPane({ ...services, analyse });
  const picker = await screen.findByRole("combobox", { name: texts.period });
  const offered = within(within(picker).getByRole("group", { name: texts.addedUp }));
  expect(offered.getByRole("option", { name: "Quý I/2023" })).toBeTruthy();
  await user.selectOptions(picker, "Quý I/2023");
  await waitFor(() => expect(analyse).toHaveBeenCalledTimes(2));
  expect(analyse.mock.calls[1]?.[0]).toEqual({ period: quarter, given: null });
});
