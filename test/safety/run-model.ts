import { runDesk } from "./support/run-desk";

const runsAtOnce = 25;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Works on in random order until so many steps are done: `npm run model -- [STEPS] [SEED]`. Prints how often what was done. */
async function run(wanted: number, firstSeed: number): Promise<void> {
  const counts = new Map<string, number>();
  let steps = 0;
  let seed = firstSeed;
  for (; steps < wanted; seed += 1) {
    for (const [name, count] of await runDesk(seed, runsAtOnce)) {
      counts.set(name, (counts.get(name) ?? 0) + count);
      steps += count;
    }
  }
  for (const [name, count] of [...counts].sort(([, a], [, b]) => b - a)) say(`${count} × ${name}`);
  say(`${steps} steps from seed ${firstSeed} on, ${seed - firstSeed} seeds, 0 rules broken`);
}

void run(Number(process.argv[2] ?? "10000"), Number(process.argv[3] ?? "1"));
