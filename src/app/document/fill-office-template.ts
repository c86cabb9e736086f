import type { Finding } from "../../domain/finding";
import type { Letter } from "../../letter/letter";
import { composeTemplateValues } from "../../letter/template/template-values";
import { templateParts } from "../../strings/letter/template-names";
import type { TemplateProblem } from "../../word/template/check-template";
import type { FilledTemplate } from "../../word/template/fill-word-template";
import type { WorkbookAnalysis } from "../reading/analyse-workbook";
import { composeContext } from "./draft-document";
import { done, failed, type Failure, type Outcome } from "../outcome";

/** A Word template of the office's own, as it was picked or named. */
export interface TemplateFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A filled template, and the fields in it that are not known. */
export interface FilledOfficeTemplate {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly findings: readonly Finding[];
}

/**
 * Fills a Word template of the office's own with a letter and the figures that it rests on. Fields that are not known are findings
 * with their place; a template whose brackets or lists don't close is the failure `template-broken` at the first such place.
 * What it takes to fill one is loaded only here.
 */
export async function fillOfficeTemplate(
  { fileName, bytes }: TemplateFile,
  letter: Letter,
  analysis: WorkbookAnalysis,
): Promise<Outcome<FilledOfficeTemplate>> {
  const { fillWordTemplate } = await import("../../word/template/fill-word-template");
  const { context } = composeContext(analysis, letter.leftOut);
  const values = composeTemplateValues(letter, analysis.report, context);
  const filled = fillWordTemplate(bytes, values);
  if (!filled.filled) return failed(failureOf(filled, fileName));
  return done({
    bytes: filled.bytes,
    findings: filled.problems.map((problem) => findingOf(problem, fileName)),
  });
}

function failureOf(
  refused: Extract<FilledTemplate, { readonly filled: false }>,
  file: string,
): Failure {
  if (refused.reason !== "broken") return { code: `template-${refused.reason}`, values: { file } };
  const [first] = refused.problems;
  const more = refused.problems.length - 1;
  const place = first === undefined ? {} : placeOf(first);
  return {
    code: "template-broken",
    values: { file, ...place, ...(more > 0 ? { more } : {}) },
  };
}

function findingOf(problem: TemplateProblem, file: string): Finding {
  return {
    code: "template-unknown-field",
    severity: "warning",
    sheet: "",
    cell: null,
    values: { file, ...placeOf(problem) },
  };
}

function placeOf({ part, paragraph, text, field }: TemplateProblem) {
  return { part: templateParts[part], paragraph, text, field };
}
