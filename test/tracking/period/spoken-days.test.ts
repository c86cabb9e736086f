import { formatPeriodId } from "../../../src/domain/period/calendar";
import type { CellValue } from "../../../src/sheet/cell-grid";
import { figuresOf, gridOf, onlyRecords, readGrids } from "../../support/grids";

const header = ["STT", "Đơn vị", "Tiếp nhận", "Số hóa thành phần hồ sơ"];
const unit = [1, "Xã A", 45931, 9];

function periodsOf(...rows: CellValue[][]): string[] {
  const { records } = readGrids([gridOf("Sheet1", rows)]);
  return records.map(({ period }) => formatPeriodId(period));
}

describe("days that Excel holds as numbers", () => {
  test("over the columns of a month name the month, with the header of the names or without", () => {
    const months = ["", "", 45870, "", 45901, ""];
    const figures = ["Tiếp nhận", "Số hóa thành phần hồ sơ"];
    const below = ["", "", ...figures, ...figures];
    const row = [1, "Xã A", 10, 9, 20, 8];
    expect(periodsOf(["STT", "Đơn vị", ...months.slice(2)], below, row)).toEqual([
      "2025-08",
      "2025-09",
    ]);
    expect(periodsOf(months, ["STT", "Đơn vị", ...figures, ...figures], row)).toEqual([
      "2025-08",
      "2025-09",
    ]);
  });

  test.each([
    ["Tháng:", 45931],
    ["Kỳ báo cáo", 45945],
    ["Tháng", 10, "Năm", 2025],
    ["Từ ngày", 45931, "đến ngày", 45961],
  ])("beside the label %s are the period of the title", (...title) => {
    expect(periodsOf(title, [], header, unit)).toEqual(["2025-10"]);
    expect(periodsOf(["", "", ...title], header, unit)).toEqual(["2025-10"]);
  });

  test("alone in a title are the month where they are its first day, and any other day is none", () => {
    expect(periodsOf(["", 45931], [], header, unit)).toEqual(["2025-10"]);
    expect(periodsOf(["", 45935], [], header, unit)).toEqual([]);
  });

  test("are counts in the rows of units", () => {
    const reading = readGrids([gridOf("T10.2025", [header, unit])]);
    expect(figuresOf(onlyRecords(reading), "Xã A")["received.count"]).toBe(45931);
  });
});

test("a period over some of the columns only is a title, not a header of theirs", () => {
  expect(periodsOf(["", "", "", "Tháng 10/2025"], header, unit)).toEqual(["2025-10"]);
});
