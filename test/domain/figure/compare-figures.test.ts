import fc from "fast-check";
import type { Settings } from "../../../src/domain/settings";
import { figureOf, indicatorOf, report } from "../report-builder";
import { sheet } from "../sheet-builder";

const intake = "intakeDigitisation.numerator intakeDigitisation.denominator";

describe("differences to the previous period", () => {
  const before = sheet({
    period: "2023-03",
    columns: `${intake} overdue`,
    rows: "# communes\nA | 1 3 4\nB | 0 0 .\nC | 3 3 1\n# departments\nE | 1 2 0",
  });
  const now = sheet({
    period: "2023-04",
    columns: `${intake} overdue`,
    rows: "# communes\nC | 2 3 0\nA | 3 4 6\nB | 1 1 2\nD | 1 8 0\n# group-1\nE | 2 2 0",
  });
  const of = report(now, { previous: before });

  it("are differences of what is shown", () => {
    expect(figureOf(of, "intakeDigitisation", "A")).toMatchObject({
      shown: 7500,
      previousShown: 3333,
      delta: 4167,
    });
    expect(figureOf(of, "overdue", "A")).toMatchObject({ previousShown: 4, delta: 2 });
  });

  it("are none for a unit that is new, or had no figure", () => {
    expect(figureOf(of, "intakeDigitisation", "D")).toMatchObject({
      previousShown: null,
      delta: null,
      rankChange: null,
    });
    expect(figureOf(of, "intakeDigitisation", "B")).toMatchObject({
      shown: 10_000,
      previousShown: null,
      delta: null,
    });
  });

  it("of ranks are positive upwards, and both numbers of ranked units are known", () => {
    expect(figureOf(of, "intakeDigitisation", "C")).toMatchObject({
      rank: 3,
      rankOf: 4,
      previousRank: 1,
      previousRankOf: 2,
      rankChange: -2,
    });
    expect(figureOf(of, "overdue", "C")).toMatchObject({ rank: 1, previousRank: 1, rankChange: 0 });
  });

  it("of ranks are none where the group was another one", () => {
    expect(figureOf(of, "intakeDigitisation", "E")).toMatchObject({
      delta: 5000,
      previousRank: null,
      previousRankOf: null,
      rankChange: null,
    });
    expect(indicatorOf(of, "intakeDigitisation").figures.previousRankedInGroup).toEqual([2, NaN]);
  });

  it("of averages and totals are given too", () => {
    expect(indicatorOf(of, "intakeDigitisation")).toMatchObject({
      previousAverage: { pooled: { numerator: 5, denominator: 8 }, shown: 6250 },
      average: { pooled: { numerator: 9, denominator: 18 }, shown: 5000 },
      averageDelta: -1250,
    });
    expect(indicatorOf(of, "overdue")).toMatchObject({ total: 8, previousTotal: 5 });
  });

  it("are none between a pooled average and a simple mean", () => {
    const stated = sheet({ period: "2023-03", columns: "intakeDigitisation.rate", rows: "A | 50" });
    expect(indicatorOf(report(now, { previous: stated }), "intakeDigitisation")).toMatchObject({
      previousAverage: { pooled: null, shown: 5000 },
      averageDelta: null,
    });
  });

  it("are none between a figure and a stated rank", () => {
    const ranks = sheet({ period: "2023-03", columns: "intakeDigitisation.rank", rows: "A | 2" });
    expect(figureOf(report(now, { previous: ranks }), "intakeDigitisation", "A")).toMatchObject({
      previousShown: null,
      previousRank: null,
    });
  });

  it("are none between a score and the total of the 766 points", () => {
    const points = sheet({ period: "2023-03", columns: "total766.points", rows: "A | 90" });
    expect(figureOf(report(now, { previous: points }), "overall", "A").delta).toBeNull();
    expect(figureOf(report(now, { previous: before }), "overall", "A").delta).toBe(4167);
  });

  it("always are shown now less shown before, also of the averages", () => {
    const pair = fc
      .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }))
      .map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`);
    const month = fc.array(pair, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(month, month, (first, second) => {
        const sheetOf = (period: string, cells: readonly string[]): ReturnType<typeof sheet> =>
          sheet({
            period,
            columns: intake,
            rows: cells.map((cell, u) => `U${u} | ${cell}`).join("\n"),
          });
        const both = report(sheetOf("2023-04", second), { previous: sheetOf("2023-03", first) });
        const { figures, average, previousAverage, averageDelta } = indicatorOf(
          both,
          "intakeDigitisation",
        );
        figures.shown.forEach((shown, unit) => {
          expect(figures.deltas[unit]).toBe(shown - figures.previousShown[unit]!);
          if (average) expect(figures.gaps[unit]).toBe(shown - average.shown);
          expect(figures.rankChanges[unit]).toBe(
            figures.previousRanks[unit]! - figures.ranks[unit]!,
          );
        });
        if (average && previousAverage) {
          expect(averageDelta).toBe(average.shown - previousAverage.shown);
        }
      }),
    );
  });
});

describe("a changed base of the 766 points", () => {
  const columns = "total766.points intakeDigitisation.rate";
  const before = sheet({ period: "2026-01", columns, rows: "A | 85 50\nB | 90 60" });
  const now = sheet({ period: "2026-02", columns, rows: "A | 65 55\nB | 62 50" });
  const settings: Partial<Settings> = { scoreBreak766: "2026-02-01" };

  it("forbids a difference of points, not of rates and not of ranks", () => {
    const of = report(now, { previous: before, settings });
    expect(figureOf(of, "total766", "A")).toMatchObject({
      previousShown: 8500,
      delta: null,
      rankChange: 1,
    });
    expect(figureOf(of, "overall", "A").delta).toBeNull();
    expect(indicatorOf(of, "total766").averageDelta).toBeNull();
    expect(figureOf(of, "intakeDigitisation", "A").delta).toBe(500);
  });

  it("forbids none before it, after it, and without a date", () => {
    for (const scoreBreak766 of ["2026-01-31", "2026-03-01", null]) {
      const of = report(now, { previous: before, settings: { scoreBreak766 } });
      expect(figureOf(of, "total766", "A").delta).toBe(-2000);
    }
    expect(figureOf(report(now, { settings }), "total766", "A").delta).toBeNull();
  });
});
