import type { FailureCode } from "../../src/app/failure";
import { failureSentences, formatFailure } from "../../src/strings/failures";

test("every failure code has a sentence, and no sentence is without a code", () => {
  const byCode: Readonly<Record<FailureCode, unknown>> = failureSentences;
  const codes: readonly FailureCode[] = Object.keys(failureSentences) as FailureCode[];
  expect(codes.every((code) => typeof byCode[code] === "function")).toBe(true);
});

test.each(Object.keys(failureSentences) as FailureCode[])(
  "%s is one sentence with and without its details",
  (code) => {
    const bare = formatFailure({ code });
    const full = formatFailure({
      code,
      sheet: "Tháng 04.2023",
      cell: "P39",
      values: { file: "a.xlsx", path: "level", expected: "x", found: "y", period: "2023-04" },
    });
    for (const sentence of [bare, full]) {
      expect(sentence).toMatch(/^\p{Lu}[^\n]*\.$/u);
      expect(sentence).not.toMatch(/undefined|null| {2}| ,/u);
    }
  },
);

test("a failure names the sheet and the cell", () => {
  expect(
    formatFailure({
      code: "bad-settings",
      sheet: "Cài đặt xếp hạng",
      cell: "B7",
      values: { path: "level", expected: "một trong các giá trị district, province, commune" },
    }),
  ).toBe(
    "Cài đặt không hợp lệ ở trang “Cài đặt xếp hạng”, ô B7 tại “level”: cần một trong các giá trị district, province, commune. Hãy sửa rồi làm lại.",
  );
});
