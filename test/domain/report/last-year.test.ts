import { report } from "../report-builder";
import { sheet } from "../sheet-builder";

const columns = "intakeDigitisation.numerator intakeDigitisation.denominator overdue";
const now = sheet({
  period: "2023-04",
  columns,
  rows: "A | 90 100 1\nB | 50 100 0\nNew | 1 1 0",
});
const then = sheet({ period: "2022-04", columns, rows: "B | 60 100 2\nA | 81 100 5" });

test("a figure is held against the same period of the year before, unit by unit and as a whole", () => {
  const { lastYearPeriod, indicators } = report(now, { lastYear: then });
  const [intake, overdue] = indicators;
  expect(lastYearPeriod).toEqual({ kind: "month", year: 2022, month: 4 });
  expect(Array.from(intake!.lastYear!.shown)).toEqual([8100, 6000, NaN]);
  expect(Array.from(intake!.lastYear!.deltas)).toEqual([900, -1000, NaN]);
  expect(intake!.lastYear!.average?.shown).toBe(7050);
  expect(intake!.lastYear!.averageDelta).toBe(intake!.average!.shown - 7050);
  expect(overdue!.lastYear).toMatchObject({ total: 7, average: null });
});

test("the difference to the period before stays what it is", () => {
  const march = sheet({ period: "2023-03", columns, rows: "A | 85 100 0\nB | 50 100 0" });
  const [intake] = report(now, { previous: march, lastYear: then }).indicators;
  expect(intake!.figures.deltas[0]).toBe(500);
  expect(intake!.lastYear!.deltas[0]).toBe(900);
});

test("an indicator that was not measured then has nothing to be compared with", () => {
  const bare = sheet({ period: "2022-04", columns: "overdue", rows: "A | 1\nB | 1" });
  const [intake, overdue] = report(now, { lastYear: bare }).indicators;
  expect(intake!.lastYear).toBeUndefined();
  expect(overdue!.lastYear?.total).toBe(2);
});

test("points are not compared across a change of their base", () => {
  const points = (id: string, figure: number) =>
    sheet({ period: id, columns: "total766.points", rows: `A | ${figure}` });
  const settings = { scoreBreak766: "2026-01-01" };
  const across = report(points("2026-04", 65), { lastYear: points("2025-04", 85), settings });
  expect(across.indicators[0]!.lastYear!.deltas[0]).toBeNaN();
  expect(across.indicators[0]!.lastYear!.averageDelta).toBeNull();
  const within = report(points("2025-04", 85), { lastYear: points("2024-04", 80), settings });
  expect(within.indicators[0]!.lastYear!.deltas[0]).toBe(500);
});

test("a merged unit is held against the sum of its parts", () => {
  const merged = sheet({ period: "2023-04", columns, rows: "AB | 150 200 0" });
  const settings = { mergers: [{ from: ["A", "B"], to: "AB", since: "2023-01-01" }] };
  const [intake] = report(merged, { lastYear: then, settings }).indicators;
  expect(intake!.lastYear!.shown[0]).toBe(7050);
});
