import { comparePeriods, formatPeriodId } from "../../../src/domain/period/calendar";
import type { IndicatorId } from "../../../src/domain/figure/indicator";
import type { PeriodRecords } from "../../../src/domain/figure/records";
import type { Settings } from "../../../src/domain/settings";
import { defaultSettings } from "../../../src/domain/settings";
import type { Trend } from "../../../src/domain/report/trend";
import { computeTrend, computeTrendInPieces, longestTrend } from "../../../src/domain/report/trend";
import { keyOf, period, sheet } from "../sheet-builder";

const intake = "intakeDigitisation.numerator intakeDigitisation.denominator overdue";

function month(id: string, rows: string, columns = intake): PeriodRecords {
  return sheet({ period: id, columns, rows });
}

function trend(
  months: readonly PeriodRecords[],
  subject: IndicatorId | "overall",
  settings: Partial<Settings> = {},
): Trend {
  const sorted = [...months].sort((a, b) => comparePeriods(a.period, b.period));
  return computeTrend({
    current: sorted.at(-1)!,
    others: months,
    subject,
    settings: { ...defaultSettings, ...settings },
    keyOf,
  });
}

describe("computeTrend", () => {
  const months = [
    month("2023-03", "A | 90 100 1\nB | 50 100 0"),
    month("2022-12", "B | 60 100 0\nA | 80 100 2"),
    month("2023-01", "A | 70 100 0"),
    month("2023-04", "A | 95 100 0\nB | 40 100 3\nC | 10 10 0"),
    month("2023-Q1", "A | 1 100 0\nB | 1 100 0"),
    month("2024-01", "A | 1 100 0"),
  ];

  it("follows each unit of the current period over the periods of its kind, in order", () => {
    const { points, better } = trend(months.slice(0, 5), "intakeDigitisation");
    expect(better).toBe("high");
    expect(points.map(({ period: at }) => formatPeriodId(at))).toEqual([
      "2022-12",
      "2023-01",
      "2023-03",
      "2023-04",
    ]);
    expect(points.map(({ shown }) => [...shown])).toEqual([
      [8000, 6000, NaN],
      [7000, NaN, NaN],
      [9000, 5000, NaN],
      [9500, 4000, 10_000],
    ]);
    expect(points.map(({ ranks }) => [...ranks])).toEqual([
      [1, 2, NaN],
      [1, NaN, NaN],
      [1, 2, NaN],
      [2, 3, 1],
    ]);
    expect(points.map(({ rankedInGroup }) => rankedInGroup)).toEqual([[2], [1], [2], [3]]);
    expect(points.map(({ averages }) => [...averages])).toEqual([[7000], [7000], [7000], [6905]]);
    expect(points.map(({ followsOn }) => followsOn)).toEqual([false, true, false, true]);
  });

  it("can be left after each period and each indicator of it, and gives the same", () => {
    const input = {
      ...{ current: months[3]!, others: months, subject: "overdue" as const },
      ...{ settings: defaultSettings, keyOf },
    };
    const pieces = computeTrendInPieces(input);
    let left = 0;
    let next = pieces.next();
    for (; next.done !== true; next = pieces.next()) left += 1;
    expect(left).toBe(8);
    expect(next.value).toEqual(computeTrend(input));
  });

  it("goes back no further than asked", () => {
    const asked = { current: months[3]!, others: months, subject: "overdue" as const, longest: 2 };
    const { points } = computeTrend({ ...asked, settings: defaultSettings, keyOf });
    expect(points.map(({ period: at }) => formatPeriodId(at))).toEqual(["2023-03", "2023-04"]);
  });

  it("leaves later periods out", () => {
    const current = months[3]!;
    const { points } = computeTrend({
      current,
      others: months,
      subject: "overdue",
      settings: defaultSettings,
      keyOf,
    });
    expect(points.at(-1)?.period).toEqual(current.period);
    expect(points).toHaveLength(4);
  });

  it("follows the overall rank, which has no average", () => {
    const { points } = trend(months.slice(0, 2), "overall");
    expect(points.map(({ shown }) => [...shown])).toEqual([
      [8000, 6000],
      [9000, 5000],
    ]);
    expect(points.map(({ averages }) => [...averages])).toEqual([[NaN], [NaN]]);
  });

  it("knows that fewer overdue dossiers are better", () => {
    expect(trend(months.slice(0, 4), "overdue").better).toBe("low");
  });

  it("has nothing of what the sheets do not give", () => {
    const { points, better } = trend(months.slice(0, 2), "postal");
    expect(better).toBe("high");
    expect(points.map(({ shown, averages }) => [[...shown], [...averages]])).toEqual([
      [[NaN, NaN], [NaN]],
      [[NaN, NaN], [NaN]],
    ]);
    const bare = trend([month("2023-01", "A | 1", "postal")], "overall");
    expect([...bare.points[0]!.shown]).toEqual([NaN]);
  });

  it("goes back over two years at most", () => {
    const long = Array.from({ length: 30 }, (_, place) =>
      month(
        `${2021 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`,
        `A | ${place} 100 0`,
      ),
    );
    const { points } = trend(long, "intakeDigitisation");
    expect(points).toHaveLength(longestTrend);
    expect(points[0]?.period).toEqual(period("2021-07"));
  });

  it("follows spans that begin in the same month", () => {
    const spans = [
      month("2023-01/2023-09", "A | 1 2 0"),
      month("2023-07/2023-09", "A | 1 2 0"),
      month("2023-01/2023-10", "A | 1 2 0"),
    ];
    const { points } = trend(spans, "intakeDigitisation");
    expect(points.map(({ period: at, followsOn }) => [formatPeriodId(at), followsOn])).toEqual([
      ["2023-01/2023-09", false],
      ["2023-01/2023-10", true],
    ]);
  });

  it("marks the break in the 766 points, and sums their groups where no total is stated", () => {
    const columns =
      "transparency766.points progress766.points onlineService766.points onlinePayment766.points digitisation766.points satisfaction766.points intakeDigitisation.rate";
    const points766 = [
      month("2026-01", "A | 18 20 12 10 12 18 50", columns),
      month("2026-02", "A | 10 10 10 10 10 10 60", columns),
    ];
    const settings = { scoreBreak766: "2026-02-01" };
    const total = trend(points766, "total766", settings).points;
    expect(total.map(({ shown }) => shown[0])).toEqual([9000, 6000]);
    expect(total.map(({ isComparable }) => isComparable)).toEqual([false, false]);
    expect(trend(points766, "overall", settings).points[1]?.isComparable).toBe(false);
    expect(trend(points766, "intakeDigitisation", settings).points[1]?.isComparable).toBe(true);
    expect(trend(points766, "total766").points[1]?.isComparable).toBe(true);
  });
});
