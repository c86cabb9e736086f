import { codes, FaultBench } from "./support/fault-bench";
import { operations } from "./support/office-operations";
import { openSmallOffice } from "./support/small-office";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Tries every fault of every operation, or every so manieth with a number as argument, and prints the counts:
 * `npm run faults -- [N]`. A second argument names the operations to try, by a part of their names.
 */
async function run(every: number, wanted: string): Promise<void> {
  let [cases, failures] = [0, 0];
  for (const operation of operations.filter(({ name }) => name.includes(wanted))) {
    const bench = await FaultBench.open(await openSmallOffice(), operation);
    const all = bench.faults((place) => [codes[place % codes.length] ?? "GeneralException"]);
    const tried = all.filter((_, index) => index % every === 0);
    const before = failures;
    for (const fault of tried) {
      const wrong = await bench.tryFault(fault);
      if (wrong.length === 0) continue;
      failures += 1;
      say(`  ${JSON.stringify(fault)}: ${wrong.join("; ")}`);
    }
    cases += tried.length;
    const requests = bench.actions.length;
    say(
      `${operation.name}: ${requests} requests, ${tried.length} of ${all.length} faults, ${failures - before} wrong`,
    );
  }
  say(`${cases} faults tried, ${failures} wrong`);
  process.exitCode = failures === 0 ? 0 : 1;
}

void run(Number(process.argv[2] ?? "1"), process.argv[3] ?? "");
