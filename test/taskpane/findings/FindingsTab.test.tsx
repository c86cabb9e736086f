import { screen, within } from "@testing-library/react";
import { findingSentences } from "../../../src/strings/findings";
import { findingTexts } from "../../../src/strings/pane/findings";
import { frameTexts } from "../../../src/strings/pane/frame";
import { fakeServices } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { sampleAnalysis, sampleFindings } from "../support/sample-analysis";

const texts = findingTexts.vi;

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
