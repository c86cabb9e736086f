import { TITLED_SUITES } from "./all-cases";
import { expectOutcome } from "./expect-outcome";
import { runCase } from "./run-case";

describe.each(TITLED_SUITES)("%s", (_about, cases) => {
  test.each(cases)("%s", async (_says, { one }) => {
    expectOutcome(one, await runCase(one));
  });
});
