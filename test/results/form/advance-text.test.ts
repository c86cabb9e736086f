import { parsePeriodId } from "../../../src/domain/period/calendar";
import { advanceText } from "../../../src/results/form/advance-text";
import { nextFormPeriod } from "../../../src/results/form/next-form-period";

function moveFrom(id: string) {
  const from = parsePeriodId(id);
  const to = from === null ? null : nextFormPeriod(from);
  if (from === null || to === null) throw new Error(id);
  return { from, to };
}

test.each([
  ["BIỂU THEO DÕI HỒ SƠ TTHC THÁNG 4/2023", "BIỂU THEO DÕI HỒ SƠ TTHC THÁNG 5/2023"],
  ["THÁNG 04 NĂM 2023", "THÁNG 05 NĂM 2023"],
  ["Tháng 4 năm 2023", "Tháng 5 năm 2023"],
  [
    "(Số liệu từ ngày 01/04/2023 đến hết ngày 30/04/2023)",
    "(Số liệu từ ngày 01/05/2023 đến hết ngày 31/05/2023)",
  ],
  ["từ 01/4 đến 30/4/2023", "từ 01/5 đến 31/5/2023"],
  ["Từ ngày 16/3/2023 đến ngày 15/4/2023", "Từ ngày 16/4/2023 đến ngày 15/5/2023"],
  [
    "từ ngày 01 tháng 4 năm 2023 đến ngày 30 tháng 4",
    "từ ngày 01 tháng 5 năm 2023 đến ngày 31 tháng 5",
  ],
  ["Lũy kế 4 tháng đầu năm 2023", "Lũy kế 5 tháng đầu năm 2023"],
  ["So với tháng 3/2023", "So với tháng 4/2023"],
  ["so với tháng 4/2022 (cùng kỳ)", "so với tháng 5/2022 (cùng kỳ)"],
  ["Tồn đến ngày 31/12/2022", "Tồn đến ngày 31/12/2022"],
  [
    "(Kèm theo Báo cáo số 12/BC-UBND ngày 05/4/2023)",
    "(Kèm theo Báo cáo số 12/BC-UBND ngày 05/4/2023)",
  ],
  ["theo Quyết định số 766/QĐ-TTg ngày 23/6/2022", "theo Quyết định số 766/QĐ-TTg ngày 23/6/2022"],
  ["QUÝ II NĂM 2023", "QUÝ II NĂM 2023"],
])("of a sheet of April 2023, “%s” becomes “%s”", (before, after) => {
  expect(advanceText(before, moveFrom("2023-04"), "title")).toBe(after);
});

test.each([
  ["Tháng 04.2023", "2023-04", "Tháng 05.2023"],
  ["T4-2023", "2023-04", "T5-2023"],
  ["T4", "2023-04", "T5"],
  ["4.2023", "2023-04", "5.2023"],
  ["2023-04", "2023-04", "2023-05"],
  ["042023", "2023-04", "052023"],
  ["4", "2023-04", "5"],
  ["Tháng 9", "2023-09", "Tháng 10"],
  ["Tháng 12.2023", "2023-12", "Tháng 01.2024"],
  ["Quý IV-2023", "2023-Q4", "Quý I-2024"],
  ["Tuần 52-2023", "2023-W52", "Tuần 01-2024"],
  ["10 tháng 2023", "2023-01/2023-10", "11 tháng 2023"],
  ["Năm 2023", "2023", "Năm 2024"],
  ["Biểu số 4b", "2023-04", "Biểu số 4b"],
])("the name “%s” of %s becomes “%s”", (before, id, after) => {
  expect(advanceText(before, moveFrom(id), "label")).toBe(after);
});

test.each([
  ["BIỂU THEO DÕI THÁNG 12/2023", "BIỂU THEO DÕI THÁNG 01/2024"],
  ["từ ngày 01/12/2023 đến ngày 31/12/2023", "từ ngày 01/01/2024 đến ngày 31/01/2024"],
  ["Lũy kế năm 2023", "Lũy kế năm 2024"],
  ["So với tháng 11/2023", "So với tháng 12/2023"],
])("across the new year, “%s” becomes “%s”", (before, after) => {
  expect(advanceText(before, moveFrom("2023-12"), "title")).toBe(after);
});

test.each([
  [
    "2023-Q2",
    "Quý II/2023 (từ ngày 01/4/2023 đến 30/6/2023)",
    "Quý III/2023 (từ ngày 01/7/2023 đến 30/9/2023)",
  ],
  [
    "2023-W17",
    "Tuần 17/2023, từ ngày 24/4/2023 đến 30/4/2023",
    "Tuần 18/2023, từ ngày 01/5/2023 đến 07/5/2023",
  ],
  [
    "2023-01/2023-10",
    "10 THÁNG ĐẦU NĂM 2023 (từ 01/01/2023 đến 31/10/2023)",
    "11 THÁNG ĐẦU NĂM 2023 (từ 01/01/2023 đến 30/11/2023)",
  ],
  ["2024-01", "từ 01/01/2024 đến 31/01/2024", "từ 01/02/2024 đến 29/02/2024"],
])("of %s, “%s” becomes “%s”", (id, before, after) => {
  expect(advanceText(before, moveFrom(id), "title")).toBe(after);
});

test("nothing follows a span that is whole or does not begin in January", () => {
  expect(nextFormPeriod({ kind: "span", year: 2023, from: 1, to: 12 })).toBeNull();
  expect(nextFormPeriod({ kind: "span", year: 2023, from: 7, to: 9 })).toBeNull();
});
