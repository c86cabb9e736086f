import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Settings } from "../../../src/domain/settings";
import { defaultSettings } from "../../../src/domain/settings";
import { settingsRows } from "../../../src/results/settings/settings-rows";
import { findingTexts } from "../../../src/strings/pane/findings";
import { frameTexts } from "../../../src/strings/pane/frame";
import { mergerTexts } from "../../../src/strings/pane/mergers";
import { settingTexts } from "../../../src/strings/pane/settings";
import { fakeServices } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { sampleAnalysis } from "../support/sample-analysis";

const texts = settingTexts.vi;
const { sections } = texts;
const merger = mergerTexts.vi;
type Section = keyof typeof sections;

/** How a person sets a setting in the pane, and what is then saved. */
interface Place {
  readonly section: Section;
  readonly act: (user: UserEvent) => Promise<void>;
  readonly saved: Partial<Settings>;
  /** What was set before, where the pane takes things out. */
  readonly before?: Partial<Settings>;
}

const typed = (label: string, text: string) => async (user: UserEvent) => {
  await user.clear(screen.getByLabelText(label));
  await user.type(screen.getByLabelText(label), text);
};
const chosen = (label: string, value: string) => (user: UserEvent) =>
  user.selectOptions(screen.getByLabelText(label), value);
const switched = (label: string) => (user: UserEvent) =>
  user.click(screen.getByRole("switch", { name: label }));
const ticked = (list: string, label: string) => (user: UserEvent) =>
  user.click(within(screen.getByRole("group", { name: list })).getByLabelText(label));
const forgotten = (entry: string) => (user: UserEvent) =>
  user.click(screen.getByRole("button", { name: texts.forgetEntry(entry) }));

const intake = "Số hóa khi tiếp nhận";
const departments = "Cơ quan chuyên môn";

const places: Readonly<Record<string, Place>> = {
  level: {
    section: "office",
    act: chosen(texts.level, "province"),
    saved: { level: "province" },
  },
  "authority.superior": {
    section: "office",
    act: typed(texts.superior, "UBND TỈNH"),
    saved: { authority: { superior: "UBND TỈNH" } },
  },
  "authority.name": {
    section: "office",
    act: typed(texts.authority, "UBND HUYỆN"),
    saved: { authority: { name: "UBND HUYỆN" } },
  },
  "authority.place": {
    section: "office",
    act: typed(texts.place, "Tứ Kỳ"),
    saved: { authority: { place: "Tứ Kỳ" } },
  },
  "authority.abbreviation": {
    section: "office",
    act: typed(texts.abbreviation, "UBND"),
    saved: { authority: { abbreviation: "UBND" } },
  },
  "authority.drafter": {
    section: "office",
    act: typed(texts.drafter, "NV"),
    saved: { authority: { drafter: "NV" } },
  },
  ownUnit: {
    section: "office",
    act: typed(texts.ownUnit, "huyện Tứ Kỳ"),
    saved: { ownUnit: "huyện Tứ Kỳ" },
  },
  "signer.capacity": {
    section: "signing",
    act: typed(texts.capacity, "KT. CHỦ TỊCH"),
    saved: { signer: { capacity: "KT. CHỦ TỊCH" } },
  },
  "signer.position": {
    section: "signing",
    act: typed(texts.position, "PHÓ CHỦ TỊCH"),
    saved: { signer: { position: "PHÓ CHỦ TỊCH" } },
  },
  "signer.name": {
    section: "signing",
    act: typed(texts.signer, "Vũ Thị Hà"),
    saved: { signer: { name: "Vũ Thị Hà" } },
  },
  addressees: {
    section: "signing",
    act: typed(texts.addressees, "UBND các xã"),
    saved: { addressees: ["UBND các xã"] },
  },
  distribution: {
    section: "signing",
    act: typed(texts.distribution, "Lưu: VT"),
    saved: { distribution: ["Lưu: VT"] },
  },
  "superiorLetter.number": {
    section: "superior",
    act: typed(texts.superiorNumber, "12/UBND"),
    saved: { superiorLetter: { number: "12/UBND" } },
  },
  "superiorLetter.date": {
    section: "superior",
    act: typed(texts.superiorDate, "5/10/2023"),
    saved: { superiorLetter: { date: "2023-10-05" } },
  },
  "superiorLetter.issuer": {
    section: "superior",
    act: typed(texts.superiorIssuer, "UBND tỉnh"),
    saved: { superiorLetter: { issuer: "UBND tỉnh" } },
  },
  "superiorLetter.subject": {
    section: "superior",
    act: typed(texts.superiorSubject, "về số hóa"),
    saved: { superiorLetter: { subject: "về số hóa" } },
  },
  averageScope: {
    section: "ranking",
    act: chosen(texts.averageScope, "group"),
    saved: { averageScope: "group" },
  },
  rankMethod: {
    section: "ranking",
    act: chosen(texts.rankMethod, "dense"),
    saved: { rankMethod: "dense" },
  },
  rankBy: { section: "ranking", act: chosen(texts.rankBy, "exact"), saved: { rankBy: "exact" } },
  resultDenominator: {
    section: "ranking",
    act: chosen(texts.resultDenominator, "received"),
    saved: { resultDenominator: "received" },
  },
  acceptanceHours: {
    section: "ranking",
    act: typed(texts.acceptanceHours, "8"),
    saved: { acceptanceHours: 8 },
  },
  scoreBreak766: {
    section: "ranking",
    act: typed(texts.scoreBreak766, "01/10/2026"),
    saved: { scoreBreak766: "2026-10-01" },
  },
  hiddenRows: {
    section: "ranking",
    act: switched(texts.hiddenRows),
    saved: { hiddenRows: "exclude" },
  },
  targets: {
    section: "weights",
    act: typed(texts.targetOf(intake), "98"),
    saved: { targets: { intakeDigitisation: 98 } },
  },
  weights: {
    section: "weights",
    act: typed(texts.weightOf(intake), "2"),
    saved: { weights: { intakeDigitisation: 2 } },
  },
  overduePenalty: {
    section: "weights",
    act: typed(texts.overduePenalty, "0,5"),
    saved: { overduePenalty: 0.5 },
  },
  "commend.indicators": {
    section: "rules",
    act: ticked(texts.commendIndicators, intake),
    saved: { commend: { indicators: ["resultDigitisation"] } },
  },
  "commend.groups": {
    section: "rules",
    act: ticked(texts.groupsCommend, departments),
    saved: {
      commend: {
        indicators: ["intakeDigitisation", "resultDigitisation"],
        groups: ["departments"],
      },
    },
  },
  "belowAverage.indicator": {
    section: "rules",
    act: chosen(texts.belowIndicator, "resultDigitisation"),
    saved: { belowAverage: { cut: "all", indicator: "resultDigitisation" } },
  },
  "belowAverage.groups": {
    section: "rules",
    act: ticked(texts.groups, departments),
    saved: { belowAverage: { cut: "all", groups: ["departments"] } },
  },
  "belowAverage.cut": {
    section: "rules",
    act: chosen(texts.cut, "lowest"),
    saved: { belowAverage: { cut: "lowest" } },
  },
  "belowAverage.value": {
    section: "rules",
    before: { belowAverage: { cut: "lowest" } },
    act: typed(texts.cutValue, "3"),
    saved: { belowAverage: { cut: "lowest", value: 3 } },
  },
  remindGrounds: {
    section: "rules",
    act: ticked(texts.grounds, findingTexts.vi.grounds["below-average"]),
    saved: { remindGrounds: ["overdue", "below-average"] },
  },
  criticiseAfter: {
    section: "rules",
    act: typed(texts.criticiseAfter, "3"),
    saved: { criticiseAfter: 3 },
  },
  listLimit: { section: "rules", act: typed(texts.listLimit, "9"), saved: { listLimit: 9 } },
  mergers: {
    section: "mergers",
    act: async (user) => {
      await user.type(screen.getByLabelText(merger.from), "xã Tái Sơn{Enter}xã Bình Lăng");
      await user.type(screen.getByLabelText(merger.to), "xã Tân Kỳ");
      await user.type(screen.getByLabelText(merger.since), "1/7/2025");
      await user.click(screen.getByRole("button", { name: merger.add }));
    },
    saved: {
      mergers: [{ from: ["xã Tái Sơn", "xã Bình Lăng"], to: "xã Tân Kỳ", since: "2025-07-01" }],
    },
  },
  trailingZeros: {
    section: "look",
    act: switched(texts.trailingZeros),
    saved: { trailingZeros: false },
  },
  percentagePoints: {
    section: "look",
    act: switched(texts.percentagePoints),
    saved: { percentagePoints: true },
  },
  highlightTrackingSheet: {
    section: "look",
    act: switched(texts.highlight),
    saved: { highlightTrackingSheet: false },
  },
  capitaliseNamedUnits: {
    section: "look",
    act: switched(texts.capitalise),
    saved: { capitaliseNamedUnits: true },
  },
  exemptions: {
    section: "remembered",
    before: { exemptions: [{ unit: "xã Đại Sơn", ground: "overdue", reason: "đã giải trình" }] },
    act: forgotten(
      texts.exemption("xã Đại Sơn", findingTexts.vi.grounds.overdue, "đã giải trình", ""),
    ),
    saved: { exemptions: [] },
  },
  aliases: {
    section: "remembered",
    before: { aliases: { "xã Văn Tô": "xã Văn Tố" } },
    act: forgotten(texts.alias("xã Văn Tô", "xã Văn Tố")),
    saved: { aliases: {} },
  },
  columns: {
    section: "remembered",
    before: { columns: { "Đã nhận": "received.count" } },
    act: forgotten(texts.alias("Đã nhận", "received.count")),
    saved: { columns: {} },
  },
  figures: {
    section: "remembered",
    before: { figures: { "Tỷ lệ": { scale: "percent", decimal: "dot" } } },
    act: forgotten(texts.alias("Tỷ lệ", texts.notation(texts.scales.percent, texts.decimals.dot))),
    saved: { figures: {} },
  },
};

/** Settings that another part of the pane asks for, where they are needed. */
const elsewhere: readonly string[] = ["leftOutSections"];

test("every setting of the workbook has its place in the pane", () => {
  const keys = settingsRows.map(({ key }) => key);
  expect([...Object.keys(places), ...elsewhere].sort()).toEqual([...keys].sort());
});

test.each(Object.entries(places))(
  "%s is set in the settings tab",
  async (_key, { section, act, saved, before = {} }) => {
    const analysis = sampleAnalysis({ settings: before });
    const saveSettings = jest.fn(fakeServices(analysis).saveSettings);
    const user = renderPane(fakeServices(analysis, { saveSettings }));
    await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.settings }));
    await user.click(await screen.findByText(sections[section]));
    await act(user);
    await user.click(screen.getByRole("button", { name: texts.save }));
    expect(saveSettings.mock.calls[0]?.[0]).toEqual({ ...defaultSettings, ...before, ...saved });
  },
);

test("a merger without all of its parts is not added, and the pane says what is missing", async () => {
  const user = renderPane(fakeServices(sampleAnalysis()));
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.settings }));
  await user.click(await screen.findByText(sections.mergers));
  await user.type(screen.getByLabelText(merger.to), "xã Tân Kỳ");
  await user.type(screen.getByLabelText(merger.since), "31/6/2025");
  await user.click(screen.getByRole("button", { name: merger.add }));
  const alerts = screen.getAllByRole("alert").map(({ textContent }) => textContent);
  expect(alerts).toEqual([texts.day, merger.incomplete]);
  expect(screen.queryByText(texts.unsaved)).toBeNull();
});

test("a day that does not exist keeps the settings from being saved", async () => {
  const saveSettings = jest.fn(fakeServices(sampleAnalysis()).saveSettings);
  const user = renderPane(fakeServices(sampleAnalysis(), { saveSettings }));
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.settings }));
  await user.click(await screen.findByText(sections.superior));
  await user.type(screen.getByLabelText(texts.superiorNumber), "12");
  await user.type(screen.getByLabelText(texts.superiorDate), "30/2/2023");
  expect(screen.getByText(texts.day)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: texts.save }));
  expect(saveSettings).not.toHaveBeenCalled();
});

test("a field for whole numbers takes no fraction, and none below its least", async () => {
  const user = renderPane(fakeServices(sampleAnalysis()));
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.settings }));
  await user.click(await screen.findByText(sections.rules));
  const limit = screen.getByLabelText(texts.listLimit);
  await user.clear(limit);
  expect(screen.queryByText(texts.whole(1))).toBeNull();
  await user.type(limit, "0");
  expect(screen.getByText(texts.whole(1))).toBeTruthy();
  await user.type(limit, "{Backspace}2,5");
  expect(screen.getByText(texts.whole(1))).toBeTruthy();
  await user.type(limit, "{Backspace}{Backspace}");
  expect(screen.queryByText(texts.whole(1))).toBeNull();
});

test("discarded changes leave no wrong text behind", async () => {
  const user = renderPane(fakeServices(sampleAnalysis()));
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.settings }));
  await user.click(await screen.findByText(sections.rules));
  const limit = screen.getByLabelText(texts.listLimit);
  await user.clear(limit);
  await user.type(limit, "9x");
  await user.click(screen.getByRole("button", { name: texts.discard }));
  expect(limit).toHaveProperty("value", "15");
  expect(screen.queryByText(texts.whole(1))).toBeNull();
});
