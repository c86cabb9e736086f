import type { FindingCode } from "../../src/domain/finding";
import { findingSentences } from "../../src/strings/findings";

const sentences: Readonly<Record<FindingCode, (typeof findingSentences)[FindingCode]>> =
  findingSentences;
const codes = Object.keys(sentences) as FindingCode[];

const days = { lastDay: "2023-06-15", day: "2026-01-01" };

test.each(codes)("%s is one sentence that ends in what to do", (code) => {
  const text = sentences[code]({ sheet: "Tháng 4.2023", cell: "C5", values: days });
  expect(text).toMatch(/^\p{Lu}.*\.$/u);
  expect(text).not.toMatch(/undefined|NaN|null/);
});

test("a mismatch names the cell, the figures and the remedy", () => {
  expect(
    sentences["rate-mismatch"]({
      sheet: "Tháng 4.2023",
      cell: "E3",
      values: {
        unit: "Xã B",
        column: "Tỷ lệ",
        stated: 67.66,
        rate: 66.6667,
        numerator: 20,
        denominator: 1030,
      },
    }),
  ).toBe(
    "Ô E3 trang “Tháng 4.2023” (Xã B, cột “Tỷ lệ”) ghi 67,66% nhưng 20/1.030 là 66,67%; hãy kiểm tra tỷ lệ, tử số và mẫu số.",
  );
});

test("periods are named as they are spoken", () => {
  expect(
    sentences["period-disagreement"]({
      sheet: "Tháng 04.2023",
      cell: "A3",
      values: {
        used: "2023-04",
        usedSource: "sheet-name",
        other: "2023-03",
        title: "BIỂU THÁNG 3/2023",
      },
    }),
  ).toBe(
    "Ô A3 trang “Tháng 04.2023” ghi “BIỂU THÁNG 3/2023” (tháng 3/2023), không khớp với tên trang “Tháng 04.2023” là tháng 4/2023; đang dùng tháng 4/2023, hãy sửa chỗ ghi sai.",
  );
});

test("many of one kind say how many more there are", () => {
  const facts = {
    sheet: "T4",
    cell: "C5",
    values: { unit: "Xã A", column: "Tiếp nhận", value: -1, more: 12 },
  };
  expect(sentences["negative-count"](facts)).toContain("còn 12 ô khác");
});
