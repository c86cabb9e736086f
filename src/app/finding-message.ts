import type { Finding } from "../domain/finding";
import { findingSentences } from "../strings/findings";

/** The sentence of a finding: what is wrong, where, with the figures, and what to do. */
export function formatFinding(finding: Finding): string {
  return findingSentences[finding.code](finding);
}
