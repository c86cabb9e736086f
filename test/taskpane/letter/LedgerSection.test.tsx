import { screen, within } from "@testing-library/react";
import type { LedgerEntry } from "../../../src/domain/assessment/ledger";
import type { Period } from "../../../src/domain/period/period";
import { failed } from "../../../src/app/outcome";
import { formatFailureIn } from "../../../src/strings/pane/failure-texts";
import { frameTexts } from "../../../src/strings/pane/frame";
import { ledgerPaneTexts } from "../../../src/strings/pane/ledger";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { fakeServices } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { sampleAnalysis } from "../support/sample-analysis";

const texts = ledgerPaneTexts.vi;

const month = (number: number): Period => ({ kind: "month", year: 2023, month: number });
const entry = (period: Period, unitName: string): LedgerEntry => ({
  document: "commend-remind",
  period,
  unitKey: unitName.toLowerCase(),
  unitName,
  ground: "overdue",
  level: 1,
  figure: 4,
});
const ledger = [
  entry(month(3), "UBND xã Đại Sơn"),
  entry(month(4), "UBND xã Đại Sơn"),
  entry(month(4), "UBND xã Hà Kỳ"),
];
const april = "Công văn biểu dương, nhắc nhở – Tháng 4/2023";

async function openLedger(replaced: Partial<PaneServices> = {}) {
  const analysis = { ...sampleAnalysis(), ledger };
  const user = renderPane(fakeServices(analysis, replaced));
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.letter }));
  await user.click(await screen.findByText(texts.title(2)));
  return user;
}

test("issued documents stand with their units, the latest first", async () => {
  await openLedger();
  const buttons = screen.getAllByRole("button", { name: /^Rút khỏi sổ: / });
  expect(buttons[0]?.getAttribute("aria-label")).toBe(texts.withdrawOf(april));
  expect(buttons).toHaveLength(2);
  expect(screen.getByText("UBND xã Hà Kỳ: hồ sơ quá hạn, lần 1")).toBeTruthy();
});

test("a document is taken back with all its entries, and only with a reason", async () => {
  const withdrawEntries = jest.fn(fakeServices(sampleAnalysis()).withdrawEntries);
  const user = await openLedger({ withdrawEntries });
  await user.click(screen.getByRole("button", { name: texts.withdrawOf(april) }));
  const form = screen.getByRole("form", { name: texts.withdrawOf(april) });
  const reason = within(form).getByLabelText(texts.reason, { exact: false });
  expect(document.activeElement).toBe(reason);
  await user.click(within(form).getByRole("button", { name: texts.withdraw }));
  expect(within(form).getByText(texts.reasonNeeded)).toBeTruthy();
  expect(withdrawEntries).not.toHaveBeenCalled();
  await user.type(reason, "văn bản chưa ký");
  await user.click(within(form).getByRole("button", { name: texts.withdraw }));
  expect(await screen.findByText(texts.withdrawn(2))).toBeTruthy();
  expect(withdrawEntries).toHaveBeenCalledWith(ledger.slice(1), {
    reason: "văn bản chưa ký",
    by: "",
  });
});

test("a ledger that can't be written says why", async () => {
  const failure = { code: "ledger-entry-missing" } as const;
  const user = await openLedger({ withdrawEntries: () => Promise.resolve(failed(failure)) });
  await user.click(screen.getByRole("button", { name: texts.withdrawOf(april) }));
  await user.type(screen.getByLabelText(texts.reason, { exact: false }), "nhầm{Enter}");
  expect(await screen.findByText(formatFailureIn("vi", failure))).toBeTruthy();
});

test("what stays in the ledger gives the focus back", async () => {
  const user = await openLedger();
  await user.click(screen.getByRole("button", { name: texts.withdrawOf(april) }));
  await user.click(screen.getByRole("button", { name: texts.keep }));
  expect(document.activeElement?.getAttribute("aria-label")).toBe(texts.withdrawOf(april));
});
