import { issueMonth, nextPeriod } from "../../src/letter/next-period";
import { formatPeriod } from "../../src/strings/periods";

test.each([
  [{ kind: "month", year: 2023, month: 4 }, "tháng 5/2023"],
  [{ kind: "month", year: 2023, month: 12 }, "tháng 1/2024"],
  [{ kind: "quarter", year: 2023, quarter: 4 }, "quý I/2024"],
  [{ kind: "week", year: 2020, week: 52 }, "tuần 53/2020"],
  [{ kind: "week", year: 2023, week: 52 }, "tuần 1/2024"],
  [{ kind: "span", year: 2023, from: 1, to: 10 }, "02 tháng cuối năm 2023"],
  [{ kind: "span", year: 2023, from: 1, to: 12 }, "năm 2024"],
  [{ kind: "year", year: 2023 }, "năm 2024"],
] as const)("after %j comes %s", (period, next) => {
  expect(formatPeriod(nextPeriod(period))).toBe(next);
});

test("a document is issued in the month of the day after the last day of data", () => {
  const april = { kind: "month", year: 2023, month: 4 } as const;
  expect(issueMonth(april, null)).toEqual({ year: 2023, month: 5 });
  expect(issueMonth(april, "2023-04-20")).toEqual({ year: 2023, month: 4 });
  expect(issueMonth({ ...april, month: 12 }, null)).toEqual({ year: 2024, month: 1 });
});
