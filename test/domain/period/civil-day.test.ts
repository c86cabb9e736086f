import fc from "fast-check";
import {
  dayNumber,
  dayNumberOf,
  dayOfNumber,
  daysInMonth,
  formatDay,
} from "../../../src/domain/period/civil-day";

const day = fc
  .tuple(
    fc.integer({ min: 1, max: 9998 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => formatDay(y, m, d));

describe("day numbers", () => {
  it("come back as the day they were made of", () => {
    fc.assert(fc.property(day, (text) => expect(dayOfNumber(dayNumberOf(text))).toBe(text)));
  });

  it("differ as the calendar of the language counts days", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const elapsed = (Date.parse(a) - Date.parse(b)) / 86_400_000;
        expect(dayNumberOf(a) - dayNumberOf(b)).toBe(elapsed);
      }),
    );
  });

  it("run on over leap days", () => {
    expect(dayOfNumber(dayNumber(2024, 2, 28) + 1)).toBe("2024-02-29");
    expect(dayOfNumber(dayNumber(2023, 2, 28) + 1)).toBe("2023-03-01");
    expect(dayOfNumber(dayNumber(2023, 12, 31) + 1)).toBe("2024-01-01");
  });
});

describe("daysInMonth", () => {
  it("knows leap years of the Gregorian calendar", () => {
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2023, 12)).toBe(31);
  });
});
