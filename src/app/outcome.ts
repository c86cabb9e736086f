import type { FailureCode } from "./failure";

/** What became of something that was asked for: done with its value, or failed with a code that the strings put into words. */
export type Outcome<Value> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly failure: Failure };

/** Why nothing was done. `sheet` and `cell` say where, `values` what the sentence needs. */
export interface Failure {
  readonly code: FailureCode;
  readonly sheet?: string;
  readonly cell?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A successful outcome. */
export function done<Value>(value: Value): Outcome<Value> {
  return { done: true, value };
}

/** A failed outcome. */
export function failed(failure: Failure): { readonly done: false; readonly failure: Failure } {
  return { done: false, failure };
}
