import type { Finding, FindingCode } from "../finding";
import type { ReportForm } from "./report-form";

/** What deserves a look but does not make a figure doubtful; all else contradicts itself. */
const warnings: ReadonlySet<FindingCode> = new Set([
  "open-period",
  "form-rate-of-nothing",
  "form-months-differ",
]);

/** A finding about a cell of the form. */
export function formFinding(
  form: ReportForm,
  cell: string | null,
  code: FindingCode,
  values: Finding["values"],
): Finding {
  const severity = warnings.has(code) ? "warning" : "error";
  return { code, severity, sheet: form.sheet, cell, values };
}

/** "898 + 109" as a finding carries it: the strings group the digits. */
export function listTerms(counts: readonly number[]): string {
  return counts.join(" + ");
}
