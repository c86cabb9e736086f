import type { CaseOutcome } from "./case-outcome";
import type { ConformanceCase } from "./conformance-case";

/** Fails the test unless a case came out as it says, to the last type of a value. */
export function expectOutcome(one: ConformanceCase, outcome: CaseOutcome | undefined): void {
  if (!one.refuses) {
    expect(outcome).toStrictEqual({ result: one.gives });
    return;
  }
  expect(outcome).toMatchObject(one.refuses);
}
