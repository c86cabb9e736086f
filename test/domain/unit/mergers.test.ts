import fc from "fast-check";
import { keysBefore, mergersBetween } from "../../../src/domain/unit/mergers";
import type { Merger } from "../../../src/domain/settings";
import { figureOf, report } from "../report-builder";
import { period, sheet } from "../sheet-builder";

const columns = "onlinePayment.numerator onlinePayment.denominator postal total766.points";
const before = sheet({
  period: "2025-06",
  columns,
  rows: "An | 1 4 5 70\nBa | 2 2 . 80\nCa | 0 0 - 90\nDo | . . 3 60",
});
const now = sheet({ period: "2025-07", columns, rows: "An | 4 8 9 75\nDo | 1 2 4 61" });
const since = "2025-07-01";

function previousOfAn(from: readonly string[], changed: Partial<Merger> = {}): unknown {
  const mergers = [{ from, to: "An", since, ...changed }];
  const of = report(now, { previous: before, settings: { mergers } });
  const { previousShown, delta, rankChange } = figureOf(of, "onlinePayment", "An");
  return { previousShown, delta, rankChange };
}

describe("a merged unit", () => {
  it("is compared with the counts of its parts together, and has no rank before", () => {
    expect(previousOfAn(["An", "Ba"])).toEqual({ previousShown: 5000, delta: 0, rankChange: null });
  });

  it("takes a part without dossiers for nothing, and one without figures for unknown", () => {
    expect(previousOfAn(["An", "Ca"])).toMatchObject({ previousShown: 2500, delta: 2500 });
    expect(previousOfAn(["An", "Do"])).toMatchObject({ previousShown: null, delta: null });
    expect(previousOfAn(["Ca"])).toMatchObject({ previousShown: null, delta: null });
  });

  it("has nothing before where a part was not on the sheet, even under its own name", () => {
    expect(previousOfAn(["An", "Nowhere"])).toMatchObject({ previousShown: null, delta: null });
  });

  it("is the unit of its name where the merger lies elsewhere in time", () => {
    expect(previousOfAn(["An", "Ba"], { since: "2025-06-30" })).toMatchObject({
      previousShown: 2500,
    });
    expect(previousOfAn(["An", "Ba"], { since: "2025-07-02" })).toMatchObject({
      previousShown: 2500,
    });
  });

  it("adds counts, and neither points nor scores", () => {
    const merge = (from: readonly string[]): ReturnType<typeof report> =>
      report(now, { previous: before, settings: { mergers: [{ from, to: "An", since }] } });
    expect(figureOf(merge(["An", "Do"]), "postal", "An")).toMatchObject({
      previousShown: 8,
      delta: 1,
    });
    expect(figureOf(merge(["An", "Ba"]), "postal", "An").delta).toBeNull();
    expect(figureOf(merge(["An", "Ca"]), "postal", "An").previousShown).toBe(5);
    expect(figureOf(merge(["Ca"]), "postal", "An").previousShown).toBeNull();
    expect(figureOf(merge(["An", "Ba"]), "total766", "An").previousShown).toBeNull();
    expect(figureOf(merge(["An", "Ba"]), "overall", "An").previousShown).toBeNull();
  });

  it("can be a renamed one", () => {
    const renamed = sheet({ period: "2025-07", columns, rows: "Xuân | 3 4 1 1" });
    const mergers = [{ from: ["Ba"], to: "Xuân", since }];
    const of = report(renamed, { previous: before, settings: { mergers } });
    expect(figureOf(of, "onlinePayment", "Xuân")).toMatchObject({
      previousShown: 10_000,
      delta: -2500,
    });
    expect(
      figureOf(report(renamed, { previous: before }), "onlinePayment", "Xuân").delta,
    ).toBeNull();
  });

  it("has the same previous rate as its parts had together", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 6 }), (pairs) => {
        const counts = pairs.map(([a, b]) => [Math.min(a, b), b] as const);
        const rates = "onlinePayment.numerator onlinePayment.denominator";
        const rows = counts.map(([part, whole], u) => `U${u} | ${part} ${whole}`).join("\n");
        const previous = sheet({ period: "2025-06", columns: rates, rows });
        const current = sheet({ period: "2025-07", columns: rates, rows: "One | 1 1" });
        const from = counts.map((_, u) => `U${u}`);
        const of = report(current, {
          previous,
          settings: { mergers: [{ from, to: "One", since }] },
        });
        const pooled = report(previous).indicators[0]?.average?.shown;
        expect(figureOf(of, "onlinePayment", "One").previousShown).toBe(pooled);
      }),
    );
  });
});

describe("keysBefore", () => {
  it("follows mergers of mergers back, each part once", () => {
    const mergers = [
      { from: ["a", "b"], to: "c", since: "2020-01-01" },
      { from: ["c", "d", "a"], to: "e", since: "2021-01-01" },
    ];
    expect(keysBefore("e", mergers)).toEqual(["a", "b", "d"]);
    expect(keysBefore("d", mergers)).toEqual(["d"]);
  });
});

describe("mergersBetween", () => {
  it("keeps those after the earlier period's end and not after the later one's beginning", () => {
    const at = (day: string): { from: string[]; to: string; since: string } => ({
      from: ["a"],
      to: "b",
      since: day,
    });
    const all = ["2025-06-30", "2025-07-01", "2025-08-01", "2025-08-02"].map(at);
    const between = mergersBetween(all, period("2025-06"), period("2025-08"));
    expect(between.map(({ since: day }) => day)).toEqual(["2025-07-01", "2025-08-01"]);
  });
});
