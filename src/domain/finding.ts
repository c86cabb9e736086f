import type { FormFindingCode } from "./report-form/form-finding-code";

/** Every check that the data can fail (Quyết định 766/QĐ-TTg and the office's own cross-sums); the strings hold a sentence for each. */
export type FindingCode =
  | FormFindingCode
  | "part-exceeds-whole"
  | "parts-do-not-sum"
  | "total-mismatch"
  | "rate-mismatch"
  | "duplicate-unit"
  | "unit-gone"
  | "unit-new"
  | "near-miss-name"
  | "legacy-encoding"
  | "text-for-number"
  | "error-value"
  | "ambiguous-separators"
  | "negative-count"
  | "not-whole"
  | "rate-above-100"
  | "unclear-rate-scale"
  | "year-to-date-less-than-period"
  | "year-to-date-mismatch"
  | "carried-over-mismatch"
  | "open-period"
  | "hidden-rows"
  | "rate-of-nothing"
  | "empty-verdict"
  | "zero-denominator"
  | "period-disagreement"
  | "period-duplicated"
  | "figures-copied"
  | "previous-period-missing"
  | "unrecognised-column"
  | "guessed-column"
  | "guessed-period"
  | "guessed-merger"
  | "missing-figure"
  | "range-capped"
  | "document-not-drafted"
  | "document-field-missing"
  | "template-unknown-field"
  | "wording-unknown-field"
  | "wording-unclosed-field"
  | "wording-dropped-field"
  | "wording-not-text"
  | "wording-too-long"
  | "no-january"
  | "series-break"
  | "table-left-out"
  | "row-without-name"
  | "rows-of-a-part"
  | "summed-period"
  | "left-out-of-sum"
  | "period-in-two-files"
  | "periods-missing"
  | "points-mismatch";

/** How much a finding matters: an error makes a figure doubtful, a warning deserves a look, an info explains. */
export type Severity = "error" | "warning" | "info";

/** Something in the data that a person should look at. None is repaired in silence, and none changes the exit code. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address without the sheet, or null where the finding is about the sheet as a whole. */
  readonly cell: string | null;
  /** The figures and names that the sentence needs. */
  readonly values: Readonly<Record<string, string | number>>;
}
