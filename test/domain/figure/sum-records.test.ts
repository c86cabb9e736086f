import type { Merger } from "../../../src/domain/settings";
import type { PeriodRecords } from "../../../src/domain/figure/records";
import { resolveMergers } from "../../../src/domain/unit/mergers";
import { defaultSettings } from "../../../src/domain/settings";
import { sumRecords } from "../../../src/domain/figure/sum-records";
import { figureOf, report } from "../report-builder";
import { keyOf, period, sheet } from "../sheet-builder";

const columns =
  "received carriedOver settled settledLate pendingOverdue intakeDigitisation.numerator onlinePayment.rate overdue electronicCopiesYear";

function month(id: string, rows: string): PeriodRecords {
  return sheet({ period: id, columns, rows, includesCarriedOver: true });
}

const april = month(
  "2023-04",
  "A | 12 2 10 1 1 9 50 2 5\nB | 5 0 5 . 0 5 50 0 5\nC | - - - - - - . . 1",
);
const may = month(
  "2023-05",
  "B | 6 0 6 0 0 6 50 0 6\nA | 22 2 20 0 2 19 60 2 6\nC | - - - - - - . . 1",
);
const june = month(
  "2023-06",
  "A | 32 2 30 1 3 29 70 4 9\nB | 7 0 7 0 0 7 50 0 7\nC | 3 0 - - - 1 . . 2\nD | 1 1 1 1 1 1 1 1 1",
);

function sum(
  id: string,
  workbook: readonly PeriodRecords[],
  mergers: readonly Merger[] = [],
): PeriodRecords | null {
  const settings = { ...defaultSettings, mergers };
  return sumRecords(period(id), workbook, resolveMergers(settings, keyOf));
}

describe("a quarter without a sheet of its own", () => {
  const quarter = sum("2023-Q2", [june, april, may])!;
  const of = report(quarter);

  it("adds up the months and says which", () => {
    expect(quarter.period).toEqual(period("2023-Q2"));
    expect(of.summedFrom).toEqual(["2023-04", "2023-05", "2023-06"].map(period));
  });

  it("counts carried-over dossiers once and pending ones at the end", () => {
    const column = (subject: string): number | undefined =>
      quarter.columns.find(({ role }) => role.subject === subject)?.values[0];
    expect(column("received")).toBe(62);
    expect(column("carriedOver")).toBe(2);
    expect(column("settled")).toBe(60);
    expect(column("pendingOverdue")).toBe(3);
    expect(column("electronicCopiesYear")).toBe(9);
    expect(figureOf(of, "intakeDigitisation", "A")).toMatchObject({
      numerator: 57,
      denominator: 60,
    });
    expect(figureOf(of, "overdue", "A").shown).toBe(5);
  });

  it("leaves out what cannot be added", () => {
    expect(quarter.columns.map(({ role }) => role.subject)).not.toContain("onlinePayment");
    expect(quarter.columns.map(({ role }) => role.subject)).not.toContain("overdue");
  });

  it("has nothing of a unit that lacks a month, and takes a dash for nothing", () => {
    const settledLate = quarter.columns.find(({ role }) => role.subject === "settledLate");
    expect(settledLate?.values[1]).toBeNaN();
    expect(figureOf(of, "settlement", "D").state).toBe("missing");
    expect(figureOf(of, "settlement", "C").state).toBe("notApplicable");
    expect(figureOf(of, "intakeDigitisation", "C")).toMatchObject({ numerator: 1, denominator: 3 });
  });

  it("is none where a month is missing, or where one sheet is all of it", () => {
    expect(sum("2023-Q2", [april, june])).toBeNull();
    expect(sum("2023-Q2", [])).toBeNull();
    expect(sum("2023-04", [april])).toBeNull();
  });

  it("leaves out a column that one of the months does not have", () => {
    const bare = sheet({ period: "2023-05", columns: "settled", rows: "A | 20\nB | 6" });
    const subjects = sum("2023-Q2", [april, bare, june])?.columns.map(({ role }) => role.subject);
    expect(subjects).toEqual(["carriedOver", "settled", "pendingOverdue", "electronicCopiesYear"]);
  });

  it("adds the parts of a unit that was merged on the way", () => {
    const merged = month("2023-06", "AB | 32 2 30 1 3 29 70 4 9");
    const mergers = [{ from: ["A", "B"], to: "AB", since: "2023-06-01" }];
    const settled = sum("2023-Q2", [april, may, merged], mergers)?.columns.find(
      ({ role }) => role.subject === "settled",
    );
    expect(settled?.values[0]).toBe(10 + 5 + 20 + 6 + 30);
  });
});
