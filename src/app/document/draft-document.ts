import type { DocumentKind } from "../../domain/assessment/ledger";
import type { Finding } from "../../domain/finding";
import { composeDocument } from "../../letter/compose";
import type { ComposeContext } from "../../letter/draft";
import type { Composed } from "../../letter/letter";
import type { WorkbookAnalysis } from "../reading/analyse-workbook";
import { statedByRecords } from "../reading/stated-by-records";
import { readWording } from "./office-wording";

/** A document, or why there is none, with what was found while it was drafted. */
export interface DraftedDocument {
  readonly composed: Composed;
  readonly findings: readonly Finding[];
}

/** What a document is drafted with: the office's own wording from the workbook, its ledger and its choice of sections. */
export function composeContext(
  analysis: WorkbookAnalysis,
  leftOut: readonly string[] = analysis.report.settings.leftOutSections,
): { readonly context: ComposeContext; readonly findings: readonly Finding[] } {
  const { contents, keyOf, ledger } = analysis;
  const { wording, findings } = readWording(contents);
  const stated = analysis.stated ?? statedByRecords(analysis);
  return { context: { keyOf, ledger, wording, leftOut, stated }, findings };
}

/**
 * Drafts a document from a workbook as it was read. A sentence of the office's that can't be used, and a document that can't be
 * drafted from this sheet, are findings and never failures. `leftOut` goes before the sections that the settings leave out.
 */
export function draftDocument(
  analysis: WorkbookAnalysis,
  kind: DocumentKind,
  leftOut?: readonly string[],
): DraftedDocument {
  const { context, findings } = composeContext(analysis, leftOut);
  const composed = composeDocument(kind, analysis.report, context);
  if (composed.drafted) return { composed, findings };
  const refusal: Finding = {
    code: "document-not-drafted",
    severity: "warning",
    sheet: analysis.report.source.sheet,
    cell: null,
    values: { ...composed.values, document: kind, reason: composed.reason },
  };
  return { composed, findings: [...findings, refusal] };
}
