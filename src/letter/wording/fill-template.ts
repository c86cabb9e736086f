import type { Text } from "../letter";
import { concatRuns, type FieldValue } from "../text/run";

/** No blanks beside the name: two neighbouring repetitions would try every way to share a long run of blanks. */
const fieldPattern = /\{\{([^{}]*)\}\}/gu;

/** What is wrong with a sentence that an office has edited. */
export interface TemplateProblem {
  readonly kind:
    | "unknown-field"
    | "unclosed-field"
    /** A field that names units or points to their list, which the sentence must not lose. */
    | "dropped-field"
    /** A number, a truth value or an error where a sentence belongs. */
    | "not-text"
    | "too-long";
  /** The name as written, the text from the unclosed bracket on, or the beginning of what is no sentence. */
  readonly field: string;
}

/** A field's name as it is looked up: without blanks around it, whatever its capitals and its form of Unicode. */
export function fieldKey(written: string): string {
  return written.normalize("NFC").replaceAll(/\s+/gu, " ").trim().toLocaleLowerCase("vi");
}

/** The names of the fields of a sentence, in order, each once. */
export function listFields(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(fieldPattern), (match) => match[1] ?? ""))].map(
    (name) => name.trim(),
  );
}

/**
 * Fills the named fields of a sentence, "{{kỳ}}". `valueOf` gives null for a name that is not known; such a field stays as
 * it is written, which {@link findTemplateProblems} reports before it can come to that.
 */
export function fillTemplate(template: string, valueOf: (name: string) => FieldValue | null): Text {
  const parts: FieldValue[] = [];
  let end = 0;
  for (const match of template.matchAll(fieldPattern)) {
    parts.push(template.slice(end, match.index), valueOf(fieldKey(match[1] ?? "")) ?? match[0]);
    end = match.index + match[0].length;
  }
  return concatRuns(...parts, template.slice(end));
}

/** The fields that a sentence may name, and those that it must not lose. */
export interface SentenceFields {
  readonly fields: readonly string[];
  readonly required: readonly string[];
}

/** Everything that keeps an edited sentence from being used: fields nobody knows, brackets that don't close, names that are lost. */
export function findTemplateProblems(
  template: string,
  { fields, required }: SentenceFields,
): readonly TemplateProblem[] {
  const known = new Set(fields.map(fieldKey));
  const named = listFields(template);
  const unknown = named
    .filter((field) => !known.has(fieldKey(field)))
    .map((field): TemplateProblem => ({ kind: "unknown-field", field }));
  const kept = new Set(named.map(fieldKey));
  const dropped = required
    .filter((field) => !kept.has(fieldKey(field)))
    .map((field): TemplateProblem => ({ kind: "dropped-field", field }));
  const rest = template.replaceAll(fieldPattern, "");
  const at = rest.search(/[{}]/u);
  const unclosed: readonly TemplateProblem[] =
    at < 0 ? [] : [{ kind: "unclosed-field", field: rest.slice(at) }];
  return [...unknown, ...unclosed, ...dropped];
}
