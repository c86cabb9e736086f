import { formatPeriodId } from "../../../src/domain/period/calendar";
import { findOrSumRecords, listSummablePeriods } from "../../../src/domain/figure/find-records";
import { period, sheet } from "../sheet-builder";

const held = (id: string, count = 1) =>
  sheet({ period: id, columns: "settled", rows: `A | ${count}` });
const months = (year: number, ...numbers: readonly number[]) =>
  numbers.map((month) => held(`${year}-${String(month).padStart(2, "0")}`, month));

describe("the records of a period", () => {
  test("are those of its own sheet where there is one", () => {
    const own = held("2023-Q2", 100);
    expect(findOrSumRecords(period("2023-Q2"), [...months(2023, 4, 5, 6), own], [])).toBe(own);
  });

  test("are else the sum of its months", () => {
    const sum = findOrSumRecords(period("2023-Q2"), months(2023, 4, 5, 6), []);
    expect(sum?.columns[0]?.values[0]).toBe(4 + 5 + 6);
    expect(sum?.summedFrom?.map(formatPeriodId)).toEqual(["2023-04", "2023-05", "2023-06"]);
  });

  test("are none where a month is missing, and a month is never a sum", () => {
    expect(findOrSumRecords(period("2023-Q2"), months(2023, 4, 6), [])).toBeNull();
    const weeks = ["2023-W05", "2023-W06", "2023-W07", "2023-W08"].map((id) => held(id));
    expect(findOrSumRecords(period("2023-02"), weeks, [])).toBeNull();
  });
});

describe("the periods that can be added up", () => {
  test("are the quarters and spans whose months are all there, and the year so far", () => {
    const workbook = months(2023, 1, 2, 3, 4, 5, 6, 7);
    expect(listSummablePeriods(workbook).map(formatPeriodId)).toEqual([
      "2023-Q1",
      "2023-01/2023-06",
      "2023-Q2",
      "2023-01/2023-07",
    ]);
  });

  test("leave out what has a sheet of its own, and what a gap interrupts", () => {
    const workbook = [...months(2023, 1, 2, 3, 5, 6), held("2023-Q1")];
    expect(listSummablePeriods(workbook)).toEqual([]);
  });

  test("do not offer half a year twice where it is also the year so far", () => {
    const found = listSummablePeriods(months(2023, 1, 2, 3, 4, 5, 6)).map(formatPeriodId);
    expect(found.filter((id) => id === "2023-01/2023-06")).toHaveLength(1);
  });

  test("are those of each year for itself", () => {
    const workbook = [...months(2022, 10, 11, 12), ...months(2023, 1, 2, 3)];
    expect(listSummablePeriods(workbook).map(formatPeriodId)).toEqual([
      "2022-Q4",
      "2023-Q1",
      "2023-01/2023-03",
    ]);
  });
});
