import type { IndicatorId } from "../../../src/domain/figure/indicator";
import type { Report } from "../../../src/domain/report/report";
import { figureOf, indicatorOf, report } from "../report-builder";
import type { ReportSketch } from "../report-builder";
import { sheet } from "../sheet-builder";

/** Reports one unit, A, with the given columns and cells. */
function unitA(columns: string, cells: string, sketch: ReportSketch = {}, carried = false): Report {
  const rows = `A | ${cells}`;
  return report(sheet({ period: "2023-04", columns, rows, includesCarriedOver: carried }), sketch);
}

function ratio(of: Report, id: IndicatorId): [number | null, number | null] {
  const { numerator, denominator } = figureOf(of, id, "A");
  return [numerator, denominator];
}

function ids(of: Report): IndicatorId[] {
  return of.indicators.map(({ indicator }) => indicator.id);
}

describe("a rate", () => {
  const columns = "onlinePayment.numerator onlinePayment.denominator onlinePayment.rate";

  it.each([
    ["7 8 .", { state: "value", numerator: 7, denominator: 8, shown: 8750 }],
    ["0 500 .", { state: "value", numerator: 0, shown: 0 }],
    ["0 0 100", { state: "notApplicable", shown: null, numerator: 0, denominator: 0 }],
    [". 0 .", { state: "notApplicable" }],
    ["- - .", { state: "notApplicable", numerator: null, denominator: null }],
    [". . 82.805", { state: "value", numerator: null, denominator: null, shown: 8281 }],
    [". 8 50", { state: "value", numerator: null, shown: 5000 }],
    [". . -", { state: "notApplicable" }],
    [". . .", { state: "missing" }],
    [". 8 ?", { state: "missing" }],
    ["? 8 50", { state: "missing" }],
    ["7 ? 50", { state: "missing" }],
    ["-3 8 .", { state: "missing" }],
    ["3 -8 .", { state: "missing" }],
  ])("from cells %s", (cells, expected) => {
    expect(figureOf(unitA(columns, cells), "onlinePayment", "A")).toMatchObject(expected);
  });

  it("is traced to its numerator, and to the stated rate where only that was used", () => {
    const computed = indicatorOf(unitA(columns, "7 8 87.5"), "onlinePayment").figures;
    expect([computed.column, computed.sourceColumns]).toEqual([2, [2, 3]]);
    const stated = indicatorOf(unitA(columns, ". . 87.5"), "onlinePayment").figures;
    expect([stated.column, stated.sourceColumns]).toEqual([4, [2, 3, 4]]);
    const only = indicatorOf(unitA("onlinePayment.rate", "87.5"), "onlinePayment").figures;
    expect([only.column, only.sourceColumns]).toEqual([2, [2]]);
  });

  it("is not given by a numerator without a whole", () => {
    expect(ids(unitA("onlinePayment.numerator", "7"))).toEqual([]);
  });
});

describe("intakeDigitisation", () => {
  const id = "intakeDigitisation";

  it.each([
    ["its own whole", `${id}.numerator ${id}.denominator receivedInPeriod`, "7 9 100", false, 9],
    ["receivedInPeriod", `${id}.numerator receivedInPeriod received`, "7 9 100", false, 9],
    ["received", `${id}.numerator received carriedOver`, "7 9 2", false, 9],
    ["received less carried over", `${id}.numerator received carriedOver`, "7 11 2", true, 9],
    [
      "the channels",
      `${id}.numerator received receivedOnline receivedDirectOrPostal`,
      "7 11 5 4",
      true,
      9,
    ],
  ] as const)("is measured by %s", (_, columns, cells, carried, whole) => {
    expect(ratio(unitA(columns, cells, {}, carried), id)).toEqual([7, whole]);
  });
});

describe("resultDigitisation", () => {
  const id = "resultDigitisation";
  const received = { settings: { resultDenominator: "received" } } as const;

  it("is out of those settled", () => {
    expect(ratio(unitA(`${id}.numerator settled received`, "7 8 10"), id)).toEqual([7, 8]);
    expect(
      ratio(unitA(`${id}.numerator settledEarly settledOnTime settledLate`, "7 5 2 1"), id),
    ).toEqual([7, 8]);
  });

  it("is out of those received where the setting says so", () => {
    const columns = `${id}.numerator ${id}.denominator settled received`;
    expect(ratio(unitA(columns, "7 8 8 10", received), id)).toEqual([7, 10]);
    expect(ratio(unitA(`${id}.numerator ${id}.denominator`, "7 8", received), id)).toEqual([7, 8]);
    expect(ratio(unitA(`${id}.numerator settled`, "7 8", received), id)).toEqual([7, 8]);
  });
});

describe("onTime", () => {
  it.each([
    ["its own group", "onTime.numerator onTime.denominator settled", "7 8 100", [7, 8]],
    ["early and on time", "settledEarly settledOnTime settled", "4 3 8", [7, 8]],
    ["one column for both", "settledEarlyOrOnTime settled", "7 8", [7, 8]],
    ["all but the late", "settledLate settled", "1 8", [7, 8]],
    ["on time alone, where early has no column", "settledOnTime settled", "7 8", [7, 8]],
    ["a blank dash among the parts", "settledEarly settledOnTime settled", "7 - 8", [7, 8]],
    ["a dash less the late", "settled settledLate", "8 -", [8, 8]],
    ["dashes only", "settledEarly settledOnTime settled", "- - 8", [null, null]],
    ["an empty part", "settledEarly settledOnTime settled", "7 . 8", [null, null]],
    ["an invalid part", "settledEarly settledOnTime settled", "7 ? 8", [null, null]],
  ])("comes from %s", (_, columns, cells, expected) => {
    expect(ratio(unitA(columns, cells), "onTime")).toEqual(expected);
  });
});

describe("settlement", () => {
  it.each([
    ["its own group", "settlement.numerator settlement.denominator", "7 9", false, [7, 9]],
    ["a whole with the carried over", "settled received carriedOver", "7 9 2", true, [7, 9]],
    ["received and carried over", "settled received carriedOver", "7 8 1", false, [7, 9]],
    ["settled and pending", "settled received pending", "7 8 2", false, [7, 9]],
    ["received alone", "settled received", "7 9", false, [7, 9]],
  ])("comes from %s", (_, columns, cells, carried, expected) => {
    expect(ratio(unitA(columns, cells, {}, carried), "settlement")).toEqual(expected);
  });
});

describe("onlineSubmission", () => {
  it.each([
    ["three channels", "receivedOnline receivedDirect receivedPostal", "5 3 1", [5, 9]],
    ["two channels", "receivedOnline receivedDirect", "5 4", [5, 9]],
    ["direct or postal in one", "receivedOnline receivedDirectOrPostal", "5 4", [5, 9]],
    ["what was received", "receivedOnline receivedInPeriod", "5 9", [5, 9]],
    [
      "both kinds of online services",
      "receivedOnlineFull receivedOnlinePartial receivedDirect",
      "3 2 4",
      [5, 9],
    ],
    ["its own group", "onlineSubmission.numerator onlineSubmission.denominator", "5 9", [5, 9]],
  ])("comes from %s", (_, columns, cells, expected) => {
    expect(ratio(unitA(columns, cells), "onlineSubmission")).toEqual(expected);
  });
});

describe("postal", () => {
  it("is its own count, else what came in by post", () => {
    expect(figureOf(unitA("postal receivedPostal", "7 3"), "postal", "A").shown).toBe(7);
    expect(figureOf(unitA("receivedPostal", "3"), "postal", "A").shown).toBe(3);
  });
});

describe("signedResults", () => {
  it("are out of the digitised results", () => {
    const of = unitA("signedResults.numerator resultDigitisation.numerator settled", "3 7 8");
    expect(ratio(of, "signedResults")).toEqual([3, 7]);
  });
});

describe("overdue", () => {
  it.each([
    ["both parts", "settledLate pendingOverdue", "4 2", 6, [4, 2]],
    ["one part where the other is blank", "settledLate pendingOverdue", "4 .", 4, [4, null]],
    ["a part beside a dash", "settledLate pendingOverdue", "- 2", 2, [null, 2]],
    ["one column of parts", "settledLate", "4", 4, [4, null]],
    ["the stated number", "overdue settledLate pendingOverdue", "7 4 2", 7, [4, 2]],
    ["the stated number alone", "overdue", "7", 7, [null, null]],
  ])("comes from %s", (_, columns, cells, count, [settledLate, pendingOverdue]) => {
    expect(unitA(columns, cells).assessment.overdue).toEqual([
      { unit: 0, count, settledLate, pendingOverdue },
    ]);
  });

  it("falls back on the parts for a unit whose stated number is blank", () => {
    const columns = "overdue settledLate pendingOverdue";
    const of = report(sheet({ period: "2023-04", columns, rows: "A | . 4 2\nB | 1 1 0" }));
    expect(of.assessment.overdue.map(({ unit, count }) => [unit, count])).toEqual([
      [0, 6],
      [1, 1],
    ]);
  });

  it("is unknown where every cell is", () => {
    const of = unitA("settledLate pendingOverdue", ". .");
    expect(figureOf(of, "overdue", "A").state).toBe("missing");
    expect(figureOf(unitA("settledLate pendingOverdue", "- -"), "overdue", "A").state).toBe(
      "notApplicable",
    );
  });
});

describe("counts", () => {
  it("below 0 are no counts", () => {
    expect(figureOf(unitA("complaints", "-4"), "complaints", "A").state).toBe("missing");
  });

  it("add up over the sheet, and have no average", () => {
    const of = report(
      sheet({ period: "2023-04", columns: "returned", rows: "A | 4\nB | .\nC | 6" }),
    );
    expect(indicatorOf(of, "returned")).toMatchObject({
      total: 10,
      previousTotal: null,
      averageKind: "none",
      average: null,
    });
  });
});

describe("columns that the user mapped", () => {
  it("are of the kind that their part says, in the order of the sheet, after the known", () => {
    const of = unitA(
      "custom:a.count custom:b.rate custom:c.points custom:d.rank custom:e.denominator custom:e.numerator postal custom:a.count",
      "4 50 3.5 2 8 6 9 5",
    );
    expect(of.indicators.map(({ indicator }) => [indicator.id, indicator.kind])).toEqual([
      ["postal", "count"],
      ["custom:a", "count"],
      ["custom:b", "rate"],
      ["custom:c", "points"],
      ["custom:d", "rank"],
      ["custom:e", "rate"],
    ]);
    expect(figureOf(of, "custom:a", "A").shown).toBe(4);
    expect(figureOf(of, "custom:e", "A").shown).toBe(7500);
    expect(indicatorOf(of, "custom:b").indicator.label).toBe("custom:b › rate");
  });
});

describe("the total of the 766 points", () => {
  const groups =
    "transparency766.points progress766.points onlineService766.points onlinePayment766.points digitisation766.points satisfaction766.points";

  it("is stated, or the sum of the six groups as shown", () => {
    expect(
      figureOf(unitA(`${groups} total766.points`, "1 2 3 4 5 6 20"), "total766", "A").shown,
    ).toBe(2000);
    const summed = unitA(groups, "16.004 19.5 10 8.25 20 18");
    expect(figureOf(summed, "total766", "A").shown).toBe(9175);
    expect(indicatorOf(summed, "total766").figures.sourceColumns).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it("is missing for a unit without one of the groups, and not given without one of the columns", () => {
    expect(figureOf(unitA(groups, "16 19 10 8 . 18"), "total766", "A").state).toBe("missing");
    expect(ids(unitA("progress766.points", "19"))).toEqual(["progress766"]);
  });

  it("stands before the columns that the user mapped", () => {
    expect(ids(unitA(`custom:x.count ${groups}`, "1 16 19 10 8 20 18")).slice(-2)).toEqual([
      "total766",
      "custom:x",
    ]);
  });
});
