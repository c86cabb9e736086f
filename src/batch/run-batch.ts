import { basename } from "node:path";
import { parseSettingsFile, type SettingsOverrides } from "../app/settings/settings-file";
import type { Failure, Outcome } from "../app/outcome";
import { done } from "../app/outcome";
import type { TemplateFile } from "../app/document/fill-office-template";
import type { OtherWorkbook } from "../app/reading/timeline";
import type { Period } from "../domain/period/period";
import { batchProgress } from "../strings/batch";
import { formatFailure } from "../strings/failures";
import type { BatchArguments } from "./batch-arguments";
import { parseBatchArguments } from "./batch-arguments";
import { readBytes, readText } from "./input-file";
import { outputPaths, type OutputPaths } from "./output-paths";
import { processInput } from "./process-input";
import { readTogether } from "./read-together";
import { reportInput, reportTimeline } from "./report-progress";
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
  const ended = await run(argv, console);
  if (ended.done) return 0;
  const sentence = formatFailure(ended.failure);
  console.error(ended.input === undefined ? sentence : batchProgress.failed(ended.input, sentence));
  return 2;
}

/** A failure, and the file name of the input where there are several. */
interface FailedInput {
  readonly done: false;
  readonly failure: Failure;
  readonly input?: string;
}

type Ended<Value> = { readonly done: true; readonly value: Value } | FailedInput;

async function run(argv: readonly string[], console: BatchConsole): Promise<Ended<null>> {
  const parsed = parseBatchArguments(argv);
  if (!parsed.done) return parsed;
  const given = parsed.value;
  const settings = await readSettings(given);
  if (!settings.done) return settings;
  const template = await readTemplate(given);
  if (!template.done) return template;
  const paths = outputPaths(given);
  if (!paths.done) return paths;
  const timeline = given.together ? await readTogether(given.inputs) : done([]);
  if (!timeline.done) return timeline;
  const files = await processAll({
    given,
    settings: settings.value,
    template: template.value,
    paths: paths.value,
    timeline: timeline.value,
    console,
  });
  return files.done ? writeOutputs(files.value) : files;
}

interface BatchJob {
  readonly given: BatchArguments;
  readonly settings: SettingsOverrides;
  readonly template: TemplateFile | null;
  readonly paths: readonly OutputPaths[];
  readonly timeline: readonly OtherWorkbook[];
  readonly console: BatchConsole;
}

async function processAll(job: BatchJob): Promise<Ended<readonly OutputFile[]>> {
  const { given, settings, template, timeline } = job;
  const files: OutputFile[] = [];
  const passedOver: FailedInput[] = [];
  let periods: readonly Period[] = [];
  for (const [index, wanted] of job.paths.entries()) {
    const input = given.inputs[index] ?? "";
    const otherWorkbooks = timeline.filter((_, other) => other !== index);
    const options = { settings, wanted, template, otherWorkbooks };
    const processed = await processInput(input, given, options);
    if (processed.done) {
      reportInput(job.console.out, given, { index, processed: processed.value });
      files.push(...processed.value.files);
      periods = processed.value.timeline;
    } else if (isElsewhere(processed, given)) {
      passedOver.push(processed);
    } else {
      return named(processed, input, given);
    }
  }
  if (given.together) reportTimeline(job.console.out, periods);
  const [first] = passedOver;
  return first !== undefined && passedOver.length === given.inputs.length ? first : done(files);
}

const elsewhere: readonly Failure["code"][] = ["no-such-period", "months-missing"];

/** Of workbooks that are read as one timeline only those that hold the period are drafted from. */
function isElsewhere({ failure }: FailedInput, { together, inputs }: BatchArguments): boolean {
  return together && inputs.length > 1 && elsewhere.includes(failure.code);
}

/** Of several inputs the one that failed is named before the sentence. */
function named(ended: FailedInput, input: string, { inputs }: BatchArguments): FailedInput {
  return inputs.length === 1 ? ended : { ...ended, input: basename(input) };
}

async function readTemplate({ template }: BatchArguments): Promise<Outcome<TemplateFile | null>> {
  if (template === null) return done(null);
  const bytes = await readBytes(template);
  return bytes.done ? done({ fileName: basename(template), bytes: bytes.value }) : bytes;
}

async function readSettings({ settings }: BatchArguments): Promise<Outcome<SettingsOverrides>> {
  if (settings === null) return done({});
  const text = await readText(settings);
  return text.done ? parseSettingsFile(text.value) : text;
}
