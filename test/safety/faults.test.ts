import { FaultBench } from "./support/fault-bench";
import { operations } from "./support/office-operations";
import { openSmallOffice } from "./support/small-office";

/** Of all faults every so manieth is tried here; all of them by `npm run faults`. */
const every = Number(process.env.FAULTS_EVERY ?? "211");

/** With how many actions, at most, a write closes its journal. */
const closingActions = 20;

describe.each(operations)("$name", (operation) => {
  test("whatever fails, nothing of hers changes, a rerun mends it, and it can be taken back", async () => {
    const bench = await FaultBench.open(await openSmallOffice(), operation);
    const wrong: string[] = [];
    for (const [index, fault] of bench.faults.entries()) {
      if (index % every !== 0) continue;
      const found = await bench.tryFault(fault);
      if (found.length > 0) wrong.push(`${JSON.stringify(fault)}: ${found.join("; ")}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

test.each(["insert a draft", "issue"])(
  "wherever the end of “%s” is cut, a rerun leaves no trace of the sheets that were being added",
  async (name) => {
    const operation = operations.find((one) => one.name === name);
    if (operation === undefined) throw new Error(`no operation ${name}`);
    const bench = await FaultBench.open(await openSmallOffice(), operation);
    const writing = bench.actions.findLastIndex((count) => count > closingActions) + 1;
    const last = bench.actions[writing - 1] ?? 0;
    const wrong: string[] = [];
    for (const fault of bench.faults) {
      if (fault.kind !== "action" || fault.request !== writing) continue;
      if (fault.action <= last - closingActions) continue;
      const found = await bench.tryFault(fault);
      if (found.length > 0) wrong.push(`${JSON.stringify(fault)}: ${found.join("; ")}`);
    }
    expect(wrong).toEqual([]);
  },
);
