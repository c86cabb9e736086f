import type { PeriodRecords } from "../../../src/domain/figure/records";
import type { Report } from "../../../src/domain/report/report";
import { figureOf, indicatorOf, report } from "../report-builder";
import { sheet } from "../sheet-builder";

function copies(period: string, rows: string): PeriodRecords {
  return sheet({ period, columns: "electronicCopies", rows });
}

const january = copies("2023-01", "A | 3\nB | 0\nC | 1\nD | -");
const february = copies("2023-02", "B | 0\nA | 4\nC | .\nD | 2");
const march = copies("2023-03", "A | 0\nB | 0\nC | 1\nD | 1\nE | 1");

function yearOf(of: Report, name: string): number | null {
  return figureOf(of, "electronicCopiesYear", name).shown;
}

describe("the electronic copies of the year so far", () => {
  const of = report(march, { previous: february, history: [january, february, march] });

  it("are the sum of the months where January is there", () => {
    expect(yearOf(of, "A")).toBe(7);
    expect(yearOf(of, "B")).toBe(0);
    expect(yearOf(of, "D")).toBe(3);
    expect(of.assessment.neverCertified).toEqual([1]);
    expect(of.assessment.notCertifiedThisPeriod).toEqual([0]);
    expect(of.findings).toEqual([]);
  });

  it("name the months that were added", () => {
    expect(indicatorOf(of, "electronicCopiesYear").summedPeriods).toEqual([
      { kind: "month", year: 2023, month: 1 },
      { kind: "month", year: 2023, month: 2 },
    ]);
    expect(indicatorOf(of, "electronicCopies").summedPeriods).toBeUndefined();
  });

  it("are not known of a unit without a figure in one of the months", () => {
    expect(yearOf(of, "C")).toBeNull();
    expect(yearOf(of, "E")).toBeNull();
    const blank = report(copies("2023-02", "A | ."), { history: [january] });
    expect(yearOf(blank, "A")).toBeNull();
  });

  it("are the month's own in January", () => {
    expect(yearOf(report(january), "A")).toBe(3);
  });

  it("are not summed, and it is said, where a month is missing", () => {
    for (const history of [[february], [january], [copies("2022-01", "A | 1")]]) {
      const gap = report(march, { history });
      expect(gap.indicators.map(({ indicator }) => indicator.id)).toEqual(["electronicCopies"]);
      expect(gap.findings).toEqual([
        {
          code: "no-january",
          severity: "info",
          sheet: "2023-03",
          cell: null,
          values: { period: "2023-03", indicator: "electronicCopiesYear" },
        },
      ]);
    }
  });

  it("are taken as stated where the sheet states them", () => {
    const stated = sheet({
      period: "2023-03",
      columns: "electronicCopies electronicCopiesYear",
      rows: "A | 1 20",
    });
    const of = report(stated, { history: [january, february] });
    expect(yearOf(of, "A")).toBe(20);
    expect(of.findings).toEqual([]);
  });

  it("add a quarter and the months after it, whole periods only", () => {
    const quarter = copies("2023-Q1", "A | 10");
    expect(yearOf(report(copies("2023-04", "A | 1"), { history: [quarter] }), "A")).toBe(11);
    const second = report(copies("2023-Q2", "A | 1"), { history: [january, quarter] });
    expect(yearOf(second, "A")).toBe(11);
    expect(report(copies("2023-W02", "A | 1")).indicators).toHaveLength(1);
  });

  it("add those of the units that became one", () => {
    const mergers = [{ from: ["A", "B"], to: "AB", since: "2023-02-01" }];
    const merged = report(copies("2023-02", "AB | 5"), {
      history: [january],
      settings: { mergers },
    });
    expect(yearOf(merged, "AB")).toBe(8);
  });

  it("ignore periods without the column and those that end later", () => {
    const other = sheet({ period: "2023-01/2023-02", columns: "postal", rows: "A | 1" });
    const later = copies("2023-01/2023-03", "A | 99");
    const history = [other, later, january, february];
    expect(yearOf(report(march, { history }), "A")).toBe(7);
  });
});
