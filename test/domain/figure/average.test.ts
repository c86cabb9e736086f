import fc from "fast-check";
import { indicatorOf, report } from "../report-builder";
import type { IndicatorReport } from "../../../src/domain/report/report";
import type { Settings } from "../../../src/domain/settings";
import { sheet } from "../sheet-builder";

const columns =
  "onlinePayment.numerator onlinePayment.denominator onlinePayment.rate total766.points";

function payment(rows: string, settings: Partial<Settings> = {}): IndicatorReport {
  return indicatorOf(
    report(sheet({ period: "2023-04", columns, rows }), { settings }),
    "onlinePayment",
  );
}

describe("the average", () => {
  it("is pooled: the sum of the numerators by the sum of the denominators", () => {
    const { averageKind, average } = payment(
      "A | 1 10 . .\nB | 90 90 . .\nC | 0 0 . .\nD | . . 5 .",
    );
    expect(averageKind).toBe("pooled");
    expect(average).toEqual({ pooled: { numerator: 91, denominator: 100 }, shown: 9100 });
  });

  it("is a simple mean where the sheet states rates without any counts", () => {
    const { averageKind, average } = payment("A | . . 80 .\nB | . . 90.01 .\nC | . . . .");
    expect(averageKind).toBe("simple");
    // (80,00 + 90,01) ÷ 2 = 85,005, half up.
    expect(average).toEqual({ pooled: null, shown: 8501 });
  });

  it("is of the decimals as stated, not as shown", () => {
    expect(payment("A | . . 80.004 .\nB | . . 80.004 .\nC | . . 80.007 .").average?.shown).toBe(
      8001,
    );
  });

  it("of points is a simple mean", () => {
    const of = report(
      sheet({ period: "2025-08", columns: "total766.points", rows: "A | 89.96\nB | 80" }),
    );
    expect(indicatorOf(of, "total766")).toMatchObject({
      averageKind: "simple",
      average: { pooled: null, shown: 8498 },
    });
  });

  it("is none where no unit has a figure, and none of counts and ranks", () => {
    expect(payment("A | 0 0 . .\nB | . . . .")).toMatchObject({
      averageKind: "pooled",
      average: null,
    });
    const stated = report(
      sheet({
        period: "2023-04",
        columns: "onlinePayment.rate",
        rows: "# communes\nA | 5\n# departments\nB | .",
      }),
    );
    expect(indicatorOf(stated, "onlinePayment").groupAverages).toEqual([
      { pooled: null, shown: 500 },
      null,
    ]);
    const ranks = report(
      sheet({ period: "2023-04", columns: "onlinePayment.rank", rows: "A | 6" }),
    );
    expect(indicatorOf(ranks, "onlinePayment").averageKind).toBe("none");
  });

  const twoGroups = "# departments\nA | 9 10 . .\n# communes\nB | 1 10 . .\nC | 3 10 . .";

  it("of the whole sheet is what gaps are to in a district", () => {
    const { average, groupAverages, figures } = payment(twoGroups);
    expect(average?.shown).toBe(4333);
    expect(groupAverages.map((group) => group?.shown)).toEqual([9000, 2000]);
    expect([...figures.gaps]).toEqual([4667, -3333, -1333]);
  });

  it("of the group is what gaps are to in a province, or where the settings say so", () => {
    expect([...payment(twoGroups, { level: "province" }).figures.gaps]).toEqual([0, -1000, 1000]);
    expect([...payment(twoGroups, { averageScope: "group" }).figures.gaps]).toEqual([
      0, -1000, 1000,
    ]);
    const all = { level: "province", averageScope: "all" } as const;
    expect([...payment(twoGroups, all).figures.gaps]).toEqual([4667, -3333, -1333]);
  });

  it("lies between the lowest and the highest rate", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (pairs) => {
        const rows = pairs
          .map(([a, b], place) => `U${place} | ${Math.min(a, b)} ${b} . .`)
          .join("\n");
        const { average, figures } = payment(rows);
        expect(average?.shown).toBeGreaterThanOrEqual(Math.min(...figures.shown));
        expect(average?.shown).toBeLessThanOrEqual(Math.max(...figures.shown));
      }),
    );
  });
});
