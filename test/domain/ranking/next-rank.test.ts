import fc from "fast-check";
import type { IndicatorId } from "../../../src/domain/figure/indicator";
import type { NextRank } from "../../../src/domain/ranking/next-rank";
import { computeNextRank } from "../../../src/domain/ranking/next-rank";
import type { PeriodRecords } from "../../../src/domain/figure/records";
import type { Settings } from "../../../src/domain/settings";
import { figureOf, indicatorOf, report } from "../report-builder";
import { sheet } from "../sheet-builder";

const intake = "intakeDigitisation.numerator intakeDigitisation.denominator";

function nextRank(
  records: PeriodRecords,
  id: IndicatorId,
  unit: number,
  settings: Partial<Settings> = {},
): NextRank | null {
  const of = report(records, { settings });
  const { indicator, figures } = indicatorOf(of, id);
  return computeNextRank({ ...indicator, figures, report: of }, unit);
}

describe("computeNextRank", () => {
  const rates = sheet({
    period: "2023-04",
    columns: intake,
    rows: "A | 90 100\nB | 3 4\nC | 9 10",
  });

  it("counts the dossiers that are missing", () => {
    expect(nextRank(rates, "intakeDigitisation", 1)).toEqual({
      rank: 1,
      overtaken: 0,
      amount: 1,
      of: "numerator",
    });
  });

  it("is none for the first", () => {
    expect(nextRank(rates, "intakeDigitisation", 0)).toBeNull();
  });

  it("passes where equal figures do not share a rank", () => {
    const ordinal = { rankMethod: "ordinal" } as const;
    expect(nextRank(rates, "intakeDigitisation", 2, ordinal)).toMatchObject({ rank: 1, amount: 1 });
    const full = sheet({ period: "2023-04", columns: intake, rows: "A | 4 4\nB | 3 4" });
    expect(nextRank(full, "intakeDigitisation", 1, ordinal)).toBeNull();
    const counts = sheet({
      period: "2023-04",
      columns: "overdue",
      rows: "A | 2\nB | 3\nC | 0\nD | 0",
    });
    expect(nextRank(counts, "overdue", 1, ordinal)).toMatchObject({ rank: 3, amount: 2 });
    expect(nextRank(counts, "overdue", 3, ordinal)).toBeNull();
  });

  it("catches up where the name decides for the unit", () => {
    const counts = sheet({ period: "2023-04", columns: "postal", rows: "B | 5\nA | 3" });
    expect(nextRank(counts, "postal", 1, { rankMethod: "ordinal" })).toMatchObject({ amount: 2 });
  });

  it("compares exact ratios where ranks go by them", () => {
    const close = sheet({ period: "2023-04", columns: intake, rows: "A | 2 3\nB | 6666 10000" });
    expect(nextRank(close, "intakeDigitisation", 1, { rankBy: "exact" })).toMatchObject({
      amount: 1,
    });
    const ordinal = { rankBy: "exact", rankMethod: "ordinal" } as const;
    const equal = sheet({ period: "2023-04", columns: intake, rows: "A | 1 2\nB | 2 4" });
    expect(nextRank(equal, "intakeDigitisation", 1, ordinal)).toMatchObject({ amount: 1, rank: 1 });
  });

  it("compares with stated rates", () => {
    const mixed = sheet({
      period: "2023-04",
      columns: `${intake} intakeDigitisation.rate`,
      rows: "A | . . 95.5\nB | 19 20 .\nC | . . 90",
    });
    expect(nextRank(mixed, "intakeDigitisation", 1)).toMatchObject({ amount: 1, of: "numerator" });
    expect(nextRank(mixed, "intakeDigitisation", 1, { rankBy: "exact" })).toMatchObject({
      amount: 1,
    });
    expect(nextRank(mixed, "intakeDigitisation", 2)).toMatchObject({
      amount: 500,
      of: "hundredths",
    });
    expect(nextRank(mixed, "intakeDigitisation", 2, { rankBy: "exact" })).toMatchObject({
      amount: 500,
      rank: 2,
    });
  });

  it("is none for a stated rank and for a unit without a figure", () => {
    const ranks = sheet({ period: "2023-04", columns: "onlinePayment.rank", rows: "A | 6\nB | 2" });
    expect(nextRank(ranks, "onlinePayment", 0)).toBeNull();
    const gap = sheet({ period: "2023-04", columns: "postal", rows: "A | .\nB | 2" });
    expect(nextRank(gap, "postal", 0)).toBeNull();
  });

  it("shares the mean rank of those it catches up with", () => {
    const counts = sheet({ period: "2023-04", columns: "postal", rows: "A | 5\nB | 5\nC | 3" });
    expect(nextRank(counts, "postal", 2, { rankMethod: "average" })).toMatchObject({
      rank: 2,
      amount: 2,
    });
  });

  it("is the smallest step: taken it gives the rank, one less does not", () => {
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }))
      .map(([whole, part]) => [Math.min(part, whole), whole] as const);
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 8 }), (rows) => {
        const withRows = (changed: readonly (readonly [number, number])[]): PeriodRecords =>
          sheet({
            period: "2023-04",
            columns: intake,
            rows: changed.map(([part, whole], unit) => `U${unit} | ${part} ${whole}`).join("\n"),
          });
        const step = nextRank(withRows(rows), "intakeDigitisation", 0);
        const [part, whole] = rows[0]!;
        const rankAfter = (more: number): number | null =>
          figureOf(
            report(withRows([[part + more, whole], ...rows.slice(1)])),
            "intakeDigitisation",
            "U0",
          ).rank;
        if (step === null) expect(rankAfter(0)).toBe(1);
        else {
          expect(rankAfter(step.amount)).toBe(step.rank);
          expect(rankAfter(step.amount - 1)).toBe(rankAfter(0));
          expect(step.rank).toBeLessThan(rankAfter(0)!);
        }
      }),
    );
  });
});
