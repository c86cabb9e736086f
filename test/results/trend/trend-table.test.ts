import { computeTrend } from "../../../src/domain/report/trend";
import { defaultSettings } from "../../../src/domain/settings";
import { chooseCharted, computeTrendRows } from "../../../src/results/trend/trend-table";
import { report } from "../../domain/report-builder";
import { keyOf, sheet } from "../../domain/sheet-builder";

const rates = (period: string, rows: string) =>
  sheet({
    period,
    columns: "intakeDigitisation.numerator intakeDigitisation.denominator",
    rows,
  });
const january = rates("2023-01", "A | 90 100\nB | 80 100\nC | 70 100");
const february = rates("2023-02", "A | 90 100\nB | 60 100\nC | 75 100");
const march = rates("2023-03", "A | 90 100\nB | 50 100\nC | 90 100\nD | 10 100");

function trendOf(current = march, others = [january, february]) {
  const subject = "intakeDigitisation";
  const trend = computeTrend({ current, others, subject, settings: defaultSettings, keyOf });
  return { trend, report: report(current) };
}

test("a row goes over the periods in order, by present rank, with what changed and for how long", () => {
  const { trend, report: of } = trendOf();
  const rows = computeTrendRows(trend, of, "figure");
  expect(
    rows.map(({ unit, values, change, below, worse }) => [unit, values, change, below, worse]),
  ).toEqual([
    [0, [9000, 9000, 9000], 0, 0, 0],
    [2, [7000, 7500, 9000], 2000, 0, 0],
    [1, [8000, 6000, 5000], -3000, 2, 2],
    [3, [NaN, NaN, 1000], NaN, 1, 0],
  ]);
});

test("best, worst and below the average of each period are told apart", () => {
  const { trend, report: of } = trendOf();
  expect(computeTrendRows(trend, of, "figure").map(({ tones }) => tones)).toEqual([
    ["best", "best", "best"],
    ["worst", "plain", "best"],
    ["plain", "worst", "below"],
    ["plain", "plain", "worst"],
  ]);
});

test("of ranks a change that is positive is a rise", () => {
  const { trend, report: of } = trendOf();
  const [, c, b] = computeTrendRows(trend, of, "rank");
  expect([c?.values, c?.change]).toEqual([[3, 2, 1], 2]);
  expect([b?.values, b?.change]).toEqual([[2, 3, 3], -1]);
});

test("where the last share a rank all of them are the worst, and one figure for all has no worst", () => {
  const tied = rates("2023-03", "A | 90 100\nB | 50 100\nC | 50 100");
  const { trend, report: of } = trendOf(tied);
  expect(computeTrendRows(trend, of, "figure").map(({ tones }) => tones.at(-1))).toEqual([
    "best",
    "worst",
    "worst",
  ]);
  const same = rates("2023-03", "A | 1 2\nB | 1 2\nC | 1 2");
  const all = trendOf(same);
  expect(
    computeTrendRows(all.trend, all.report, "figure").map(({ tones }) => tones.at(-1)),
  ).toEqual(["best", "best", "best"]);
});

describe("the lines of a chart that nobody chose", () => {
  const many = rates(
    "2023-03",
    Array.from({ length: 9 }, (_, index) => `U${index} | ${90 - index} 100`).join("\n"),
  );

  test("are the first two and the last three", () => {
    const { trend, report: of } = trendOf(many, [january]);
    expect(chooseCharted(computeTrendRows(trend, of, "figure"), trend, null)).toEqual([
      0, 1, 6, 7, 8,
    ]);
  });

  test("are the own unit's alone where there is one", () => {
    const { trend, report: of } = trendOf(many, [january]);
    expect(chooseCharted(computeTrendRows(trend, of, "figure"), trend, 4)).toEqual([4]);
  });
});
