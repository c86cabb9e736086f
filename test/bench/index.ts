/**
 * The benchmark: what a refresh costs, beside the bare parsing of the same values and beside what an office would use instead.
 * Ratios count, times depend on the machine. `--json` prints the figures as JSON, `--quick` leaves the largest size out.
 */
import { cpus } from "node:os";
import { benchCompute } from "./bench-compute";
import { benchFormulas } from "./bench-formulas";
import { benchMemory } from "./bench-memory";
import { benchLoad, benchPane } from "./bench-pane";
import { benchRefresh } from "./bench-refresh";
import { type BenchSize, sizeName } from "./bench-workbook";
import { type BenchFigures, printTable } from "./print-table";

const SIZES: readonly BenchSize[] = [
  { units: 33, months: 12 },
  { units: 168, months: 24 },
  { units: 3321, months: 12 },
  { units: 12_000, months: 12 },
];

const arguments_ = process.argv.slice(2);
const asJson = arguments_.includes("--json");
const sizes = arguments_.includes("--quick") ? SIZES.slice(0, 3) : SIZES;
/** Fewer rounds where one takes long. */
const runsOf = ({ units }: BenchSize) => (units > 10_000 ? 7 : units > 1000 ? 15 : 41);

const say = (line: string) => process.stderr.write(`${line}\n`);

async function measureSize(size: BenchSize) {
  say(`${sizeName(size)}: computing`);
  const compute = benchCompute(size, runsOf(size));
  say(`${sizeName(size)}: refreshing over the host`);
  const refresh = await benchRefresh(size);
  say(`${sizeName(size)}: memory`);
  return { size: sizeName(size), compute, refresh, memory: benchMemory(size) };
}

async function main(): Promise<void> {
  const measured = [];
  for (const size of sizes) measured.push(await measureSize(size));
  say("formulas");
  const formulas = [];
  for (const units of [330, 3321]) {
    formulas.push({ units, ...(await benchFormulas({ units, months: 2 })) });
  }
  say("the pane in Chromium");
  const load = await benchLoad();
  const pane = [];
  for (const size of [SIZES[0], SIZES[2]]) {
    if (size !== undefined) pane.push({ size: sizeName(size), ...(await benchPane(size)) });
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}`;
  const figures: BenchFigures = { machine, measured, formulas, load, pane };
  process.stdout.write(asJson ? `${JSON.stringify(figures, null, 1)}\n` : printTable(figures));
}

void main();
