import fc from "fast-check";
import { dayNumber, dayOfNumber } from "../../../src/domain/period/civil-day";
import { mondayOfWeek, weekdayOf, weeksInYear } from "../../../src/domain/period/iso-week";

describe("ISO weeks", () => {
  it("begin on the Monday of the week that holds 4 January", () => {
    expect(dayOfNumber(mondayOfWeek(2021, 1))).toBe("2021-01-04");
    expect(dayOfNumber(mondayOfWeek(2026, 1))).toBe("2025-12-29");
  });

  it("number 53 in years that begin or, leap, end on a Thursday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), (year) => {
        const thursday = 3;
        const long =
          weekdayOf(dayNumber(year, 1, 1)) === thursday ||
          weekdayOf(dayNumber(year, 12, 31)) === thursday;
        expect(weeksInYear(year)).toBe(long ? 53 : 52);
      }),
    );
  });

  it("know the weekday", () => {
    expect(weekdayOf(dayNumber(2023, 4, 30))).toBe(6);
    expect(weekdayOf(dayNumber(1970, 1, 1))).toBe(3);
  });
});
