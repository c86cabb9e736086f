import { parseArgs } from "node:util";
import type { Failure, Outcome } from "../app/outcome";
import { done, failed } from "../app/outcome";
import { parsePeriodId } from "../domain/period/calendar";
import type { DocumentKind } from "../domain/assessment/ledger";
import { documentKinds } from "../domain/assessment/ledger";
import type { Period } from "../domain/period/period";
import { argumentExpectations as expectations } from "../strings/batch";

/** What the command line asks for. Paths are as given. */
export interface BatchArguments {
  readonly inputs: readonly string[];
  readonly sheet: string | null;
  readonly period: Period | null;
  readonly settings: string | null;
  readonly ledgerIssued: boolean;
  readonly out: string | null;
  readonly facts: string | null;
  readonly document: DocumentKind;
  readonly docx: string | null;
  /** A Word template of the office's own that `docx` is filled from. */
  readonly template: string | null;
  /** One Word file with a page for each reminded unit. */
  readonly extracts: string | null;
  readonly explain: boolean;
  readonly together: boolean;
  /** Whether the course of the figures and of the ranks is drawn on sheets of their own. */
  readonly trend: boolean;
}

const options = {
  sheet: { type: "string" },
  period: { type: "string" },
  settings: { type: "string" },
  "ledger-issued": { type: "boolean" },
  out: { type: "string" },
  facts: { type: "string" },
  document: { type: "string" },
  docx: { type: "string" },
  template: { type: "string" },
  extracts: { type: "string" },
  explain: { type: "boolean" },
  together: { type: "boolean" },
  trend: { type: "boolean" },
} as const;

/**
 * Reads the command line of the batch. Every failure is `bad-argument` with the offending text: unknown option, an option
 * without its value, no input, a period that is none, an unknown kind of document, `--ledger-issued` or
 * `--trend` without `--out`.
 */
export function parseBatchArguments(argv: readonly string[]): Outcome<BatchArguments> {
  const parsed = splitArguments(argv);
  if (!parsed.done) return parsed;
  const { values, positionals } = parsed.value;
  if (positionals.length === 0) return refuse("", expectations.input);
  const idle = values.out === undefined ? optionWithoutOut(values) : null;
  if (idle !== null) return idle;
  if (values.template !== undefined && values.docx === undefined) {
    return refuse("--template", expectations.template);
  }
  const period = readPeriod(values.period);
  if (!period.done) return period;
  const document = readDocument(values.document);
  if (!document.done) return document;
  return done({
    inputs: positionals,
    sheet: orNull(values.sheet),
    period: period.value,
    settings: orNull(values.settings),
    ledgerIssued: values["ledger-issued"] === true,
    out: orNull(values.out),
    facts: orNull(values.facts),
    document: document.value,
    docx: orNull(values.docx),
    template: orNull(values.template),
    extracts: orNull(values.extracts),
    explain: values.explain === true,
    together: values.together === true,
    trend: values.trend === true,
  });
}

/** What is asked to be written where nothing is saved. */
function optionWithoutOut(values: ReturnType<typeof parse>["values"]) {
  if (values["ledger-issued"] === true) return refuse("--ledger-issued", expectations.ledgerIssued);
  return values.trend === true ? refuse("--trend", expectations.trend) : null;
}

function orNull(text: string | undefined): string | null {
  return text ?? null;
}

function readPeriod(text: string | undefined): Outcome<Period | null> {
  if (text === undefined) return done(null);
  const period = parsePeriodId(text);
  return period === null ? refuse(`--period ${text}`, expectations.period) : done(period);
}

function readDocument(text: string | undefined): Outcome<DocumentKind> {
  if (text === undefined) return done("commend-remind");
  const kind = documentKinds.find((known) => known === text);
  const expected = expectations.document(documentKinds.join(", "));
  return kind === undefined ? refuse(`--document ${text}`, expected) : done(kind);
}

function splitArguments(argv: readonly string[]): Outcome<ReturnType<typeof parse>> {
  try {
    return done(parse(argv));
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith("ERR_PARSE_ARGS") !== true) throw error;
    return refuse(offendingOption(message), expectations.option(names.join(", ")));
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
}

/** Node names the option between quotes; the rest of its sentence is English and not for the user. */
function offendingOption(message: string): string {
  return /'([^']+)'/.exec(message)?.[1] ?? message;
}

function refuse(argument: string, expected: string): { done: false; failure: Failure } {
  return failed({ code: "bad-argument", values: { argument, expected } });
}
