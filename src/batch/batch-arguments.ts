import { parseArgs } from "node:util";
import type { Failure, Outcome } from "../app/outcome";
import { done, failed } from "../app/outcome";
import { parsePeriodId } from "../domain/calendar";
import type { DocumentKind } from "../domain/ledger";
import { documentKinds } from "../domain/ledger";
import type { Period } from "../domain/period";

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
  readonly explain: boolean;
  readonly together: boolean;
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
  explain: { type: "boolean" },
  together: { type: "boolean" },
} as const;

/**
 * Reads the command line of the batch. Every failure is `bad-argument` with the offending text: unknown option, an option
 * without its value, no input, a period that is none, an unknown kind of document, `--ledger-issued` without `--out`.
 */
export function parseBatchArguments(argv: readonly string[]): Outcome<BatchArguments> {
  const parsed = splitArguments(argv);
  if (!parsed.done) return parsed;
  const { values, positionals } = parsed.value;
  if (positionals.length === 0) return refuse("no-input", "");
  const period = values.period === undefined ? null : parsePeriodId(values.period);
  if (values.period !== undefined && period === null) return refuse("period", values.period);
  const document = documentKinds.find((kind) => kind === (values.document ?? "commend-remind"));
  if (document === undefined) return refuse("document", values.document ?? "");
  if (values["ledger-issued"] === true && values.out === undefined)
    return refuse("ledger-issued", "");
  return done({
    inputs: positionals,
    sheet: values.sheet ?? null,
    period,
    settings: values.settings ?? null,
    ledgerIssued: values["ledger-issued"] === true,
    out: values.out ?? null,
    facts: values.facts ?? null,
    document,
    docx: values.docx ?? null,
    explain: values.explain === true,
    together: values.together === true,
  });
}

function splitArguments(argv: readonly string[]): Outcome<ReturnType<typeof parse>> {
  try {
    return done(parse(argv));
  } catch (error) {
    return refuse("option", error instanceof Error ? offendingOption(error.message) : "");
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
}

/** Node names the option between quotes; the rest of its sentence is English and not for the user. */
function offendingOption(message: string): string {
  return /'([^']+)'/.exec(message)?.[1] ?? message;
}

function refuse(what: string, text: string): { readonly done: false; readonly failure: Failure } {
  return failed({ code: "bad-argument", values: { what, text } });
}
