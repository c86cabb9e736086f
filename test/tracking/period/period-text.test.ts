import fc from "fast-check";
import { parsePeriodText } from "../../../src/tracking/period/period-text";

const month = (year: number | null, number: number) => ({ kind: "month", year, month: number });
const span = (year: number | null, from: number, to: number) => ({ kind: "span", year, from, to });

test.each([
  ["Tháng 04.2023", month(2023, 4)],
  ["T4-2023", month(2023, 4)],
  ["T4", month(null, 4)],
  ["T04_2023", month(2023, 4)],
  ["T4.23", month(2023, 4)],
  ["4.2023", month(2023, 4)],
  ["042023", month(2023, 4)],
  ["2023-04", month(2023, 4)],
  ["Thang 4", month(null, 4)],
  ["Tháng 12", month(null, 12)],
  ["bao cao TTHC thang 4.2023", month(2023, 4)],
  ["Quý II-2023", { kind: "quarter", year: 2023, quarter: 2 }],
  ["Q2-2023", { kind: "quarter", year: 2023, quarter: 2 }],
  ["Tuần 17", { kind: "week", year: null, week: 17 }],
  ["W17", { kind: "week", year: null, week: 17 }],
  ["6T2023", span(2023, 1, 6)],
  ["9T-2023", span(2023, 1, 9)],
  ["10 tháng 2023", span(2023, 1, 10)],
  ["T1-T10.2023", span(2023, 1, 10)],
  ["xep-hang-10-thang-2023", span(2023, 1, 10)],
  ["Lũy kế T4", span(null, 1, 4)],
  ["Năm 2023", { kind: "year", year: 2023 }],
  ["2023", { kind: "year", year: 2023 }],
  ["12-2025", month(2025, 12)],
  ["10.2025", month(2025, 10)],
  ["Tháng 10-25", month(2025, 10)],
  ["Tháng 9-10", span(null, 9, 10)],
  ["766_09_2025", month(2025, 9)],
  ["export-10-2025", month(2025, 10)],
  ["Xã_02-2025", month(2025, 2)],
])("the label %s names a period", (text, period) => {
  expect(parsePeriodText(text, "label").period).toEqual(period);
});

test.each([
  "Sheet1",
  "Mẫu số 02-2025",
  "QĐ 12.2025",
  "tổng hợp 15.09.2025",
  "Biểu 1",
  "T13",
  "Quy chế 2023",
  "Danh mục",
  "24-30.4.2023",
  "Tuần 3 tháng 4/2023",
])("the label %s names none", (text) => {
  expect(parsePeriodText(text, "label").period).toBeNull();
});

test.each([
  ["BIỂU THEO DÕI … THÁNG 1/2023", month(2023, 1)],
  ["KẾT QUẢ THÁNG 4/2023 SO VỚI THÁNG 3/2023", month(2023, 4)],
  ["KẾT QUẢ 10 THÁNG ĐẦU NĂM 2023", span(2023, 1, 10)],
  ["6 THÁNG CUỐI NĂM 2023", span(2023, 7, 12)],
  ["QUÝ II NĂM 2023 (từ 15/3/2023 đến 14/6/2023)", { kind: "quarter", year: 2023, quarter: 2 }],
  ["Từ tháng 1 đến tháng 10 năm 2023", span(2023, 1, 10)],
  ["Lũy kế từ đầu năm 2023 đến ngày 30/4/2023", span(2023, 1, 4)],
])("the title %s names a period", (text, period) => {
  expect(parsePeriodText(text, "title").period).toEqual(period);
});

test.each([
  "(Kèm theo Báo cáo số 123/BC-UBND ngày 05 tháng 5 năm 2023 của UBND huyện)",
  "Tứ Kỳ, ngày     tháng 5 năm 2023",
  "theo Quyết định số 766/QĐ-TTg ngày 23/6/2022",
  "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018",
])("a date or a document is no period: %s", (text) => {
  expect(parsePeriodText(text, "title").period).toBeNull();
});

test.each([
  ["từ ngày 01/04/2023 đến hết ngày 30/04/2023", "2023-04-01", "2023-04-30"],
  ["từ ngày 01 tháng 4 năm 2023 đến ngày 30 tháng 4 năm 2023", "2023-04-01", "2023-04-30"],
  ["Từ ngày 24/4 đến ngày 30/4/2023", "2023-04-24", "2023-04-30"],
  ["Số liệu tính đến ngày 15/06/2023", null, "2023-06-15"],
])("%s states days", (text, first, last) => {
  expect(parsePeriodText(text, "title").days).toEqual({ first, last });
});

test("a day that the calendar does not have is none", () => {
  expect(parsePeriodText("đến ngày 31/02/2023", "title").days).toBeNull();
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(() => parsePeriodText(text, "label")).not.toThrow();
    }),
  );
});

test("a text that begins the same over and over is read to its end", () => {
  const days = parsePeriodText("từ ngày 1/1 đến ".repeat(20_000), "title").days;
  expect(days).toBeNull();
  expect(() => parsePeriodText(`so với ${"tháng 4 ".repeat(20_000)}`, "title")).not.toThrow();
});
