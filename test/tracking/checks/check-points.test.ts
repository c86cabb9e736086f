import { CheckedRecords } from "../../../src/tracking/checks/checked-records";
import { checkComputedPoints } from "../../../src/tracking/checks/check-points";
import { defaultSettings } from "../../../src/domain/settings";
import { sheet } from "../../domain/sheet-builder";

function check(columns: string, rows: string) {
  const checked = new CheckedRecords(sheet({ period: "2026-04", columns, rows }));
  checkComputedPoints(checked, defaultSettings);
  return checked.findings().map(({ code, severity, cell, values }) => {
    const { unit, stated, least, most } = values;
    return [code, severity, cell, unit, stated, least, most];
  });
}

test("points of progress that are not 20 times the rate are said with both figures", () => {
  const columns = "onTime.numerator onTime.denominator progress766.points";
  expect(check(columns, "A | 173 177 19.55\nB | 173 177 19.95\nC | 177 177 20")).toEqual([
    ["points-mismatch", "warning", "E10", "B", 19.95, 19.55, 19.55],
  ]);
});

test("points of payments are held between the least and the most that the known part allows", () => {
  const columns = "onlinePayment.numerator onlinePayment.denominator onlinePayment766.points";
  const rows = "A | 50 100 3\nB | 50 100 7\nC | 50 100 2.5\nD | 50 100 8";
  expect(check(columns, rows)).toEqual([
    ["points-mismatch", "warning", "E11", "C", 2.5, 3, 7],
    ["points-mismatch", "warning", "E12", "D", 8, 3, 7],
  ]);
});

test("nothing is said without the counts, or of a unit without dossiers", () => {
  expect(check("progress766.points", "A | 3")).toEqual([]);
  const columns = "onTime.numerator onTime.denominator progress766.points";
  expect(check(columns, "A | 0 0 3\nB | . . 3")).toEqual([]);
});
