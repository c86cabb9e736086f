import type { Text } from "../../../src/letter/letter";
import { keepTogether } from "../../../src/letter/text/keep-together";
import { countLines } from "../../../src/letter/sheet/wrap-text";
import { measureText } from "../../../src/letter/sheet/times-widths";
import { plainText } from "../../../src/letter/text/run";
import { drafted, districtReport } from "../district-report";

const quarter = { kind: "quarter", year: 2023, quarter: 2 } as const;

test("every occurrence of the phrase is bound, and nothing else", () => {
  const runs: Text = [
    { text: "Báo cáo quý II/2023, quý II/2023" },
    { text: " của xã", bold: true },
  ];
  expect(keepTogether(runs, "quý II/2023")).toEqual([
    { text: "Báo cáo quý\u00a0II/2023, quý\u00a0II/2023" },
    { text: " của xã", bold: true },
  ]);
});

test.each(["commend-remind", "quarterly-report", "weekly-brief"] as const)(
  "the subject of a %s does not break within its period",
  (kind) => {
    const { heading } = drafted(kind, districtReport({ period: quarter }));
    expect(plainText(heading.subject)).toMatch(/ quý\u00a0II\/2023$/u);
  },
);

test("the sheet counts a bound phrase as one word, as wide as it is with its space", () => {
  const widthOf = (text: string) => measureText(text, 14, "bold");
  expect(widthOf("quý\u00a0II")).toBe(widthOf("quý II"));
  const face = { size: 14, weight: "bold" } as const;
  const width = Math.max(widthOf("kỳ quý"), widthOf("II và"), widthOf("quý II")) + 1;
  expect(countLines("kỳ quý II và", width, face)).toBe(2);
  expect(countLines("kỳ quý\u00a0II và", width, face)).toBe(3);
});
