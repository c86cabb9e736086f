import type { DocumentKind } from "../../src/domain/assessment/ledger";
import type { Settings } from "../../src/domain/settings";
import { unitKey } from "../../src/tracking/name/unit-key";
import { drafted } from "../letter/district-report";
import { letterText } from "../../src/letter/text/letter-text";
import { goldenText, reportOf, type GoldenOptions } from "./golden-reports";

const reported: Partial<Settings> = {
  exemptions: [
    {
      unit: "Phòng Tài nguyên và Môi trường",
      ground: "overdue",
      reason: "đã có báo cáo giải trình",
    },
  ],
};
const directive: Partial<Settings> = {
  superiorLetter: {
    number: "Công văn số 3839/UBND-VP",
    date: "2023-10-13",
    issuer: "UBND tỉnh Hải Dương",
    subject:
      "về việc hoàn thành và nâng cao chất lượng thực hiện nhiệm vụ cải cách thủ tục hành chính",
  },
};
const sample = "sample-grids.json";

const cases: readonly (readonly [string, DocumentKind, GoldenOptions])[] = [
  [
    "commend-remind-2023-04.txt",
    "commend-remind",
    { grids: sample, period: "2023-04", settings: reported },
  ],
  ["commend-remind-2023-03.txt", "commend-remind", { grids: sample, period: "2023-03" }],
  ["commend-remind-2023-01.txt", "commend-remind", { grids: sample, period: "2023-01" }],
  ["raise-index-2023-04.txt", "raise-index", { grids: sample, period: "2023-04" }],
  [
    "weekly-brief-2023-04.txt",
    "weekly-brief",
    { grids: sample, period: "2023-04", settings: reported },
  ],
  [
    "relay-directive-2023-04.txt",
    "relay-directive",
    { grids: sample, period: "2023-04", settings: directive },
  ],
  [
    "quarterly-report-2023-04.txt",
    "quarterly-report",
    { grids: sample, period: "2023-04", settings: { ownUnit: "UBND xã Đại Sơn" } },
  ],
  [
    "raise-criteria-2023-10.txt",
    "raise-criteria",
    {
      grids: "standing-grids.json",
      period: "2023-01/2023-10",
      settings: { ownUnit: "Huyện Tứ Kỳ" },
    },
  ],
];

test.each(cases)("%s is what the workbook gives, to the letter", (file, kind, options) => {
  const letter = drafted(kind, reportOf(options), { keyOf: (name) => unitKey(name) });
  expect(letterText(letter)).toBe(goldenText(file));
});

describe.each(["commend-remind-2023-04", "raise-criteria-2023-10"])(
  "the figures of the model of %s",
  (name) => {
    const rows = goldenText(`${name}.md`)
      .split("\n")
      .filter((line) => line.startsWith("| ") && !/^\| (?:In |---)/u.test(line))
      .map((line) => line.split(" | ")[0]!.slice(2).trim());

    test.each(rows)("%s", (text) => {
      expect(goldenText(`${name}.txt`)).toContain(text);
    });
  },
);

test("January, which has no month before it, compares nothing", () => {
  const text = goldenText("commend-remind-2023-01.txt");
  expect(text).not.toMatch(/tăng|giảm|giữ nguyên|tháng 12/u);
  expect(text).not.toContain("()");
});
