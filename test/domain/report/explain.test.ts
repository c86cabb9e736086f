import { explainFigure } from "../../../src/domain/report/explain";
import { namesOf, report, unitNamed } from "../report-builder";
import { sheet } from "../sheet-builder";
import { tuKyApril2023, tuKyMarch2023 } from "../tu-ky-2023";

const april = report(tuKyApril2023, { previous: tuKyMarch2023 });

describe("explainFigure", () => {
  it("traces a rate to its cells, its counts, its rounding and its place", () => {
    const unit = unitNamed(april, "UBND xã Hưng Đạo");
    const explanation = explainFigure(april, "intakeDigitisation", unit);
    expect(explanation).toMatchObject({
      subject: "intakeDigitisation",
      unit,
      origin: "ratio",
      figure: { numerator: 140, denominator: 167, shown: 8383, rank: 22, rankOf: 23 },
      // Columns in the order of the sketch: the denominator is its 13th, the numerator its 14th, from column C on.
      cells: [
        { row: 28, column: 15 },
        { row: 28, column: 14 },
      ],
      rounding: { whole: 8383, remainder: 39, isUp: false },
      average: { pooled: { numerator: 5525, denominator: 5787 }, shown: 9547 },
      above: 21,
      tiedWith: [],
      shares: [],
    });
  });

  it("says how many more digitised dossiers lead to the next rank", () => {
    const unit = unitNamed(april, "UBND xã Hưng Đạo");
    const { nextRank } = explainFigure(april, "intakeDigitisation", unit);
    // Above stands Hà Thanh with 86,34 %: 144 of 167 are 86,23 %, 145 are 86,83 %.
    expect(nextRank).toEqual({
      rank: 21,
      overtaken: unitNamed(april, "UBND xã Hà Thanh"),
      amount: 5,
      of: "numerator",
    });
  });

  it("names those with whom a unit ties, within its group", () => {
    const unit = unitNamed(april, "UBND thị trấn Tứ Kỳ");
    const { tiedWith, above } = explainFigure(april, "intakeDigitisation", unit);
    expect(namesOf(april, tiedWith)).toEqual(["UBND xã Quảng Nghiệp"]);
    expect(above).toBe(16);
  });

  it("takes counts as they stand and says how many fewer would do", () => {
    const unit = unitNamed(april, "UBND xã Đại Sơn");
    expect(explainFigure(april, "overdue", unit)).toMatchObject({
      origin: "count",
      rounding: null,
      average: null,
      above: 22,
      nextRank: { rank: 1, amount: 4, of: "count" },
    });
  });

  it("breaks the overall score into the shares of its rates", () => {
    const unit = unitNamed(april, "Phòng Kinh tế và Hạ tầng");
    const { origin, shares, figure, average } = explainFigure(april, "overall", unit);
    expect(origin).toBe("score");
    expect(average).toBeNull();
    expect(figure.shown).toBe(10_000);
    expect(shares.map(({ indicator, shown, attained }) => [indicator, shown, attained])).toEqual([
      ["intakeDigitisation", 10_000, 10_000],
      ["resultDigitisation", 10_000, 10_000],
      ["onTime", 10_000, 10_000],
      ["settlement", 10_000, 10_000],
      ["onlineSubmission", 10_000, 10_000],
      ["onlinePayment", null, null],
    ]);
    expect(shares[0]).toMatchObject({ weight: 1, target: 100 });
  });

  it("holds a share against its target", () => {
    const sheetOfOne = sheet({
      period: "2023-04",
      columns: "intakeDigitisation.numerator intakeDigitisation.denominator",
      rows: "A | 49 100",
    });
    const targets = { intakeDigitisation: 98 };
    const [share] = explainFigure(
      report(sheetOfOne, { settings: { targets } }),
      "overall",
      0,
    ).shares;
    expect(share).toMatchObject({ target: 98, shown: 4900, attained: 5000 });
    const free = report(sheetOfOne, { settings: { targets: { intakeDigitisation: 0 } } });
    expect(explainFigure(free, "overall", 0).shares[0]?.attained).toBe(10_000);
  });

  it("explains an overall rank of stated points by the stated total", () => {
    const points = report(
      sheet({ period: "2025-08", columns: "total766.points", rows: "A | 89.96\nB | 91.5" }),
    );
    expect(explainFigure(points, "overall", 0)).toMatchObject({
      origin: "stated",
      rounding: null,
      figure: { shown: 8996, rank: 2 },
      nextRank: { rank: 1, amount: 154, of: "hundredths", overtaken: 1 },
      shares: [],
      cells: [{ row: 8, column: 2 }],
    });
  });

  it("finds a figure missing that the report does not have", () => {
    expect(explainFigure(april, "total766", 0)).toMatchObject({
      figure: { state: "missing", shown: null },
      cells: [],
      average: null,
      nextRank: null,
      tiedWith: [],
    });
    expect(explainFigure(april, "total766", 99).cells).toEqual([]);
    const bare = report(sheet({ period: "2023-04", columns: "postal", rows: "A | 1" }));
    expect(explainFigure(bare, "overall", 0).figure.state).toBe("missing");
  });

  it("names the ties of an ordinal ranking by their equal figures", () => {
    const ordinal = report(
      sheet({ period: "2023-04", columns: "postal", rows: "B | 5\nA | 5\nC | 4" }),
      {
        settings: { rankMethod: "ordinal" },
      },
    );
    expect(explainFigure(ordinal, "postal", 0)).toMatchObject({ tiedWith: [1], above: 1 });
  });
});
