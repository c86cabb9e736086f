import fc from "fast-check";
import { formatPeriodId, lastDay, parsePeriodId } from "../../../src/domain/period/calendar";
import { longPeriodsOf, monthsLacking, monthsOf } from "../../../src/domain/period/period-months";
import { period } from "../sheet-builder";

const ids = (periods: readonly Parameters<typeof formatPeriodId>[0][]) =>
  periods.map(formatPeriodId);

test("a quarter, a half-year and a year are made of their months, a week of none", () => {
  expect(ids(monthsOf(period("2023-Q2")))).toEqual(["2023-04", "2023-05", "2023-06"]);
  expect(ids(monthsOf(period("2023-07/2023-12")))).toHaveLength(6);
  expect(monthsOf(period("2024"))).toHaveLength(12);
  expect(ids(monthsOf(period("2023-02")))).toEqual(["2023-02"]);
  expect(monthsOf(period("2023-W17"))).toEqual([]);
});

test("the months that a sum lacks are those that neither a month nor a shorter period within covers", () => {
  const held = ["2023-Q1", "2023-05", "2023-01/2023-12", "2022-04"].map(period);
  expect(ids(monthsLacking(period("2023-01/2023-06"), held))).toEqual(["2023-04", "2023-06"]);
});

test("a period is not made of itself", () => {
  expect(monthsLacking(period("2023-Q2"), [period("2023-Q2")])).toHaveLength(3);
});

test("the reports of a year come in the order of their ends", () => {
  expect(ids(longPeriodsOf(2024))).toEqual([
    "2024-Q1",
    "2024-Q2",
    "2024-01/2024-06",
    "2024-Q3",
    "2024-01/2024-09",
    "2024-Q4",
    "2024-07/2024-12",
    "2024",
  ]);
});

test("the four quarters of any year are its twelve months", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
      const quarters = [1, 2, 3, 4].flatMap((quarter) =>
        monthsOf({ kind: "quarter", year, quarter }),
      );
      expect(quarters).toEqual(monthsOf({ kind: "year", year }));
      expect(lastDay(quarters.at(-1)!)).toBe(`${year}-12-31`);
      expect(quarters.map(formatPeriodId).map(parsePeriodId)).toEqual(quarters);
    }),
  );
});
