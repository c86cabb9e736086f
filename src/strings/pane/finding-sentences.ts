import { findingSentences } from "../findings";
import { describeFigures } from "./finding-details";
import { englishFormFindings } from "./form-finding-sentences";
import type { Language } from "./language";

type FindingKey = keyof typeof findingSentences;

/** The parts of a finding that its sentence needs. */
interface FindingFacts {
  readonly code: FindingKey;
  readonly sheet: string;
  readonly cell: string | null;
  readonly values: Readonly<Record<string, string | number>>;
}

const english: Readonly<Record<FindingKey, string>> = {
  ...englishFormFindings,
  "part-exceeds-whole": "A part is larger than its whole. Check both cells.",
  "parts-do-not-sum": "The parts do not add up to the stated sum. Check the cells.",
  "total-mismatch": "The total row is not the sum of its rows. Check its formula.",
  "rate-mismatch": "A stated rate is not the ratio of its counts. Check the rate and the counts.",
  "duplicate-unit": "A unit appears twice. Delete or rename one of the rows.",
  "unit-gone": "A unit of the last period is missing. Check whether it was renamed or merged.",
  "unit-new": "A unit is new this period. Check whether it was renamed.",
  "near-miss-name": "A name is almost the name of another unit. Say whether they are the same.",
  "legacy-encoding": "Text is in a legacy Vietnamese encoding. Convert it to Unicode.",
  "text-for-number": "There is text where a number belongs. Enter a number.",
  "error-value": "A cell holds an error value. Mend its formula.",
  "ambiguous-separators": "It is unclear what the dots and commas of a figure mean. Check it.",
  "negative-count": "A count is negative. Check it.",
  "not-whole": "A count is not a whole number. Check it.",
  "rate-above-100": "A rate is above 100%. Check its counts.",
  "unclear-rate-scale":
    "It is unclear whether a rate is a fraction or per cent. Say what the column holds.",
  "year-to-date-less-than-period": "A year-to-date figure is less than the month's. Check both.",
  "year-to-date-mismatch": "A year-to-date figure is not last month's plus this month's. Check it.",
  "carried-over-mismatch": "What was carried over is not what was pending last period. Check both.",
  "open-period": "The period is still open: its figures are provisional.",
  "hidden-rows": "Some rows are hidden. The settings say whether they count.",
  "rate-of-nothing": "A rate is stated though there is nothing to measure.",
  "empty-verdict": "A verdict is empty though the figure is 0 of many.",
  "zero-denominator": "A denominator is 0: the unit has no rate and is not ranked.",
  "period-disagreement": "The sheet's name and its title name different periods. Mend one of them.",
  "period-duplicated": "Two sheets are of the same period. Rename or remove one.",
  "figures-copied": "The figures are last period's to the last cell. Enter the new ones.",
  "previous-period-missing": "The previous period is not in the workbook, so nothing is compared.",
  "unrecognised-column": "A column was not recognised. Say what it holds.",
  "guessed-column": "What a column holds was guessed. Check it.",
  "guessed-period": "The period of a sheet was guessed. Check it.",
  "guessed-merger":
    "A unit seems to be made of others that are gone. Say so in the settings, if it is.",
  "missing-figure": "A figure is missing. Enter it.",
  "range-capped": "The sheet is larger than what is read. Delete stray cells far from the table.",
  "document-not-drafted": "A document can't be drafted from this sheet.",
  "document-field-missing": "A field of a document has no value. Fill it in.",
  "template-unknown-field": "The Word template names a field that is not known. Mend its name.",
  "wording-unknown-field":
    "A sentence of your own names a field that it does not have. The default is used.",
  "wording-unclosed-field": "A sentence of your own has an unclosed field. The default is used.",
  "wording-dropped-field":
    "A sentence of your own lost the field that names the units. The default is used.",
  "wording-not-text": "There is no text where a sentence belongs. The default is used.",
  "wording-too-long": "A sentence of your own is too long. The default is used.",
  "no-january": "January is missing, so the figures of the year can't be summed.",
  "table-left-out":
    "A table could not be joined to another one of the same period and was left out. Move it to a sheet of its own.",
  "row-without-name": "A row has figures but no name, so it is not counted. Enter the unit's name.",
  "rows-of-a-part":
    "Rows are taken for parts of the unit above them and not counted. If they are units, give them running numbers of their own.",
  "summed-period":
    "There is no sheet of this period: its figures are added up from those of its months.",
  "left-out-of-sum":
    "Rates, points and ranks can't be added up, so some indicators are left out of the sum.",
  "period-in-two-files": "Two files hold the same period. Keep one of them.",
  "periods-missing": "The files do not hold every period. Add the missing ones.",
  "points-mismatch":
    "The points that are stated are not those that the counts give by the published formula. Check both.",
  "series-break": "The scores changed their basis, so they are not compared across that day.",
};

/** A finding in the chosen language; both name the place, the figures and what to do. */
export function formatFindingIn(language: Language, finding: FindingFacts): string {
  if (language === "vi") return findingSentences[finding.code](finding);
  const place = [finding.sheet, finding.cell ?? ""].filter((part) => part !== "").join(", ");
  const facts = [place, describeFigures(finding.code, finding.values)].filter(
    (part) => part !== "",
  );
  const sentence = english[finding.code];
  return facts.length === 0 ? sentence : `${sentence} (${facts.join("; ")})`;
}
