import { runDesk } from "./support/run-desk";

const runsAtOnce = 25;

/** Works on in random order until so many steps are done: `npm run model -- [STEPS] [SEED]`. Prints the count. */
async function run(wanted: number, firstSeed: number): Promise<void> {
  let steps = 0;
  let seed = firstSeed;
  for (; steps < wanted; seed += 1) steps += await runDesk(seed, runsAtOnce);
  process.stdout.write(
    `${steps} steps from seed ${firstSeed} on, ${seed - firstSeed} seeds, 0 rules broken\n`,
  );
}

void run(Number(process.argv[2] ?? "10000"), Number(process.argv[3] ?? "1"));
