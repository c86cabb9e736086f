import fc from "fast-check";
import type { WorkbookState } from "../../../src/host/workbook/workbook-state";
import { deskCommands, type DeskModel } from "./desk-commands";
import { SharedDesk } from "./shared-desk";
import { openSmallOffice } from "./small-office";

const stepsPerRun = 40;

/** Works on a small office in random order, from a seed; gives the steps that were done. A broken rule is thrown, cut short. */
export async function runDesk(seed: number, runs: number): Promise<number> {
  const office: WorkbookState = await openSmallOffice();
  let steps = 0;
  const commands = fc.commands(deskCommands, { maxCommands: stepsPerRun, size: "max" });
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const model: DeskModel = { plan: null, steps: 0 };
      try {
        const real = await SharedDesk.open(office);
        await fc.asyncModelRun(() => ({ model, real }), sequence);
      } finally {
        steps += model.steps;
      }
    }),
    { seed, numRuns: runs, endOnFailure: false },
  );
  return steps;
}
