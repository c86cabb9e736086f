import { formatPeriodId } from "../../src/domain/period/calendar";
import { defaultSettings } from "../../src/domain/settings";
import type { CellValue } from "../../src/sheet/cell-grid";
import { readTracking } from "../../src/tracking/read-workbook";
import { codesOf, gridOf, onlyRecords, readGrids } from "../support/grids";

function monthSheet(sheet: string, ...titles: string[]) {
  const rows: CellValue[][] = [
    ...titles.map((title) => [title]),
    ["STT", "Đơn vị", "Tiếp nhận", "Số hóa thành phần hồ sơ"],
    [1, "Xã A", 10, 9],
  ];
  return gridOf(sheet, rows);
}

const periodsOf = (...grids: ReturnType<typeof gridOf>[]) =>
  readGrids(grids).records.map(({ period }) => formatPeriodId(period));

test.each([
  ["Tháng 04.2023", "", "2023-04"],
  ["T4", "BIỂU THEO DÕI NĂM 2023", "2023-04"],
  ["Sheet1", "BIỂU THEO DÕI THÁNG 4/2023", "2023-04"],
  ["Sheet1", "Từ ngày 01/04/2023 đến ngày 30/04/2023", "2023-04"],
  ["Sheet1", "Từ ngày 24/04/2023 đến ngày 30/04/2023", "2023-W17"],
  ["Sheet1", "Từ ngày 01/04/2023 đến ngày 30/06/2023", "2023-Q2"],
  ["2023", "BIỂU THEO DÕI THÁNG 4/2023", "2023-04"],
  ["Quý II-2023", "", "2023-Q2"],
  ["Tuần 17", "NĂM 2023", "2023-W17"],
  ["9 tháng", "KẾT QUẢ NĂM 2023", "2023-01/2023-09"],
  ["Sheet1", "TUẦN 3 THÁNG 4 (từ 17/4 đến 23/4/2023)", "2023-W16"],
  ["Sheet1", "Tuần 3 tháng 4 năm 2023 (từ ngày 17/4 đến ngày 23/4)", "2023-W16"],
  ["Tuần 3 T4", "Từ ngày 17/4/2023 đến 23/4/2023", "2023-W16"],
  ["6 tháng đầu năm", "NĂM HÀNH ĐỘNG: năm 2023", "2023-01/2023-06"],
  ["LK T4.2023", "", "2023-01/2023-04"],
  ["Sheet1", "LŨY KẾ TỪ 01/01/2023 ĐẾN 30/4/2023", "2023-01/2023-04"],
  ["Quý 2 (T4-T6).2025", "", "2025-Q2"],
  ["Tháng 4+5.2025", "", "2025-04/2025-05"],
  ["T1.25", "", "2025-01"],
  ["Th10-2025", "", "2025-10"],
  ["Thg 10", "BIỂU THEO DÕI NĂM 2025", "2025-10"],
  ["Sheet1", "BIỂU THEO DÕI THG 10/2025", "2025-10"],
  ["01-2025", "", "2025-01"],
  ["202501", "", "2025-01"],
  ["Thang 1", "BIỂU THEO DÕI NĂM 2025", "2025-01"],
  ["TH T4", "BIỂU THEO DÕI NĂM 2025", "2025-04"],
  ["BC tháng 04", "BIỂU THEO DÕI NĂM 2025", "2025-04"],
  ["Tổng hợp 4.2025", "", "2025-04"],
  ["Tháng tư", "BIỂU THEO DÕI NĂM 2025", "2025-04"],
  ["Tháng 4 (2)", "BIỂU THEO DÕI NĂM 2025", "2025-04"],
])("sheet %s with title %s is of %s", (sheet, title, period) => {
  expect(periodsOf(monthSheet(sheet, title))).toEqual([period]);
});

test("where name and title are silent the file's name tells", () => {
  const reading = readGrids([monthSheet("Sheet1")], {}, "so-lieu-thang-4-2023.xlsx");
  expect(formatPeriodId(onlyRecords(reading).period)).toBe("2023-04");
});

test("sheets that are numbered are months", () => {
  expect(periodsOf(monthSheet("1", "NĂM 2023"), monthSheet("2", "NĂM 2023"))).toEqual([
    "2023-01",
    "2023-02",
  ]);
});

test("a year that only other sheets name is taken from them and reported", () => {
  const reading = readGrids([monthSheet("T3"), monthSheet("T4.2024")]);
  expect(reading.records.map(({ period }) => formatPeriodId(period))).toEqual([
    "2024-03",
    "2024-04",
  ]);
  expect(codesOf(reading)).toEqual(["guessed-period"]);
});

test("a copied title is an error, and the sheet's name wins", () => {
  const reading = readGrids([monthSheet("Tháng 04.2023", "BIỂU THEO DÕI THÁNG 3/2023")]);
  expect(formatPeriodId(onlyRecords(reading).period)).toBe("2023-04");
  expect(reading.sheets[0]?.findings).toMatchObject([
    {
      code: "period-disagreement",
      severity: "error",
      cell: "A1",
      values: { used: "2023-04", other: "2023-03" },
    },
  ]);
});

test("days that end outside of the period are an error too", () => {
  const reading = readGrids([
    monthSheet("Tháng 04.2023", "(từ ngày 01/03/2023 đến hết ngày 31/03/2023)"),
  ]);
  expect(codesOf(reading)).toEqual(["period-disagreement"]);
  expect(onlyRecords(reading).lastDay).toBeNull();
});

test("days that begin before the period of the sheet's name are an error: the figures are the year's", () => {
  const title = "Số liệu từ ngày 01/01/2025 đến ngày 31/10/2025";
  expect(readGrids([monthSheet("T10", title)]).sheets[0]?.findings).toMatchObject([
    {
      code: "period-disagreement",
      cell: "A1",
      values: { used: "2025-10", other: "2025-01/2025-10" },
    },
  ]);
});

test("two sheets of one period and of other units say how many of them are not counted", () => {
  const sheet = (name: string, unit: string) =>
    gridOf(name, [
      ["STT", "Đơn vị", "Tiếp nhận", "Số hóa thành phần hồ sơ"],
      [1, unit, 10, 9],
    ]);
  const { sheets } = readGrids([sheet("SN T10-25", "Sở Y tế"), sheet("XP T10-25", "Xã A")]);
  expect(sheets[0]?.findings).toMatchObject([
    { code: "period-duplicated", values: { kept: "SN T10-25", left: "XP T10-25", others: 1 } },
  ]);
});

test.each([
  ["Tuần 45", "Từ ngày 31/10 đến ngày 06/11/2025", "2025-W45"],
  ["Tuần 45", "Từ ngày 03/11/2025 đến ngày 07/11/2025", "2025-W45"],
  ["T10", "Từ ngày 15/9/2025 đến ngày 14/10/2025", "2025-10"],
  ["Quý III", "Từ ngày 15/6/2025 đến ngày 14/9/2025", "2025-Q3"],
  ["Sheet1", "Từ ngày 15/6/2025 đến ngày 14/9/2025", "2025-Q3"],
  ["Sheet1", "Từ ngày 15/12/2024 đến ngày 14/6/2025", "2025-01/2025-06"],
  ["Sheet1", "Từ ngày 15/12/2024 đến ngày 14/12/2025", "2025"],
])("a cycle of reports on the sheet %s, %s, is %s and closed", (sheet, title, period) => {
  const reading = readGrids([monthSheet(sheet, title)]);
  const records = onlyRecords(reading);
  expect(formatPeriodId(records.period)).toBe(period);
  expect(records.lastDay).toBeNull();
  expect(codesOf(reading)).toEqual([]);
});

test("a cycle that has not run its months is open, and so is a week of three days", () => {
  const week = readGrids([monthSheet("Tuần 45", "Từ ngày 03/11/2025 đến ngày 05/11/2025")]);
  expect(onlyRecords(week).lastDay).toBe("2025-11-05");
  const reading = readGrids([monthSheet("T10", "Từ ngày 15/9/2025 đến ngày 08/10/2025")]);
  expect(onlyRecords(reading).lastDay).toBe("2025-10-08");
});

test("two sheets of one period are reported on both, and the first is read", () => {
  const reading = readGrids([monthSheet("Tháng 4.2023"), monthSheet("T4-2023")]);
  expect(onlyRecords(reading).source.sheet).toBe("Tháng 4.2023");
  expect(codesOf(reading)).toEqual(["period-duplicated", "period-duplicated"]);
});

test.each(["Tháng 4 (2)", "Bản sao Tháng 4", "T4 cũ", "Copy of T4"])(
  "of two sheets of one period %s loses, and both are reported",
  (copy) => {
    const title = "THÁNG 4/2023";
    const reading = readGrids([monthSheet(copy, title), monthSheet("Tháng 4", title)]);
    expect(onlyRecords(reading).source.sheet).toBe("Tháng 4");
    expect(codesOf(reading)).toEqual(["period-duplicated", "period-duplicated"]);
  },
);

test.each([
  ["Tuần 3 tháng 4", ""],
  ["Sheet1", "BIỂU THEO DÕI THÁNG … NĂM 2025"],
  ["Sheet1", "Từ ngày 14/4/2023 đến ngày 20/4/2023"],
  ["15.4", "BIỂU THEO DÕI"],
])("sheet %s with title %s is asked about", (sheet, title) => {
  expect(readGrids([monthSheet(sheet, title)]).sheets[0]?.verdict).toBe("period-unknown");
});

test("of two sheets of one period a hidden one loses", () => {
  const hidden = { ...monthSheet("Tháng 4.2023"), hidden: true };
  expect(onlyRecords(readGrids([hidden, monthSheet("T4-2023")])).source.sheet).toBe("T4-2023");
});

test("a sheet whose period cannot be read gives no records, unless the period is given", () => {
  const grids = [monthSheet("Sheet1")];
  const silent = readGrids(grids);
  expect(silent.records).toEqual([]);
  expect(silent.sheets[0]?.verdict).toBe("period-unknown");
  const given = readTracking(grids, {
    fileName: "Book1.xlsx",
    settings: defaultSettings,
    given: { period: { kind: "month", year: 2023, month: 4 } },
  });
  expect(given.records.map(({ period }) => formatPeriodId(period))).toEqual(["2023-04"]);
});

test("the last day of data is read, so that an open quarter shows", () => {
  const reading = readGrids([monthSheet("Quý II-2023", "Số liệu tính đến ngày 15/06/2023")]);
  expect(onlyRecords(reading).lastDay).toBe("2023-06-15");
});
