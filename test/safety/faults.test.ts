import { codes, FaultBench } from "./support/fault-bench";
import { operations } from "./support/office-operations";
import { openSmallOffice } from "./support/small-office";

/** Of all faults every so manieth is tried here; all of them by `npm run faults`. */
const every = Number(process.env.FAULTS_EVERY ?? "211");

describe.each(operations)("$name", (operation) => {
  test("whatever fails, nothing of hers changes, a rerun mends it, and it can be taken back", async () => {
    const bench = await FaultBench.open(await openSmallOffice(), operation);
    const all = bench.faults((place) => [codes[place % codes.length] ?? "GeneralException"]);
    const wrong: string[] = [];
    for (const [index, fault] of all.entries()) {
      if (index % every !== 0) continue;
      const found = await bench.tryFault(fault);
      if (found.length > 0) wrong.push(`${JSON.stringify(fault)}: ${found.join("; ")}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
