import { screen, within } from "@testing-library/react";
import type { ExplainedSheet } from "../../../src/app/reading/explain-reading";
import { done } from "../../../src/app/outcome";
import { findingTexts } from "../../../src/strings/pane/findings";
import { frameTexts } from "../../../src/strings/pane/frame";
import { readingTexts } from "../../../src/strings/pane/reading";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { fakeServices } from "../support/fake-services";
import { renderPane } from "../support/render-pane";
import { sampleAnalysis } from "../support/sample-analysis";

const texts = readingTexts.vi;

const column = { use: "figure", guessed: false, separators: null, scale: null } as const;
const april: ExplainedSheet = {
  sheet: "Tháng 04.2023",
  verdict: "tracking",
  rows: [
    { kind: 3, ranges: [{ first: 5, last: 7 }] },
    {
      kind: 6,
      ranges: [
        { first: 9, last: 18 },
        { first: 20, last: 42 },
      ],
    },
  ],
  tables: [
    {
      period: {
        period: { kind: "month", year: 2023, month: 4 },
        source: "sheet-name",
        lastDay: null,
        yearFrom: "text",
        conflict: null,
      },
      columns: [
        {
          ...column,
          column: 1,
          path: ["Tên đơn vị"],
          use: "name",
          roles: [],
          reason: "position",
          matched: [],
        },
        {
          ...column,
          column: 15,
          path: ["Số hóa", "Tỷ lệ"],
          roles: [{ subject: "resultDigitisation", part: "rate" }],
          reason: "words",
          matched: ["so hoa", "ty le"],
          scale: { factor: 100, reason: "none-above-one", clear: true },
        },
        {
          ...column,
          column: 16,
          path: ["Lạ"],
          use: "unrecognised",
          roles: [],
          reason: "no-words-known",
          matched: [],
        },
      ],
      groups: [{ label: "Cơ quan chuyên môn", id: "departments", units: 10 }],
    },
  ],
};
const notes: ExplainedSheet = { sheet: "Ghi chú", verdict: "no-header", rows: [], tables: [] };

async function openReading(replaced: Partial<PaneServices> = {}) {
  const explainReading = jest.fn(() => Promise.resolve(done([april, notes])));
  const user = renderPane(fakeServices(sampleAnalysis(), { explainReading, ...replaced }));
  await user.click(await screen.findByRole("tab", { name: frameTexts.vi.tab.findings }));
  const fold = await screen.findByText(findingTexts.vi.reading);
  expect(explainReading).not.toHaveBeenCalled();
  await user.click(fold);
  await screen.findByText("Biểu theo dõi");
  return user;
}

test("rows stand under what they were taken for, and lead to the sheet over the table's width", async () => {
  const reveal = jest.fn(fakeServices(sampleAnalysis()).reveal);
  const user = await openReading({ reveal });
  await user.click(screen.getByRole("button", { name: "dòng 20–42" }));
  expect(reveal).toHaveBeenCalledWith("Tháng 04.2023", "B20:Q42");
  expect(screen.getByText("tiêu đề cột")).toBeTruthy();
});

test("a column says its header, what it is, why, and how its figures are written", async () => {
  const reveal = jest.fn(fakeServices(sampleAnalysis()).reveal);
  const user = await openReading({ reveal });
  const jump = screen.getByRole("button", { name: "Cột P" });
  const item = jump.closest("li");
  expect(item?.textContent).toContain("Cột P “Số hóa › Tỷ lệ”: Tỷ lệ số hóa kết quả giải quyết");
  expect(item?.textContent).toContain("vì tiêu đề có chữ “so hoa, ty le”");
  expect(item?.textContent).toContain("không có số nào lớn hơn 1 nên là phân số");
  await user.click(jump);
  expect(reveal).toHaveBeenCalledWith("Tháng 04.2023", "P5:P42");
});

test("a column can be mapped where it is explained; one of names cannot", async () => {
  const saveSettings = jest.fn(fakeServices(sampleAnalysis()).saveSettings);
  const user = await openReading({ saveSettings });
  expect(screen.queryByRole("button", { name: texts.mapOf("Tên đơn vị") })).toBeNull();
  await user.click(screen.getByRole("button", { name: texts.mapOf("Lạ") }));
  const form = screen.getByRole("form", { name: findingTexts.vi.column.title("Lạ") });
  await user.selectOptions(within(form).getByLabelText(findingTexts.vi.column.subject), "received");
  await user.click(within(form).getByRole("button", { name: findingTexts.vi.save }));
  expect(saveSettings.mock.calls[0]?.[0].columns).toEqual({ Lạ: "received.count" });
});

test("a sheet that does not count says why", async () => {
  const user = await openReading();
  await user.selectOptions(screen.getByLabelText(texts.sheet), "Ghi chú");
  expect(screen.getByText("Không có tiêu đề cột của bảng theo dõi, bỏ qua")).toBeTruthy();
});

test("each kind of row has its words in both languages", () => {
  expect(readingTexts.en.kinds).toHaveLength(readingTexts.vi.kinds.length);
});
