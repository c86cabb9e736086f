import {
  rankMovesFacts,
  standing766Facts,
  targetFacts,
} from "../../../src/app/facts/standing-facts";
import { report } from "../../domain/report-builder";
import { sheet } from "../../domain/sheet-builder";

const points = sheet({
  period: "2026-04",
  columns: "digitisation766.points satisfaction766.points total766.points",
  rows: `
    # communes
    A | 20 18 89.96
    B | 22 15 90
    # departments
    C | 21 17 95.5
    D | . . .`,
});

test("a 766 standing has the class of the stated total, the rank among all units, and what was lost", () => {
  const standingOf = standing766Facts(report(points));
  expect(standingOf(0)).toEqual({
    class: "good",
    rankAcross: 3,
    rankAcrossOf: 3,
    lost: [
      { group: "digitisation766", points: 20, lost: 2 },
      { group: "satisfaction766", points: 18, lost: 0 },
    ],
  });
  expect(standingOf(1)).toMatchObject({ class: "excellent", rankAcross: 2 });
  expect(standingOf(2)).toMatchObject({ class: "excellent", rankAcross: 1 });
  expect(standingOf(3)).toBeNull();
});

test("a sheet without the total has no such standing", () => {
  const rates = sheet({ period: "2026-04", columns: "onTime.rate", rows: "A | 99" });
  expect(standing766Facts(report(rates))(0)).toBeNull();
});

const rates = (period: string, rows: string) =>
  sheet({ period, columns: "intakeDigitisation.numerator intakeDigitisation.denominator", rows });

test("who is short of the office's target is listed with the distance and the dossiers that it takes", () => {
  const settings = { targets: { intakeDigitisation: 98 } };
  const of = report(rates("2026-04", "A | 90 100\nB | 98 100\nC | 97 100"), { settings });
  expect(targetFacts(of, of.indicators[0]!)).toEqual({
    percent: 98,
    under: [
      { unit: "A", value: 90, distance: 8, needed: 8 },
      { unit: "C", value: 97, distance: 1, needed: 1 },
    ],
  });
});

test("without a target of its own a rate is held against 100 %, a count against none", () => {
  const of = report(rates("2026-04", "A | 9999 10000"));
  expect(targetFacts(of, of.indicators[0]!)).toEqual({
    percent: 100,
    under: [{ unit: "A", value: 99.99, distance: 0.01, needed: 1 }],
  });
  const count = report(sheet({ period: "2026-04", columns: "overdue", rows: "A | 3" }));
  expect(targetFacts(count, count.indicators[0]!)).toBeNull();
});

test("the largest moves of the overall rank are named both ways", () => {
  const before = rates("2026-03", "A | 90 100\nB | 80 100\nC | 70 100");
  const now = rates("2026-04", "A | 60 100\nB | 80 100\nC | 95 100");
  expect(rankMovesFacts(report(now, { previous: before, history: [before] }))).toEqual({
    rises: [{ unit: "C", change: 2 }],
    falls: [{ unit: "A", change: -2 }],
  });
});
