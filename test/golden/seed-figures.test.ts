import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatFinding } from "../../src/app/finding-message";
import { checkReportForm } from "../../src/domain/report-form/check-report-form";
import { parseReportForm } from "../../src/tracking/report-form/parse-report-form";
import { dongLac, filledForm } from "../support/filled-form";
import { goldenText } from "./golden-reports";
import { seedFigures } from "./seed-figures";

/** What is a number and no figure: of documents, days, sections, years and periods, of levels of service and of standards. */
const noFigures: readonly RegExp[] = [
  /(?:số|Nghị định|Thông tư)\s*\d+(?:\/\d{4})?\s*[/-]\s*[A-ZĐ][\wĐ&-]*(?:\s*-\s*[A-ZĐ]{2,})?/giu,
  /(?:ngày\s*)?\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}/giu,
  /\d{1,2}\/\d{1,2}\/\d{4}/gu,
  /\d{4}-\d{4}/gu,
  /năm\s*\d{4}/giu,
  /tháng\s*\d{1,2}(?:\/\d{4})?(?=\s)/gu,
  /tháng\s*\d{1,2}\/\d{4}/gu,
  /mức độ\s*3,\s*4/gu,
  /ISO\s*\d+:\d+/gu,
  /m<sup>2<\/sup>/gu,
];
const sectionNumber = /^[\s#*\\]*\d+(?:\.\d+)*\.\s*(?=\D)/gmu;

function figuresOf(text: string): readonly string[] {
  const inOneLine = text.replace(sectionNumber, " ").replace(/\s+/gu, " ");
  const rest = noFigures.reduce((left, pattern) => left.replace(pattern, "§"), inOneLine);
  return Array.from(rest.matchAll(/\d[\d.,/]*\d|\d/gu), ([figure]) => figure);
}

const { form } = parseReportForm(filledForm(dongLac))!;
const findings = checkReportForm(form).map(formatFinding);

describe.each(Object.entries(seedFigures))("%s", (seed, figures) => {
  test("the table has every figure of the model, in order", () => {
    const text = readFileSync(join(__dirname, "seeds", seed), "utf8");
    expect(figures.map(([figure]) => figure)).toEqual(figuresOf(text));
  });

  test.each(figures)("%s stands where the table says", (_, asserted) => {
    if ("golden" in asserted) expect(goldenText(asserted.golden)).toContain(asserted.text);
    else if ("finding" in asserted) {
      expect(findings.some((sentence) => sentence.includes(asserted.finding))).toBe(true);
    } else expect(asserted.reason).not.toBe("");
  });
});
