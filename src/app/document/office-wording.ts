import type { Finding, FindingCode } from "../../domain/finding";
import { parseWordingSheet, type WordingProblem } from "../../letter/wording/parse-wording-sheet";
import { ownSheets } from "../reading/office-workbook";
import type { WorkbookContents } from "../workbook-port";

/** The office's own sentences by their ids, and what keeps others from being used. */
export interface OfficeWording {
  readonly wording: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/**
 * The office's own sentences from its sheets of wording, as they were read with the rest of the workbook. Where a sentence can't
 * be used, the default is, and a finding names its cell. Of several such sheets the last one counts for a sentence.
 */
export function readWording(contents: WorkbookContents): OfficeWording {
  const readings = ownSheets(contents, "wording")
    .filter(({ mark }) => mark?.unfinished !== true)
    .flatMap(({ grid }) => (grid === null ? [] : [parseWordingSheet(grid)]));
  return {
    wording: Object.assign({}, ...readings.map(({ wording }) => wording)) as Record<string, string>,
    findings: readings.flatMap(({ problems }) => problems.map(findingOf)),
  };
}

function findingOf({ kind, field, id, sheet, cell }: WordingProblem): Finding {
  const code: FindingCode = `wording-${kind}`;
  return { code, severity: "warning", sheet, cell, values: { field, id } };
}
