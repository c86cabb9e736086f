import type { Text } from "../letter";
import { concatRuns, type FieldValue } from "../text/run";

const fieldPattern = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** What is wrong with a sentence that an office has edited. */
export interface TemplateProblem {
  readonly kind: "unknown-field" | "unclosed-field";
  /** The name as written, or the text from the unclosed bracket on. */
  readonly field: string;
}

/** The names of the fields of a sentence, in order, each once. */
export function listFields(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(fieldPattern), (match) => match[1] ?? ""))];
}

/**
 * Fills the named fields of a sentence, "{{kỳ}}". `valueOf` gives null for a name that is not known; such a field stays as
 * it is written, which {@link findTemplateProblems} reports before it can come to that.
 */
export function fillTemplate(template: string, valueOf: (name: string) => FieldValue | null): Text {
  const parts: FieldValue[] = [];
  let end = 0;
  for (const match of template.matchAll(fieldPattern)) {
    parts.push(template.slice(end, match.index), valueOf(match[1] ?? "") ?? match[0]);
    end = match.index + match[0].length;
  }
  return concatRuns(...parts, template.slice(end));
}

/** Everything that keeps an edited sentence from being used: fields nobody knows, brackets that don't close. */
export function findTemplateProblems(
  template: string,
  known: ReadonlySet<string>,
): readonly TemplateProblem[] {
  const unknown = listFields(template)
    .filter((field) => !known.has(field))
    .map((field): TemplateProblem => ({ kind: "unknown-field", field }));
  const rest = template.replaceAll(fieldPattern, "");
  const at = rest.search(/\{\{|\}\}/u);
  return at < 0 ? unknown : [...unknown, { kind: "unclosed-field", field: rest.slice(at) }];
}
