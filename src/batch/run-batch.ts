import { basename } from "node:path";
import { parseSettingsFile, type SettingsOverrides } from "../app/settings-file";
import type { Failure, Outcome } from "../app/outcome";
import { done } from "../app/outcome";
import { batchProgress } from "../strings/batch";
import { formatFailure } from "../strings/failures";
import { formatPeriod } from "../strings/periods";
import type { BatchArguments } from "./batch-arguments";
import { parseBatchArguments } from "./batch-arguments";
import { readText } from "./input-file";
import { outputPaths } from "./output-paths";
import { processInput, type ProcessedInput } from "./process-input";
import type { OutputFile } from "./write-outputs";
import { writeOutputs } from "./write-outputs";

/** Where the batch speaks. Progress and explanations go out, the sentence of a failure goes to `error`. */
export interface BatchConsole {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/**
 * Runs the command: 0 when every input was processed, 2 when the arguments or an input are bad. Then one sentence says what is
 * wrong, and no file is written, of no input: the outputs of all inputs are made first and written last.
 */
export async function runBatch(argv: readonly string[], console: BatchConsole): Promise<0 | 2> {
  const outcome = await run(argv, console);
  if (outcome.done) return 0;
  console.error(formatFailure(outcome.failure));
  return 2;
}

async function run(argv: readonly string[], console: BatchConsole): Promise<Outcome<null>> {
  const parsed = parseBatchArguments(argv);
  if (!parsed.done) return parsed;
  const settings = await readSettings(parsed.value);
  if (!settings.done) return settings;
  const paths = outputPaths(parsed.value);
  if (!paths.done) return paths;
  const files: OutputFile[] = [];
  for (const [index, input] of parsed.value.inputs.entries()) {
    const wanted = paths.value[index];
    if (wanted === undefined) continue;
    const processed = await processInput(input, parsed.value, { settings: settings.value, wanted });
    if (!processed.done) return named(processed, input, parsed.value);
    report(console, parsed.value, index, processed.value);
    files.push(...processed.value.files);
  }
  return writeOutputs(files);
}

/** Of several inputs the one that failed is named in the sentence. */
function named(
  outcome: { readonly done: false; readonly failure: Failure },
  input: string,
  { inputs }: BatchArguments,
): Outcome<null> {
  if (inputs.length === 1) return outcome;
  const { values, ...failure } = outcome.failure;
  return { done: false, failure: { ...failure, values: { file: basename(input), ...values } } };
}

async function readSettings({ settings }: BatchArguments): Promise<Outcome<SettingsOverrides>> {
  if (settings === null) return done({});
  const text = await readText(settings);
  return text.done ? parseSettingsFile(text.value) : text;
}

function report(
  console: BatchConsole,
  { inputs, explain }: BatchArguments,
  index: number,
  { report: computed, explanation }: ProcessedInput,
): void {
  if (inputs.length > 1) {
    console.out(
      batchProgress.done({
        place: `${index + 1}/${inputs.length}`,
        file: basename(inputs[index] ?? ""),
        period: formatPeriod(computed.period),
        units: computed.units.length,
        findings: computed.findings.length,
      }),
    );
  }
  if (explain) for (const line of explanation) console.out(line);
}
