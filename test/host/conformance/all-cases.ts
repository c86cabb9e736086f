import type { ConformanceCase } from "./conformance-case";
import { formatCases } from "./formats.cases";
import { printingCases } from "./printing.cases";
import { protocolCases } from "./protocol.cases";
import { rangeCases } from "./ranges.cases";
import { ruleCases } from "./rules.cases";
import { sheetCases } from "./sheets.cases";
import { structureCases } from "./structure.cases";
import { tableCases } from "./tables.cases";
import { typingCases } from "./typing.cases";

/** A case with its place among all, by which the page in the browser knows it. */
export interface NumberedCase {
  readonly number: number;
  readonly one: ConformanceCase;
}

/** Every case of the suite, by what it is about. */
const SUITES: Readonly<Record<string, readonly ConformanceCase[]>> = {
  typing: typingCases,
  ranges: rangeCases,
  sheets: sheetCases,
  tables: tableCases,
  formats: formatCases,
  structure: structureCases,
  rules: ruleCases,
  printing: printingCases,
  protocol: protocolCases,
};

/** Every case, in the order of {@link NumberedCase.number}. */
export const ALL_CASES: readonly ConformanceCase[] = Object.values(SUITES).flat();

/** [what it is about, its cases with their titles], for `describe.each` and `test.each`. */
export const TITLED_SUITES: readonly (readonly [
  string,
  readonly (readonly [string, NumberedCase])[],
])[] = Object.entries(SUITES).map(([about, cases]) => [
  about,
  cases.map((one) => [`${one.says} — ${one.source}`, { number: ALL_CASES.indexOf(one), one }]),
]);
