import {
  formatDay,
  formatLongDay,
  formatMonthNumber,
  formatPeriod,
} from "../../src/strings/periods";

test.each([
  [{ kind: "month", year: 2023, month: 4 }, "tháng 4/2023"],
  [{ kind: "quarter", year: 2023, quarter: 2 }, "quý II/2023"],
  [{ kind: "week", year: 2023, week: 17 }, "tuần 17/2023"],
  [{ kind: "year", year: 2023 }, "năm 2023"],
  [{ kind: "span", year: 2023, from: 1, to: 10 }, "10 tháng đầu năm 2023"],
  [{ kind: "span", year: 2023, from: 1, to: 6 }, "6 tháng đầu năm 2023"],
  [{ kind: "span", year: 2023, from: 11, to: 12 }, "02 tháng cuối năm 2023"],
  [{ kind: "span", year: 2023, from: 3, to: 5 }, "từ tháng 3 đến tháng 5/2023"],
] as const)("%j is %s", (period, text) => {
  expect(formatPeriod(period)).toBe(text);
});

test("months 1 and 2 take a zero in dates, months 3 to 12 do not", () => {
  expect([1, 2, 3, 9, 10, 12].map(formatMonthNumber)).toEqual(["01", "02", "3", "9", "10", "12"]);
});

test("days below ten take a zero", () => {
  expect(formatDay("2023-04-30")).toBe("30/4/2023");
  expect(formatDay("2023-11-09")).toBe("09/11/2023");
  expect(formatLongDay("2023-02-05")).toBe("ngày 05 tháng 02 năm 2023");
});
