/**
 * The benchmark: what a refresh costs, beside the bare parsing of the same values and beside what an office would use instead.
 * Ratios count, times depend on the machine. Every part prints its table as soon as it has been measured; `--json` prints the
 * figures of all as JSON at the end, `--quick` leaves the largest size out, and names of parts (`compute`, `refresh`, `memory`,
 * `formulas`, `load`, `pane`) leave the others out.
 */
import { cpus } from "node:os";
import { benchCompute } from "./bench-compute";
import { benchFormulas } from "./bench-formulas";
import { benchMemory } from "./bench-memory";
import { benchLoad, benchPane } from "./bench-pane";
import { benchRefresh } from "./bench-refresh";
import { type BenchSize, sizeName } from "./bench-workbook";
import {
  computeTable,
  formulaTable,
  loadLine,
  memoryTable,
  paneTable,
  refreshTable,
} from "./print-table";

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

async function eachSize<Figures>(
  part: string,
  of: readonly BenchSize[],
  measure: (size: BenchSize) => Figures | Promise<Figures>,
): Promise<({ readonly size: string } & Figures)[]> {
  const measured = [];
  for (const size of of) {
    say(`${part}: ${sizeName(size)}`);
    measured.push({ size: sizeName(size), ...(await measure(size)) });
  }
  return measured;
}

const smallAndLarge = SIZES.filter((_, at) => at === 0 || at === 2);

/** What is measured under a name, and how it is printed. */
interface Part<Figures> {
  readonly measure: () => Promise<Figures>;
  readonly print: (figures: Figures) => string;
}

async function runPart<Figures>({ measure, print }: Part<Figures>): Promise<Figures> {
  const figures = await measure();
  if (!asJson) process.stdout.write(print(figures));
  return figures;
}

const twoMonths = [330, 3321].map((units) => ({ units, months: 2 }));

/** In the order in which they are measured. */
const parts = {
  compute: () =>
    runPart({
      measure: () => eachSize("compute", sizes, (size) => benchCompute(size, runsOf(size))),
      print: computeTable,
    }),
  refresh: () =>
    runPart({ measure: () => eachSize("refresh", sizes, benchRefresh), print: refreshTable }),
  memory: () =>
    runPart({ measure: () => eachSize("memory", sizes, benchMemory), print: memoryTable }),
  formulas: () =>
    runPart({ measure: () => eachSize("formulas", twoMonths, benchFormulas), print: formulaTable }),
  load: () => runPart({ measure: benchLoad, print: loadLine }),
  pane: () =>
    runPart({ measure: () => eachSize("pane", smallAndLarge, benchPane), print: paneTable }),
};

async function main(): Promise<void> {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}`;
  if (!asJson) process.stdout.write(`${machine}\n`);
  const asked = arguments_.filter((argument) => !argument.startsWith("--"));
  const figures: Record<string, unknown> = { machine };
  for (const [name, run] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) figures[name] = await run();
  }
  if (asJson) process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`);
}

void main();
