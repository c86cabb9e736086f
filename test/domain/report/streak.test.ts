import { comparePeriods } from "../../../src/domain/period/calendar";
import type { IndicatorId } from "../../../src/domain/figure/indicator";
import { defaultSettings } from "../../../src/domain/settings";
import { countBelowAverage, countWorsening, listStreaks } from "../../../src/domain/report/streak";
import type { Trend } from "../../../src/domain/report/trend";
import { computeTrend } from "../../../src/domain/report/trend";
import { keyOf, sheet } from "../sheet-builder";

const columns =
  "intakeDigitisation.numerator intakeDigitisation.denominator overdue total766.points";

function trend(months: Record<string, string>, subject: IndicatorId): Trend {
  const records = Object.entries(months)
    .map(([period, rows]) => sheet({ period, columns, rows }))
    .sort((a, b) => comparePeriods(a.period, b.period));
  return computeTrend({
    current: records.at(-1)!,
    others: records.slice(0, -1),
    subject,
    settings: { ...defaultSettings, scoreBreak766: "2023-03-01" },
    keyOf,
  });
}

const months = {
  "2022-11": "A | 10 100 0 9\nB | 90 100 9 9\nC | 50 100 0 9",
  "2022-12": "A | 10 100 0 8\nB | 90 100 0 8\nC | 49 100 0 8",
  "2023-01": "A | 20 100 0 7\nB | 90 100 1 7\nC | 90 100 0 7",
  "2023-02": "A | 19 100 0 6\nB | 80 100 2 6\nC | 80 100 0 6",
  "2023-03": "A | 10 100 0 5\nB | 70 100 3 5\nC | 10 100 0 5",
};

function without(left: string): Record<string, string> {
  return Object.fromEntries(Object.entries(months).filter(([period]) => period !== left));
}

describe("periods in a row", () => {
  it("below the average end where the unit was not below it", () => {
    const rate = trend(months, "intakeDigitisation");
    expect([0, 1, 2].map((unit) => countBelowAverage(rate, unit))).toEqual([5, 0, 1]);
  });

  it("of a worse figure are counted from rates that fell and from overdue dossiers that rose", () => {
    const rate = trend(months, "intakeDigitisation");
    expect([0, 1, 2].map((unit) => countWorsening(rate, unit))).toEqual([2, 2, 2]);
    const overdue = trend(months, "overdue");
    expect([0, 1, 2].map((unit) => countWorsening(overdue, unit))).toEqual([0, 3, 0]);
  });

  it("end at a missing period", () => {
    const gap = trend({ ...months, "2022-12": "", "2023-02": "" }, "intakeDigitisation");
    expect(countWorsening(gap, 0)).toBe(0);
    const broken = trend(without("2023-02"), "intakeDigitisation");
    expect(countBelowAverage(broken, 0)).toBe(1);
    expect(countWorsening(broken, 1)).toBe(0);
  });

  it("go back as far as the workbook does", () => {
    const { "2023-03": march, "2023-02": february } = months;
    const rate = trend({ "2023-02": february, "2023-03": march }, "intakeDigitisation");
    expect([countBelowAverage(rate, 0), countWorsening(rate, 0)]).toEqual([2, 1]);
  });

  it("of points end at the break of the index", () => {
    expect(countWorsening(trend(months, "total766"), 0)).toBe(0);
    expect(countWorsening(trend(without("2023-03"), "total766"), 0)).toBe(3);
  });

  it("are listed from the longest", () => {
    const rate = trend(months, "intakeDigitisation");
    expect(listStreaks(rate, countBelowAverage, 1)).toEqual([
      { unit: 0, periods: 5 },
      { unit: 2, periods: 1 },
    ]);
    expect(listStreaks(rate, countWorsening, 2).map(({ unit }) => unit)).toEqual([0, 1, 2]);
    expect(listStreaks(rate, countBelowAverage, 6)).toEqual([]);
  });
});
