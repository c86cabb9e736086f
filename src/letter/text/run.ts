import type { Run, Text } from "../letter";

/** What a sentence's field can be filled with. */
export type FieldValue = string | Run | Text;

/** A field's value as runs; an empty string gives none. */
export function asRuns(value: FieldValue): Text {
  if (typeof value === "string") return value === "" ? [] : [{ text: value }];
  return isText(value) ? value : [value];
}

function isText(value: Run | Text): value is Text {
  return Array.isArray(value);
}

/** Runs put in italics, as the brackets of a letter's lists are. */
export function inItalics(value: FieldValue): Text {
  return asRuns(value).map((run) => ({ ...run, italic: true }));
}

/** Several values one after the other, with plain neighbours of the same look merged into one run. */
export function concatRuns(...values: readonly FieldValue[]): Text {
  const merged: Run[] = [];
  for (const run of values.flatMap((value) => asRuns(value))) {
    const last = merged.at(-1);
    if (last !== undefined && isPlain(last) && isPlain(run) && haveSameLook(last, run)) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else merged.push(run);
  }
  return merged;
}

function isPlain(run: Run): boolean {
  const { source, unit, field, appendix } = run;
  return [source, unit, field, appendix].every((link) => link === undefined);
}

function haveSameLook(one: Run, other: Run): boolean {
  return one.bold === other.bold && one.italic === other.italic;
}

/** Values with a separator between them, and another one before the last ("A, B và C"). */
export function joinRuns(
  values: readonly FieldValue[],
  separator: string,
  lastSeparator = separator,
): Text {
  const parts = values.flatMap((value, index): FieldValue[] => {
    if (index === 0) return [value];
    return [index === values.length - 1 ? lastSeparator : separator, value];
  });
  return concatRuns(...parts);
}

/** The bare text of runs. */
export function plainText(runs: Text): string {
  return runs.map((run) => run.text).join("");
}

/** Runs with the first letter in upper case, as after a full stop. */
export function capitaliseFirst(runs: Text): Text {
  const [first, ...rest] = runs;
  if (first === undefined) return runs;
  const text = first.text.charAt(0).toLocaleUpperCase("vi") + first.text.slice(1);
  return [{ ...first, text }, ...rest];
}
