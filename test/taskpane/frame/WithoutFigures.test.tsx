import { render, screen } from "@testing-library/react";
import { done, failed } from "../../../src/app/outcome";
import { failureSentences } from "../../../src/strings/failures";
import { frameTexts } from "../../../src/strings/pane/frame";
import { stateTexts } from "../../../src/strings/pane/states";
import { Gate } from "../../../src/taskpane/frame/Gate";
import { fakeServices } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { sampleAnalysis } from "../support/sample-analysis";

const texts = stateTexts.vi;

test("no tracking sheet: a blank form or next month's sheet is offered, and the new sheet is named", async () => {
  const analyse = jest.fn().mockResolvedValue(failed({ code: "no-tracking-sheet" }));
  const user = renderPane(fakeServices(sampleAnalysis(), { analyse }));
  expect(await screen.findByRole("heading", { name: texts.nothingFound.title })).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: texts.nothingFound.nextMonth }));
  expect(await screen.findByText(texts.nothingFound.made("Tháng 05.2023"))).toBeTruthy();
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
