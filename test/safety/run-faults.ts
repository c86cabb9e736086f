import { FaultBench } from "./support/fault-bench";
import { operations, type Operation } from "./support/office-operations";
import { openSmallOffice } from "./support/small-office";

/** How often a long operation says how far it is. */
const progressEvery = 500;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Count {
  readonly tried: number;
  readonly wrong: number;
}

async function tryOperation(operation: Operation, every: number): Promise<Count> {
  const bench = await FaultBench.open(await openSmallOffice(), operation);
  const tried = bench.faults.filter((_, index) => index % every === 0);
  let failures = 0;
  for (const [index, fault] of tried.entries()) {
    if (index > 0 && index % progressEvery === 0) say(`  ${index} of ${tried.length}`);
    const wrong = await bench.tryFault(fault);
    if (wrong.length === 0) continue;
    failures += 1;
    say(`  ${JSON.stringify(fault)}: ${wrong.join("; ")}`);
  }
  const of = every === 1 ? "" : ` of ${bench.faults.length}`;
  say(
    `${operation.name}: ${bench.actions.length} requests, ${tried.length}${of} faults, ` +
      `${bench.leftBehind} different workbooks left behind, ${failures} wrong`,
  );
  return { tried: tried.length, wrong: failures };
}

/**
 * Tries every fault of every operation, or every so manieth with a number as argument, and prints the counts:
 * `npm run faults -- [N]`. A second argument names the operations to try, by a part of their names, so that a run can be gone on
 * with where it was stopped.
 */
async function run(every: number, wanted: string): Promise<void> {
  let [tried, wrong] = [0, 0];
  for (const operation of operations.filter(({ name }) => name.includes(wanted))) {
    const count = await tryOperation(operation, every);
    tried += count.tried;
    wrong += count.wrong;
  }
  say(`${tried} faults tried, ${wrong} wrong`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

void run(Number(process.argv[2] ?? "1"), process.argv[3] ?? "");
