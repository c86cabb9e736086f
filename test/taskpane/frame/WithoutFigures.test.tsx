import { render, screen } from "@testing-library/react";
import { done, failed } from "../../../src/app/outcome";
import { failureSentences } from "../../../src/strings/failures";
import { frameTexts } from "../../../src/strings/pane/frame";
import { rankingTexts } from "../../../src/strings/pane/ranking";
import { stateTexts } from "../../../src/strings/pane/states";
import { Gate } from "../../../src/taskpane/frame/Gate";
import { fakeServices, sheetChanges } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { sampleAnalysis } from "../support/sample-analysis";

const texts = stateTexts.vi;

test("no tracking sheet: the blank form of a month is offered, shown before it is made, and can be undone", async () => {
  const analyse = jest.fn().mockResolvedValue(failed({ code: "no-tracking-sheet" }));
  const insertSheet = jest.fn().mockResolvedValue(done({ changes: sheetChanges, canUndo: true }));
  const user = renderPane(fakeServices(sampleAnalysis(), { analyse, insertSheet }));
  expect(await screen.findByRole("heading", { name: texts.nothingFound.title })).toBeTruthy();
  const month = await screen.findByRole("textbox", { name: texts.nothingFound.month });
  await user.clear(month);
  await user.type(month, "13");
  await user.click(screen.getByRole("button", { name: texts.nothingFound.blank }));
  expect(screen.getByRole("alert").textContent).toBe(texts.nothingFound.wrong);
  await user.clear(month);
  await user.type(month, "5");
  const year = screen.getByRole("textbox", { name: texts.nothingFound.year });
  await user.clear(year);
  await user.type(year, "2023{Enter}");
  expect(insertSheet).not.toHaveBeenCalled();
  await user.click(await screen.findByRole("button", { name: frameTexts.vi.makeSheet }));
  const period = { kind: "month", year: 2023, month: 5 };
  expect(insertSheet).toHaveBeenCalledWith({ which: "blank", period }, null, expect.anything());
  expect(await screen.findByRole("button", { name: "Tháng 05.2023" })).toBeTruthy();
  expect(screen.getByRole("button", { name: frameTexts.vi.undo })).toBeTruthy();
});

test("the next month's sheet is offered quietly, and the preview says what it takes from the last one", async () => {
  const copied = { from: "Tháng 04.2023", cleared: 736, carried: 33 };
  const previewSheet = jest.fn().mockResolvedValue(done({ changes: sheetChanges, copied }));
  const next = { period: { kind: "month", year: 2023, month: 5 }, from: "Tháng 04.2023" } as const;
  const user = renderPane(fakeServices({ ...sampleAnalysis(), next }, { previewSheet }));
  const offer = frameTexts.vi.makeNext("tháng 5/2023");
  await user.click(await screen.findByRole("button", { name: offer }));
  const dialog = await screen.findByRole("dialog", { name: frameTexts.vi.previewTitle });
  expect(dialog.textContent).toContain(frameTexts.vi.copied("Tháng 04.2023", "736"));
  expect(dialog.textContent).toContain(frameTexts.vi.carried("33"));
  expect(dialog.textContent).toContain(frameTexts.vi.sheetPromise);
});

test("the preview of a trend says that its sheet is drawn anew, and when it is left alone", async () => {
  const previewSheet = jest.fn().mockResolvedValue(done({ changes: sheetChanges, copied: null }));
  const april = { kind: "month", year: 2023, month: 4 } as const;
  const periods = [{ ...april, month: 3 }, april];
  const user = renderPane(fakeServices({ ...sampleAnalysis(), periods }, { previewSheet }));
  await user.click(await screen.findByRole("button", { name: rankingTexts.vi.insertTrend }));
  const dialog = await screen.findByRole("dialog", { name: frameTexts.vi.previewTitle });
  expect(dialog.textContent).toContain(frameTexts.vi.trendPromise);
  expect(dialog.textContent).not.toContain(frameTexts.vi.sheetPromise);
});

test("a sheet that can't be made says why, and the pane stays as it is", async () => {
  const failure = { code: "form-exists", sheet: "Tháng 05.2023" } as const;
  const previewSheet = jest.fn().mockResolvedValue(failed(failure));
  const next = { period: { kind: "month", year: 2023, month: 5 }, from: "Tháng 04.2023" } as const;
  const user = renderPane(fakeServices({ ...sampleAnalysis(), next }, { previewSheet }));
  await user.click(await screen.findByText(frameTexts.vi.makeNext("tháng 5/2023")));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain(failureSentences["form-exists"](failure));
});

test("a sheet of an unknown period is asked about, and the answer is read with", async () => {
  const analyse = jest
    .fn()
    .mockResolvedValueOnce(failed({ code: "period-unknown", sheet: "Sheet1" }))
    .mockResolvedValue(done(sampleAnalysis()));
  const user = renderPane(fakeServices(sampleAnalysis(), { analyse }));
  const month = await screen.findByRole("textbox", { name: texts.periodUnknown.number });
  await user.type(month, "13");
  await user.type(screen.getByRole("textbox", { name: texts.periodUnknown.year }), "2023");
  await user.click(screen.getByRole("button", { name: texts.periodUnknown.use }));
  expect(screen.getByRole("alert").textContent).toBe(texts.periodUnknown.wrong);
  await user.clear(month);
  await user.type(month, "4{Enter}");
  const period = { kind: "month", year: 2023, month: 4 };
  expect(analyse).toHaveBeenLastCalledWith(
    { period, given: { sheet: "Sheet1", period } },
    expect.anything(),
  );
});

test.each([
  ["sheet-protected", frameTexts.vi.retry],
  ["cell-edit-mode", frameTexts.vi.retry],
  ["workbook-read-only", frameTexts.vi.retry],
  ["other-workbook-in-front", frameTexts.vi.retry],
  ["session-lost", frameTexts.vi.reload],
  ["changed-meanwhile", frameTexts.vi.preview],
] as const)(
  "a write that fails with %s says its own sentence and the next step",
  async (code, next) => {
    const write = jest.fn().mockResolvedValue(failed({ code, sheet: "Tháng 04.2023" }));
    const user = renderPane(fakeServices(sampleAnalysis(), { write }));
    await user.click(await screen.findByRole("button", { name: frameTexts.vi.compute }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(failureSentences[code]({ sheet: "Tháng 04.2023" }));
    expect(screen.getAllByRole("button", { name: next }).length).toBeGreaterThan(0);
  },
);

test("after a lost session the button reloads the pane", async () => {
  const reload = jest.fn();
  const analyse = jest.fn().mockResolvedValue(failed({ code: "session-lost" }));
  const user = renderPane(fakeServices(sampleAnalysis(), { analyse }), { reload });
  await user.click(await screen.findByRole("button", { name: frameTexts.vi.reload }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test("an Excel that is too old is told its version and what to do, a browser where to go", () => {
  const reload = () => undefined;
  const { rerender } = render(
    <Gate reason={{ kind: "old-excel", version: "16.0.4266" }} language="vi" reload={reload} />,
  );
  expect(screen.getByText(texts.oldExcel.body("16.0.4266"))).toBeTruthy();
  rerender(<Gate reason={{ kind: "no-excel" }} language="vi" reload={reload} />);
  expect(screen.getByText(texts.noExcel.body)).toBeTruthy();
});
