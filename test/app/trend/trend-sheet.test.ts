import {
  applyTrendAfterPreview,
  applyTrendSheet,
  planTrendSheet,
  type TrendPlan,
  type TrendRequest,
} from "../../../src/app/trend/trend-sheet";
import { undoLastWrite } from "../../../src/app/journal/undo";
import type { AddChart } from "../../../src/sheet/sheet-edit";
import { openBook } from "../../support/excel-book";
import { openSample, sampleInMemory } from "../../support/sample-book";

type Book = ReturnType<typeof sampleInMemory>;

async function planned(book: Book, request: TrendRequest = {}): Promise<TrendPlan> {
  const plan = await planTrendSheet(book, request);
  if (!plan.done) throw new Error(plan.failure.code);
  return plan.value;
}

async function drawn(book: Book, request: TrendRequest = {}): Promise<TrendPlan> {
  const plan = await planned(book, request);
  const applied = await applyTrendSheet(book, plan);
  if (!applied.done) throw new Error(applied.failure.code);
  return plan;
}

function chartOf({ edits }: TrendPlan): AddChart {
  const chart = edits.find((edit) => edit.kind === "addChart");
  if (chart === undefined) throw new Error("no chart");
  return chart;
}

/** One more digitised dossier of Tái Sơn in January. */
function digitiseOneMore(book: Book): void {
  const { cells } = book.sheet("Tháng 01.2023");
  const name = [...cells].find(([, value]) => value === "UBND xã Tái Sơn")?.[0] ?? "";
  const digitised = name.replace(/,1$/, ",15");
  expect(cells.get(digitised)).toBe(202);
  cells.set(digitised, 203);
}

test("the chart names each series and its cells, the average among them, on axes with names", async () => {
  const chart = chartOf(await planned(sampleInMemory()));
  expect(chart.series.map(({ name }) => name)).toEqual([
    "UBND xã Chí Minh",
    "UBND xã Minh Đức",
    "UBND xã Hà Thanh",
    "UBND xã Hưng Đạo",
    "UBND xã Tái Sơn",
    "Bình quân chung",
  ]);
  const rows = chart.series.map(({ values }) => values.row);
  expect(new Set(rows).size).toBe(6);
  expect(chart.series.every(({ values }) => values.columns === 4 && values.rows === 1)).toBe(true);
  expect(chart.categories).toMatchObject({ rows: 1, columns: 4 });
  expect(chart.series.at(-1)).toMatchObject({ dashed: true, marker: "None" });
  expect([chart.categoryTitle, chart.valueTitle]).toEqual(["Kỳ", "Tỷ lệ (%)"]);
  expect(chart.valueLimits).toEqual({ minimum: 75, maximum: 100 });
});

test("the cells behind the lines are the figures of the letter", async () => {
  const book = sampleInMemory();
  const { sheet, edits } = await drawn(book);
  const chart = chartOf({ edits } as TrendPlan);
  const values = book.contents(sheet).grid?.values ?? [];
  const average = values[chart.series.at(-1)?.values.row ?? 0];
  expect(average?.slice(-7, -3)).toEqual([93.12, 94.2, 94.88, 95.47]);
  const tai = values.filter((line) => line[1] === "UBND xã Tái Sơn").at(-1);
  expect(tai?.slice(3)).toEqual([91.82, 92.62, 78.69, 82.8, -9.02, 4, 0]);
});

test("of ranks the first stands on top", async () => {
  const chart = chartOf(await planned(sampleInMemory(), { measure: "rank" }));
  expect(chart).toMatchObject({ reversed: true, valueTitle: "Hạng", valueLimits: { minimum: 1 } });
  expect(chart.series.map(({ name }) => name)).not.toContain("Bình quân chung");
});

test("a unit that is asked for is drawn alone, with the average", async () => {
  const plan = await planned(sampleInMemory(), { units: [12] });
  expect(chartOf(plan).series).toHaveLength(2);
});

test("drawing the same again writes nothing, and changed figures are drawn in place", async () => {
  const book = sampleInMemory();
  const first = await drawn(book);
  expect((await planned(book)).edits).toEqual([]);
  digitiseOneMore(book);
  const second = await drawn(book);
  expect(second.sheet).toBe(first.sheet);
  expect(second.edits.map(({ kind }) => kind)).toContain("removeChart");
  expect(book.sheets).toHaveLength(5);
});

test("a sheet that the user has edited stays, and the next one gets a number", async () => {
  const book = sampleInMemory();
  const { sheet } = await drawn(book);
  book.sheet(sheet).cells.set("60,1", "ghi chú của tôi");
  digitiseOneMore(book);
  const again = await drawn(book);
  expect(again.sheet).toBe(`${sheet} (2)`);
  expect(book.sheet(sheet).cells.get("60,1")).toBe("ghi chú của tôi");
});

test("it is taken back like any write of ours", async () => {
  const book = sampleInMemory();
  await drawn(book);
  expect((await undoLastWrite(book, "if-untouched")).done).toBe(true);
  expect(book.sheets).toHaveLength(4);
});

test("a trend of which nobody keeps how it was drawn stays, and the next one gets a number", async () => {
  for (const kept of [null, { title: "x" }, "text"] as const) {
    const book = sampleInMemory();
    const { sheet } = await drawn(book);
    const key = [...book.settings.keys()].find((one) => one.startsWith("trend.")) ?? "";
    book.settings.delete(key);
    if (kept !== null) book.settings.set(key, kept);
    digitiseOneMore(book);
    expect((await drawn(book)).sheet).toBe(`${sheet} (2)`);
  }
});

test("how a trend was drawn is forgotten when no sheet needs it any more", async () => {
  const book = sampleInMemory();
  const kept = () => [...book.settings.keys()].filter((key) => key.startsWith("trend."));
  const { sheet } = await drawn(book);
  const [first] = kept();
  expect(kept()).toHaveLength(1);
  digitiseOneMore(book);
  await drawn(book);
  expect(kept()).toHaveLength(1);
  expect(kept()).not.toContain(first);
  await drawn(book, { measure: "rank" });
  expect(kept()).toHaveLength(2);
  book.sheet(sheet).cells.set("60,1", "ghi chú của tôi");
  await drawn(book, { units: [12] });
  expect(kept()).toHaveLength(2);
});

test("a chart of hers on the sheet of a trend keeps it from being drawn anew", async () => {
  const book = await openBook(openSample());
  const draw = async (units: readonly number[]) => {
    const plan = await planTrendSheet(book.port, { units });
    if (!plan.done) throw new Error(plan.failure.code);
    expect(await applyTrendSheet(book.port, plan.value)).toMatchObject({ done: true });
    return plan.value.sheet;
  };
  const sheet = await draw([12]);
  await book.excel.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.charts.add("ColumnClustered", found.getRange("A40:C44"), "Columns").name = "Của tôi";
    await context.sync();
  });
  expect(await draw([13])).toBe(`${sheet} (2)`);
  const charts = book.excel.host.workbook.sheets.find(({ name }) => name === sheet)?.charts ?? [];
  expect(charts.map(({ name }) => name)).toEqual(["Diễn biến", "Của tôi"]);
});

test("what changed since the preview is not drawn", async () => {
  const book = sampleInMemory();
  const plan = await planned(book);
  digitiseOneMore(book);
  expect(await applyTrendAfterPreview(book, plan)).toMatchObject({
    failure: { code: "changed-meanwhile" },
  });
  expect(book.sheets).toHaveLength(4);
});

test("one period alone has no course", async () => {
  const book = sampleInMemory();
  book.sheets.splice(0, 3);
  expect(await planTrendSheet(book)).toMatchObject({ failure: { code: "no-trend" } });
});

test("Excel draws one chart, and drawing again leaves one", async () => {
  const book = await openBook(openSample());
  const draw = async (request: TrendRequest) => {
    const plan = await planTrendSheet(book.port, request);
    if (!plan.done) throw new Error(plan.failure.code);
    const applied = await applyTrendSheet(book.port, plan.value);
    expect(applied).toEqual({ done: true, value: 1 });
    return plan.value.sheet;
  };
  const sheet = await draw({});
  expect(await draw({ units: [12, 13] })).toBe(sheet);
  const found = await book.excel.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load("items/name,items/title/text,items/series/items/name");
    await context.sync();
    return charts.items.map((chart) => [
      chart.name,
      chart.title.text,
      chart.series.items.map(({ name }) => name),
    ]);
  });
  expect(found).toEqual([
    [
      "Diễn biến",
      "DIỄN BIẾN QUA CÁC KỲ: TỶ LỆ SỐ HÓA ĐẦY ĐỦ THÀNH PHẦN HỒ SƠ KHI TIẾP NHẬN",
      [expect.any(String), expect.any(String), "Bình quân chung"],
    ],
  ]);
});
