import { computeExactScore } from "../../../src/domain/ranking/exact-score";
import { measureIndicators } from "../../../src/domain/figure/measure-indicators";
import { scoreTerms } from "../../../src/domain/ranking/score-basis";
import type { Settings } from "../../../src/domain/settings";
import { defaultSettings } from "../../../src/domain/settings";
import { sheet } from "../sheet-builder";

function exactScore(cells: string, changed: Partial<Settings> = {}): number {
  const settings = { ...defaultSettings, ...changed };
  const columns =
    "intakeDigitisation.numerator intakeDigitisation.denominator onlinePayment.rate satisfaction.rate overdue";
  const records = sheet({ period: "2023-04", columns, rows: `A | ${cells}` });
  const measurements = measureIndicators(records, { settings, yearToDate: null });
  const overdue = measurements.find(({ indicator }) => indicator.id === "overdue") ?? null;
  const basis = {
    terms: scoreTerms(measurements, settings),
    overdue,
    overduePenalty: settings.overduePenalty,
  };
  return computeExactScore(basis, 0);
}

describe("computeExactScore", () => {
  it("adds ratios of counts and stated decimals without a binary fraction", () => {
    expect(exactScore("1 2 62.505 . 0")).toBe(5625);
    expect(exactScore("1 3 33.3333 . 0")).toBe(3333);
  });

  it("caps a rate at its target, and takes a target of 0 for reached", () => {
    expect(exactScore("1 2 90 . 0", { targets: { onlinePayment: 80 } })).toBe(7500);
    expect(exactScore("1 2 40 . 0", { targets: { onlinePayment: 80 } })).toBe(5000);
    expect(exactScore("1 2 0 . 0", { targets: { onlinePayment: 0 } })).toBe(7500);
  });

  it("takes the penalty and stops at 0", () => {
    expect(exactScore("1 2 50 . 3", { overduePenalty: 0.1 })).toBe(4970);
    expect(exactScore("1 2 50 . 3", { overduePenalty: 50 })).toBe(0);
    expect(exactScore("1 2 50 . .", { overduePenalty: 50 })).toBe(5000);
  });
});
