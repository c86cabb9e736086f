import { ALL_CASES, TITLED_SUITES } from "../host/conformance/all-cases";
import { expectOutcome } from "../host/conformance/expect-outcome";
import { type BrowserRun, runConformance } from "./support/run-conformance";

let run: BrowserRun;

beforeAll(async () => {
  run = await runConformance();
}, 240_000);

test("the browser ran every case that Node runs, and its pages made no error", () => {
  const numbers = [...run.outcomes.keys()].sort((a, b) => a - b);
  expect(numbers).toEqual([...ALL_CASES.keys()]);
  expect(run.misdeeds).toEqual([]);
});

describe.each(TITLED_SUITES)("%s", (_about, cases) => {
  test.each(cases)("%s", (_says, { number, one }) => {
    const outcome = run.outcomes.get(number);
    if (outcome && "thrown" in outcome) throw new Error(outcome.thrown);
    expectOutcome(one, outcome);
  });
});
