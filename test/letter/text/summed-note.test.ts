import type { Period } from "../../../src/domain/period/period";
import { documentKinds, type DocumentKind } from "../../../src/domain/assessment/ledger";
import type { Report } from "../../../src/domain/report/report";
import { composeExtracts } from "../../../src/letter/extract/extract";
import { letterText } from "../../../src/letter/text/letter-text";
import { summedNote, summedPhrase } from "../../../src/letter/text/summed-note";
import { districtReport, textOf } from "../district-report";
import { buildReport, keyByName } from "../report-builder";

const months = [4, 5, 6].map((month): Period => ({ kind: "month", year: 2023, month }));
const quarter: Period = { kind: "quarter", year: 2023, quarter: 2 };
const phrase = "số liệu tổng hợp từ các tháng 4, 5, 6/2023";

const district = districtReport({ period: quarter });
const standing = buildReport({
  period: quarter,
  units: [["district", "Tứ Kỳ"]],
  indicators: [
    {
      id: "intakeDigitisation",
      average: 9670,
      figures: { "Tứ Kỳ": { shown: 9670, rank: 12, rankOf: 12 } },
    },
  ],
  settings: { ownUnit: "Huyện Tứ Kỳ" },
});

/** A document, and the words around the mark that its figures are the sum of months. */
const said: Readonly<Record<DocumentKind, readonly [Report, string]>> = {
  "commend-remind": [district, `Kết quả (${phrase}) tỷ lệ số hóa`],
  "raise-criteria": [standing, `Cụ thể (${phrase}):`],
  "raise-index": [district, `quý II/2023 (${phrase}), còn 2/3 chỉ tiêu`],
  "relay-directive": [district, `(kết quả quý II/2023, ${phrase}: `],
  "quarterly-report": [district, `quý II/2023 (${phrase}) như sau:`],
  "weekly-brief": [district, `quý II/2023 (${phrase}) như sau:`],
};

const summed = (report: Report): Report => ({ ...report, summedFrom: months });
const timesIn = (text: string) => text.split("tổng hợp từ").length - 1;

test.each(documentKinds)("a %s says once that its figures are added up from months", (kind) => {
  const [report, words] = said[kind];
  const text = textOf(kind, summed(report));
  expect(text).toContain(words);
  expect(timesIn(text)).toBe(1);
});

test.each(documentKinds)("a %s of a sheet of its own says nothing of months", (kind) => {
  expect(timesIn(textOf(kind, said[kind][0]))).toBe(0);
});

test.each([
  ["openingLow", [12, 12]],
  ["openingMixed", [12, 1, 1]],
  ["openingHigh", [1, 1]],
])("the %s of the letter on the criteria says it as well", (_opening, ranks) => {
  const ids = ["intakeDigitisation", "resultDigitisation", "onTime"] as const;
  const report = buildReport({
    period: quarter,
    units: [["district", "Tứ Kỳ"]],
    indicators: ranks.map((rank, index) => ({
      id: ids[index]!,
      figures: { "Tứ Kỳ": { shown: 9670, rank, rankOf: 12 } },
    })),
    settings: { ownUnit: "Huyện Tứ Kỳ" },
  });
  expect(textOf("raise-criteria", summed(report))).toContain(`Cụ thể (${phrase}):`);
});

test("the extract of a reminded unit says it with its figures", () => {
  const extracts = (report: Report) =>
    composeExtracts(report, { keyOf: keyByName(report), ledger: [] }).map(({ letter }) =>
      letterText(letter),
    );
  expect(extracts(summed(district))).toEqual([
    expect.stringContaining(`trích kết quả của UBND xã Đại Sơn (${phrase}) như sau:`),
  ]);
  expect(extracts(district).map(timesIn)).toEqual([0]);
});

test("an open sum is said to be provisional and added up", () => {
  const open = districtReport({ period: quarter, lastDay: "2023-06-14" });
  const text = textOf("commend-remind", summed(open));
  expect(text).toContain(`(số liệu tạm tính đến hết ngày 14/6/2023) (${phrase}) tỷ lệ`);
});

test("the note is the phrase in brackets, and both are empty for a period with a sheet of its own", () => {
  expect([summedPhrase(summed(district)), summedNote(summed(district))]).toEqual([
    phrase,
    ` (${phrase})`,
  ]);
  expect([summedPhrase(district), summedNote(district)]).toEqual(["", ""]);
});
