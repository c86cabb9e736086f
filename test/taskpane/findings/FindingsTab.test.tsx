import { screen, waitFor, within } from "@testing-library/react";
import { done } from "../../../src/app/outcome";
import type { Finding } from "../../../src/domain/finding";
import type { Settings } from "../../../src/domain/settings";
import { findingSentences } from "../../../src/strings/findings";
import { findingTexts } from "../../../src/strings/pane/findings";
import { frameTexts } from "../../../src/strings/pane/frame";
import { mergerTexts } from "../../../src/strings/pane/mergers";
import { fakeServices } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { sampleAnalysis, sampleFindings } from "../support/sample-analysis";

const texts = findingTexts.vi;
const merger = mergerTexts.vi;

async function openFindings(user: ReturnType<typeof renderPane>): Promise<void> {
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.findings }));
}

test("findings stand under their severity with their sentence and a jump to the cell", async () => {
  const reveal = jest.fn(fakeServices(sampleAnalysis()).reveal);
  const user = renderPane(fakeServices(sampleAnalysis(), { reveal }));
  await openFindings(user);
  const title = texts.count(texts.severity.error, 1);
  expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
  const [first] = sampleFindings;
  const sentence = first && findingSentences["part-exceeds-whole"](first);
  expect(screen.getByText(sentence ?? "", { exact: false })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: texts.jump("C12") }));
  expect(reveal).toHaveBeenCalledWith("Tháng 04.2023", "C12");
});

test("a near miss is kept as an alias", async () => {
  const findings = [
    {
      code: "near-miss-name",
      severity: "error",
      sheet: "Tháng 04.2023",
      cell: "B14",
      values: { unit: "UBND xã Văn Tô", other: "UBND xã Văn Tố" },
    },
  ] as const;
  const saveSettings = jest.fn(fakeServices(sampleAnalysis()).saveSettings);
  const user = renderPane(fakeServices(sampleAnalysis({ findings }), { saveSettings }));
  await openFindings(user);
  await user.click(await screen.findByRole("button", { name: texts.alias.action }));
  await user.click(screen.getByRole("button", { name: texts.save }));
  expect(saveSettings.mock.calls[0]?.[0].aliases).toEqual({ "UBND xã Văn Tô": "UBND xã Văn Tố" });
  expect((await screen.findAllByText(texts.saved)).length).toBeGreaterThan(0);
});

test("an unrecognised column is mapped by its whole header path", async () => {
  const path = "Kết quả khác › Đã ký số";
  const findings = [
    {
      code: "unrecognised-column",
      severity: "warning",
      sheet: "Tháng 04.2023",
      cell: "K7",
      values: { column: path },
    },
  ] as const;
  const saveSettings = jest.fn(fakeServices(sampleAnalysis()).saveSettings);
  const user = renderPane(fakeServices(sampleAnalysis({ findings }), { saveSettings }));
  await openFindings(user);
  await user.click(await screen.findByRole("button", { name: texts.column.action }));
  await user.selectOptions(screen.getByLabelText(texts.column.subject), "signedResults");
  await user.selectOptions(screen.getByLabelText(texts.column.part), "numerator");
  await user.click(screen.getByRole("button", { name: texts.save }));
  expect(saveSettings.mock.calls[0]?.[0].columns).toEqual({ [path]: "signedResults.numerator" });
});

test("a unit is exempt for this period only with a reason", async () => {
  const saveSettings = jest.fn(fakeServices(sampleAnalysis()).saveSettings);
  const user = renderPane(fakeServices(sampleAnalysis(), { saveSettings }));
  await openFindings(user);
  await user.click(
    await screen.findByRole("button", { name: texts.remind.actionFor("UBND xã Đại Sơn") }),
  );
  const form = screen.getByRole("form", { name: texts.remind.actionFor("UBND xã Đại Sơn") });
  await user.click(within(form).getByRole("button", { name: texts.save }));
  expect(within(form).getByText(texts.remind.reasonNeeded)).toBeTruthy();
  expect(saveSettings).not.toHaveBeenCalled();
  await user.type(within(form).getByLabelText(texts.remind.reason, { exact: false }), "đã báo cáo");
  await user.click(within(form).getByRole("button", { name: texts.save }));
  expect(saveSettings.mock.calls[0]?.[0].exemptions).toEqual([
    {
      unit: "UBND xã Đại Sơn",
      ground: "overdue",
      reason: "đã báo cáo",
      period: { kind: "month", year: 2023, month: 4 },
    },
  ]);
});

test("a month without findings says so", async () => {
  const none = { ...sampleAnalysis({ findings: [] }) };
  const report = { ...none.report, findings: [] };
  const user = renderPane(fakeServices({ ...none, report }));
  await openFindings(user);
  expect(await screen.findByText(texts.none)).toBeTruthy();
});

/** Answers the one finding of a month, and gives the settings that were saved. */
async function answered(
  finding: Finding,
  action: string,
  answer: (user: ReturnType<typeof renderPane>) => Promise<void>,
  settings: Partial<Settings> = {},
): Promise<Settings | undefined> {
  const analysis = sampleAnalysis({ findings: [finding], settings });
  const saveSettings = jest.fn(fakeServices(analysis).saveSettings);
  const user = renderPane(fakeServices(analysis, { saveSettings }));
  await openFindings(user);
  await user.click(await screen.findByRole("button", { name: action }));
  await answer(user);
  await user.click(screen.getByRole("button", { name: texts.save }));
  return saveSettings.mock.calls[0]?.[0];
}

const path = "Số hóa kết quả › Tỷ lệ";
const place = { severity: "warning", sheet: "Tháng 04.2023", cell: "H9" } as const;

test("the scale of a column is stated, beginning with how it is read now", async () => {
  const saved = await answered(
    { ...place, code: "unclear-rate-scale", values: { column: path, read: 100, factor: 100 } },
    texts.scale.action,
    async (user) => {
      const choice = screen.getByLabelText(texts.scale.label);
      expect(choice).toHaveProperty("value", "fraction");
      await user.selectOptions(choice, "percent");
    },
    { figures: { [path]: { decimal: "dot" } } },
  );
  expect(saved?.figures).toEqual({ [path]: { decimal: "dot", scale: "percent" } });
});

test("the decimal mark of a column is stated with the figure that was unclear before the eyes", async () => {
  const saved = await answered(
    {
      ...place,
      code: "ambiguous-separators",
      values: { column: path, written: "1.022", read: 1022 },
    },
    texts.decimal.action,
    async (user) => {
      expect(screen.getByRole("form", { name: texts.decimal.title(path, "1.022") })).toBeTruthy();
      await user.selectOptions(screen.getByLabelText(texts.decimal.label), "dot");
    },
  );
  expect(saved?.figures).toEqual({ [path]: { decimal: "dot" } });
});

test("a merger that was guessed is agreed to as it stands", async () => {
  const saved = await answered(
    {
      ...place,
      code: "guessed-merger",
      values: {
        unit: "Xã Tân Kỳ",
        from: "Xã Tái Sơn + Xã Bình Lăng",
        since: "2023-04-01",
        reason: "counts",
      },
    },
    merger.action,
    () => Promise.resolve(),
  );
  expect(saved?.mergers).toEqual([
    { from: ["Xã Tái Sơn", "Xã Bình Lăng"], to: "Xã Tân Kỳ", since: "2023-04-01" },
  ]);
});

test("a unit that is gone was merged into another one: the name and the day are typed", async () => {
  const saved = await answered(
    { ...place, code: "unit-gone", values: { unit: "Xã Tái Sơn", current: "Tháng 04.2023" } },
    merger.action,
    async (user) => {
      await user.click(screen.getByRole("button", { name: texts.save }));
      expect(screen.getByText(merger.incomplete)).toBeTruthy();
      await user.type(screen.getByLabelText(merger.to), "Xã Tân Kỳ");
    },
  );
  expect(saved?.mergers).toEqual([{ from: ["Xã Tái Sơn"], to: "Xã Tân Kỳ", since: "2023-04-01" }]);
});

test("a question that is left gives the focus back to where it was asked", async () => {
  const finding = {
    ...place,
    code: "unit-new",
    values: { unit: "Xã Mới", previous: "T3" },
  } as const;
  const user = renderPane(fakeServices(sampleAnalysis({ findings: [finding] })));
  await openFindings(user);
  await user.click(await screen.findByRole("button", { name: texts.alias.action }));
  await user.click(screen.getByRole("button", { name: texts.cancel }));
  expect(document.activeElement?.textContent).toBe(texts.alias.action);
});

test("after an answer that ends the finding the focus is on the tab", async () => {
  const finding = { ...place, code: "near-miss-name", values: { unit: "a", other: "b" } } as const;
  const analyse = jest
    .fn()
    .mockResolvedValueOnce(done(sampleAnalysis({ findings: [finding] })))
    .mockResolvedValue(done(sampleAnalysis({ findings: sampleFindings })));
  const user = renderPane(fakeServices(sampleAnalysis(), { analyse }));
  await openFindings(user);
  await user.click(await screen.findByRole("button", { name: texts.alias.action }));
  await user.click(screen.getByRole("button", { name: texts.save }));
  await screen.findAllByText(texts.saved);
  const tab = screen.getByRole("tab", { name: frameTexts.vi.tab.findings });
  await waitFor(() => expect(document.activeElement).toBe(tab));
});
