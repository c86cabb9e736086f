import fc from "fast-check";
import { openExcel } from "../../../src/host/node/open-excel";
import type { WorkbookState } from "../../../src/host/workbook/workbook-state";
import { deskEdits } from "./desk-edits";
import { deskRequests } from "./desk-requests";
import type { DeskModel } from "./desk-step";
import { SharedDesk } from "./shared-desk";
import { openSmallOffice } from "./small-office";

const stepsPerRun = 40;

/**
 * Works on a small office in random order, from a seed; gives how often each step was done, by its name. A broken rule is thrown,
 * cut short.
 */
export async function runDesk(seed: number, runs: number): Promise<ReadonlyMap<string, number>> {
  const office: WorkbookState = await openSmallOffice();
  const excel = await openExcel(office);
  const steps = new Map<string, number>();
  const commands = fc.commands([...deskRequests, ...deskEdits], {
    maxCommands: stepsPerRun,
    size: "max",
  });
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const real = SharedDesk.open(excel, office);
      const model: DeskModel = { plan: null, trend: null, last: null, steps };
      await fc.asyncModelRun(() => ({ model, real }), sequence);
    }),
    { seed, numRuns: runs, endOnFailure: false },
  );
  return steps;
}
