import { computeVerdicts } from "../../../src/results/ranking/unit-verdict";
import type { Assessment } from "../../../src/domain/report/report";
import { report } from "../../domain/report-builder";
import { sheet } from "../../domain/sheet-builder";
import { april, recordsOf, reportOf, type UnitRow } from "../../support/records";

const rows: readonly UnitRow[] = [
  ["a", 1, 10, 10, 10, 10, 0],
  ["b", 1, 5, 10, 10, 10, 0],
  ["c", 1, 0, 0, 0, 0, 0],
];

function wordsOf(assessment: Partial<Assessment>): string[] {
  const report = reportOf(recordsOf(april, rows));
  const withAssessment = {
    ...report,
    assessment: {
      ...report.assessment,
      commended: [],
      belowRising: [],
      belowFalling: [],
      belowUnchanged: [],
      reminders: [],
      criticised: [],
      exempt: [],
      ...assessment,
    },
  };
  const verdictOf = computeVerdicts(withAssessment, report.overall!);
  return rows.map((_, unit) => verdictOf(unit).word);
}

test("a unit of which nothing is said has no word, one without a rank is said to have none", () => {
  expect(wordsOf({})).toEqual(["", "", "Không xếp hạng"]);
});

test("the gravest that holds is said: criticism before a reminder, a reminder before the average", () => {
  const reminder = { unit: 1, ground: "overdue", level: 2 } as const;
  expect(wordsOf({ commended: [0], belowRising: [1] })).toEqual([
    "Biểu dương",
    "Dưới bình quân",
    "Không xếp hạng",
  ]);
  expect(wordsOf({ belowRising: [1], reminders: [{ ...reminder, level: 1 }, reminder] })[1]).toBe(
    "Nhắc nhở lần 2",
  );
  expect(wordsOf({ reminders: [reminder], criticised: [reminder] })[1]).toBe("Phê bình");
  expect(
    wordsOf({ belowRising: [1], exempt: [{ unit: 1, ground: "overdue", reason: "x" }] })[1],
  ).toBe("Miễn nhắc nhở");
});

test("of a sheet with the total of 766 the class is said, and where most points were lost", () => {
  const groups =
    "transparency766 progress766 onlineService766 onlinePayment766 digitisation766 satisfaction766";
  const columns = groups
    .split(" ")
    .map((group) => `${group}.points`)
    .join(" ");
  const of = report(
    sheet({
      period: "2026-04",
      columns,
      rows: "A | 18 20 12 10 22 18\nB | 17 19 12 10 17.8 18\nC | 17 19 12 . 17 18",
    }),
  );
  const verdictOf = computeVerdicts(of, of.overall!);
  const words = of.units.map((_, unit) => verdictOf(unit).word);
  expect(words).toEqual([
    "Xuất sắc",
    "Xuất sắc; mất nhiều nhất 4,20 điểm ở số hóa hồ sơ",
    "Không xếp hạng",
  ]);
});
