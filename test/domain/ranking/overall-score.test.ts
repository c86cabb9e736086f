import fc from "fast-check";
import type { Settings } from "../../../src/domain/settings";
import type { UnitFigure } from "../../../src/domain/figure/unit-figure";
import { figureOf, report } from "../report-builder";
import { sheet } from "../sheet-builder";

const columns =
  "intakeDigitisation.numerator intakeDigitisation.denominator onlinePayment.numerator onlinePayment.denominator onlinePayment.rate overdue";

function overall(cells: string, settings: Partial<Settings> = {}): UnitFigure {
  return figureOf(
    report(sheet({ period: "2023-04", columns, rows: `A | ${cells}` }), { settings }),
    "overall",
    "A",
  );
}

describe("the overall score", () => {
  it("is the mean of the rates that apply", () => {
    expect(overall("1 2 3 4 . 0").shown).toBe(6250);
    expect(overall("1 2 0 0 . 0").shown).toBe(5000);
    expect(overall("1 2 . . . 0").shown).toBe(5000);
  });

  it("weighs and aims as the settings say", () => {
    expect(overall("1 2 3 4 . 0", { weights: { intakeDigitisation: 3 } }).shown).toBe(5625);
    expect(overall("1 2 3 4 . 0", { weights: { intakeDigitisation: 0 } }).shown).toBe(7500);
    expect(overall("1 2 3 4 . 0", { targets: { onlinePayment: 75 } }).shown).toBe(7500);
    expect(overall("1 2 3 4 . 0", { targets: { onlinePayment: 50 } }).shown).toBe(7500);
    expect(overall("0 2 3 4 . 0", { targets: { intakeDigitisation: 0 } }).shown).toBe(8750);
  });

  it("loses the penalty for each overdue dossier, and never falls below 0", () => {
    expect(overall("1 2 3 4 . 3", { overduePenalty: 0.5 }).shown).toBe(6100);
    expect(overall("1 2 3 4 . 300", { overduePenalty: 0.5 }).shown).toBe(0);
    expect(overall("1 2 3 4 . .", { overduePenalty: 0.5 }).shown).toBe(6250);
  });

  it("takes a stated rate as stated", () => {
    expect(overall("1 2 . . 62.505 0").shown).toBe(5625);
    expect(overall("1 2 . . 62.51 0").shown).toBe(5626);
  });

  it("is absent where no rate applies, and says whether something is missing", () => {
    expect(overall("0 0 0 0 . 0")).toMatchObject({
      state: "notApplicable",
      shown: null,
      rank: null,
    });
    expect(overall("0 0 . . . 0")).toMatchObject({ state: "missing", shown: null });
  });

  it("is none for a sheet without rates, and for weights of 0", () => {
    expect(
      report(sheet({ period: "2023-04", columns: "postal", rows: "A | 1" })).overall,
    ).toBeNull();
    const weights = { intakeDigitisation: 0, onlinePayment: 0 };
    const of = report(sheet({ period: "2023-04", columns, rows: "A | 1 2 3 4 . 0" }), {
      settings: { weights },
    });
    expect(of.overall).toBeNull();
  });

  it("names the rates that entered it", () => {
    const of = report(sheet({ period: "2023-04", columns, rows: "A | 1 2 3 4 . 0" }));
    expect(of.overall).toMatchObject({
      basis: "score",
      indicators: ["intakeDigitisation", "onlinePayment"],
    });
  });

  it("is the rank of the total where the sheet holds the 766 points", () => {
    const of = report(
      sheet({
        period: "2025-08",
        columns: "total766.points intakeDigitisation.rate",
        rows: "A | 89.96 100\nB | 91 50",
      }),
    );
    expect(of.overall?.basis).toBe("total766");
    expect(figureOf(of, "overall", "A")).toMatchObject({ shown: 8996, rank: 2, rankOf: 2 });
  });

  it("is rounded half up where the exact sum is a half", () => {
    // (1 + 1/20 000) ÷ 2 of 100 is 50,0025; of 10 000 it is 5000,25, and 1/10 000 more makes the half.
    expect(overall("1 1 1 10000 . 0").shown).toBe(5001);
    expect(overall("1 1 1 10001 . 0").shown).toBe(5000);
  });

  it("equals exact arithmetic", () => {
    const pair = fc
      .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 3000 }))
      .map(([a, b]) => [Math.min(a, b), b] as const);
    const weight = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(pair, pair, weight, weight, ([a, b], [c, d], v, w) => {
        const [A, B, C, D, V, W] = [a, b, c, d, v, w].map(BigInt) as [
          bigint,
          bigint,
          bigint,
          bigint,
          bigint,
          bigint,
        ];
        const numerator = 10_000n * (V * A * D + W * C * B);
        const denominator = (V + W) * B * D;
        const exact = Number((2n * numerator + denominator) / (2n * denominator));
        const weights = { intakeDigitisation: v, onlinePayment: w };
        expect(overall(`${a} ${b} ${c} ${d} . 0`, { weights }).shown).toBe(exact);
      }),
    );
  });
});
