import { mkdirSync, writeFileSync } from "node:fs";
import { createRandom } from "../zoo/random";
import { brokenPromises } from "./broken-promises";
import { mutateWorkbook } from "./mutate-workbook";

/* Reads disturbed workbooks for some minutes: `npm run fuzz -- SEED MINUTES`. What breaks a promise is kept in out/fuzz by its seed. */
const [seed = 1, minutes = 10] = process.argv.slice(2).map(Number);
const end = Date.now() + minutes * 60_000;
let cases = 0;
let slowest = { seed, milliseconds: 0 };
let largest = 0;
let broken = 0;
for (let number = seed; Date.now() < end; number++) {
  const grids = mutateWorkbook(createRandom(number));
  const start = performance.now();
  const found = brokenPromises(grids);
  const milliseconds = performance.now() - start;
  cases++;
  largest = Math.max(largest, process.memoryUsage().heapUsed);
  if (milliseconds > slowest.milliseconds) slowest = { seed: number, milliseconds };
  if (found.length === 0) continue;
  broken++;
  mkdirSync("out/fuzz", { recursive: true });
  writeFileSync(`out/fuzz/${number}.json`, JSON.stringify({ found, grids }, null, 1));
  process.stderr.write(`seed ${number}: ${found.join("; ")}\n`);
}
process.stdout.write(
  `${cases} workbooks, ${broken} broken, slowest ${slowest.milliseconds.toFixed(0)} ms (seed ${slowest.seed}), heap at most ${(largest / 2 ** 20).toFixed(0)} MB\n`,
);
process.exitCode = broken > 0 ? 1 : 0;
