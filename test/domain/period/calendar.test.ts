import fc from "fast-check";
import {
  comparePeriods,
  dayAfter,
  firstDay,
  formatPeriodId,
  isOpenPeriod,
  isSamePeriod,
  lastDay,
  parsePeriodId,
  previousPeriod,
  samePeriodLastYear,
} from "../../../src/domain/period/calendar";
import { weeksInYear } from "../../../src/domain/period/iso-week";
import type { Period } from "../../../src/domain/period/period";

const year = fc.integer({ min: 1900, max: 2200 });
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant("month" as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    kind: fc.constant("quarter" as const),
    year,
    quarter: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant("year" as const), year }),
  year.chain((y) =>
    fc.record({
      kind: fc.constant("week" as const),
      year: fc.constant(y),
      week: fc.integer({ min: 1, max: weeksInYear(y) }),
    }),
  ),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, a, b]) => ({
      kind: "span" as const,
      year: y,
      from: Math.min(a, b),
      to: Math.max(a, b),
    })),
);

function period(id: string): Period {
  const parsed = parsePeriodId(id);
  if (parsed === null) throw new Error(`not a period: ${id}`);
  return parsed;
}

describe("period ids", () => {
  it.each([
    ["2023-04", { kind: "month", year: 2023, month: 4 }],
    ["2023-Q2", { kind: "quarter", year: 2023, quarter: 2 }],
    ["2023-W17", { kind: "week", year: 2023, week: 17 }],
    ["2023", { kind: "year", year: 2023 }],
    ["2023-01/2023-10", { kind: "span", year: 2023, from: 1, to: 10 }],
  ] satisfies [string, Period][])("%s names one period and comes back", (id, expected) => {
    expect(parsePeriodId(id)).toEqual(expected);
    expect(formatPeriodId(expected)).toBe(id);
  });

  it.each([
    "",
    "2023-13",
    "2023-00",
    "2023-Q5",
    "2023-W00",
    "2023-W53",
    "2022-11/2023-02",
    "2023-10/2023-01",
    "2023-01/2023-13",
    "2023-00/2023-04",
    "04-2023",
    "2023-4",
  ])("%p names none", (id) => {
    expect(parsePeriodId(id)).toBeNull();
  });

  it("come back for every period", () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        expect(parsePeriodId(formatPeriodId(any))).toEqual(any);
      }),
    );
  });
});

describe("first and last day", () => {
  it.each([
    ["2023-04", "2023-04-01", "2023-04-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2100-02", "2100-02-01", "2100-02-28"],
    ["2023-12", "2023-12-01", "2023-12-31"],
    ["2023-Q2", "2023-04-01", "2023-06-30"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-01/2023-10", "2023-01-01", "2023-10-31"],
    ["2023-W17", "2023-04-24", "2023-04-30"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2026-W01", "2025-12-29", "2026-01-04"],
  ])("of %s are %s and %s", (id, first, last) => {
    expect(firstDay(period(id))).toBe(first);
    expect(lastDay(period(id))).toBe(last);
  });
});

describe("previousPeriod", () => {
  it.each([
    ["2023-04", "2023-03"],
    ["2023-01", "2022-12"],
    ["2023-Q1", "2022-Q4"],
    ["2023-Q3", "2023-Q2"],
    ["2021-W01", "2020-W53"],
    ["2022-W01", "2021-W52"],
    ["2023-W17", "2023-W16"],
    ["2023", "2022"],
    ["2023-01/2023-10", "2023-01/2023-09"],
    ["2023-07/2023-12", "2023-01/2023-06"],
  ])("of %s is %s", (id, before) => {
    expect(previousPeriod(period(id))).toEqual(period(before));
  });

  it.each(["2023-01/2023-01", "2023-03/2023-08"])("of %s is none", (id) => {
    expect(previousPeriod(period(id))).toBeNull();
  });

  it("ends on the day before the period begins, except for spans from January", () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        const before = previousPeriod(any);
        fc.pre(before !== null && !(any.kind === "span" && any.from === 1));
        expect(dayAfter(lastDay(before))).toBe(firstDay(any));
      }),
    );
  });
});

describe("samePeriodLastYear", () => {
  it("keeps the place in the year", () => {
    expect(samePeriodLastYear(period("2024-02"))).toEqual(period("2023-02"));
    expect(samePeriodLastYear(period("2023-01/2023-10"))).toEqual(period("2022-01/2022-10"));
  });

  it("of week 53 is the last week of a year of 52", () => {
    expect(samePeriodLastYear(period("2020-W53"))).toEqual(period("2019-W52"));
  });
});

describe("comparePeriods", () => {
  it("orders by the last day", () => {
    expect(comparePeriods(period("2022-12"), period("2023-01"))).toBeLessThan(0);
    expect(comparePeriods(period("2023-Q2"), period("2023-05"))).toBeGreaterThan(0);
  });

  it("puts the longer of two that end together first", () => {
    const ids = ["2023-12", "2023", "2023-Q4"];
    expect(ids.sort((a, b) => comparePeriods(period(a), period(b)))).toEqual([
      "2023",
      "2023-Q4",
      "2023-12",
    ]);
  });
});

describe("isSamePeriod", () => {
  it("holds for one kind and one stretch of days", () => {
    expect(isSamePeriod(period("2023-04"), { month: 4, year: 2023, kind: "month" })).toBe(true);
    expect(isSamePeriod(period("2023-04"), period("2022-04"))).toBe(false);
  });

  it("tells the first quarter from the first three months", () => {
    expect(isSamePeriod(period("2023-Q1"), period("2023-01/2023-03"))).toBe(false);
  });
});

describe("isOpenPeriod", () => {
  it("is open when the last day of data lies before the period's end", () => {
    expect(isOpenPeriod(period("2023-Q2"), "2023-06-15")).toBe(true);
  });

  it("is closed on its last day, after it, and where no day is stated", () => {
    expect(isOpenPeriod(period("2023-Q2"), "2023-06-30")).toBe(false);
    expect(isOpenPeriod(period("2023-Q2"), "2023-07-04")).toBe(false);
    expect(isOpenPeriod(period("2023-Q2"), null)).toBe(false);
  });
});
