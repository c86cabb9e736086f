import { basename, extname, join, resolve } from "node:path";
import type { Outcome } from "../app/outcome";
import { done, failed } from "../app/outcome";
import { argumentExpectations as expectations } from "../strings/batch";
import type { BatchArguments } from "./batch-arguments";

/** Where the outputs of one input go; null for what is not asked for. */
export interface OutputPaths {
  readonly out: string | null;
  readonly facts: string | null;
  readonly docx: string | null;
  readonly extracts: string | null;
}

/**
 * The output files of every input. Of one input they are the paths that were given; of several these name folders, in which each
 * input's file has its name (a number is added where two inputs have the same). An output that would replace an input is refused:
 * inputs are only read.
 */
export function outputPaths(given: BatchArguments): Outcome<readonly OutputPaths[]> {
  const names = distinctNames(given.inputs);
  const place = (target: string | null, name: string, extension: string) => {
    if (target === null) return null;
    return given.inputs.length === 1 ? target : join(target, `${name}${extension}`);
  };
  const paths = names.map((name, index) => ({
    out: place(given.out, name, extname(given.inputs[index] ?? "")),
    facts: place(given.facts, name, ".json"),
    docx: place(given.docx, name, ".docx"),
    extracts: place(given.extracts, name, ".docx"),
  }));
  const read = given.template === null ? given.inputs : [...given.inputs, given.template];
  const inputs = new Set(read.map((input) => resolve(input)));
  const clash = paths
    .flatMap(({ out, facts, docx, extracts }) => [out, facts, docx, extracts])
    .find((path) => path !== null && inputs.has(resolve(path)));
  return clash === undefined || clash === null
    ? done(paths)
    : failed({
        code: "bad-argument",
        values: { argument: clash, expected: expectations.otherThanInput },
      });
}

function distinctNames(inputs: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return inputs.map((input) => {
    const name = basename(input, extname(input));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
