/**
 * The benchmark: what a refresh costs, beside the bare parsing of the same values and beside what an office would use instead.
 * Ratios count, times depend on the machine. Every part prints its table as soon as it has been measured; `--json` prints the
 * figures of all as JSON at the end, `--quick` leaves the largest size out, and names of parts (`compute`, `refresh`, `memory`,
 * `formulas`, `load`, `pane`) leave the others out.
 */
import { cpus } from "node:os";
import type { ComputeFigures } from "./bench-compute";
import { benchFormulas } from "./bench-formulas";
import { benchMemory } from "./bench-memory";
import { benchLoad, benchPane } from "./bench-pane";
import { benchRefresh } from "./bench-refresh";
import { type BenchSize, sizeName } from "./bench-workbook";
import { buildAsShipped, type ShippedProgram } from "./shipped-code";
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
function runsOf({ units, months }: BenchSize): number {
  const rows = units * months;
  return rows > 100_000 ? 15 : 61;
}

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

/** One part that runs a program translated as the product is. */
async function withProgram<Figures>(
  entry: string,
  act: (program: ShippedProgram) => Promise<Figures>,
): Promise<Figures> {
  const program = await buildAsShipped(entry);
  try {
    return await act(program);
  } finally {
    program.remove();
  }
}

const computeEntry = "compute-child.ts";

/** {@link ComputeFigures} from a process of its own. */
const computing =
  (program: ShippedProgram) =>
  (size: BenchSize): ComputeFigures =>
    program.run(size.units, size.months, runsOf(size)) as ComputeFigures;

const twoMonths = [330, 3321].map((units) => ({ units, months: 2 }));

/** In the order in which they are measured. */
const parts = {
  compute: () =>
    runPart({
      measure: () =>
        withProgram(computeEntry, (program) => eachSize("compute", sizes, computing(program))),
      print: computeTable,
    }),
  refresh: () =>
    runPart({ measure: () => eachSize("refresh", sizes, benchRefresh), print: refreshTable }),
  memory: () =>
    runPart({
      measure: () =>
        withProgram("memory-child.ts", (program) =>
          eachSize("memory", sizes, (size) => benchMemory(size, program)),
        ),
      print: memoryTable,
    }),
  formulas: () =>
    runPart({
      measure: () =>
        withProgram(computeEntry, (program) =>
          eachSize("formulas", twoMonths, (size) => benchFormulas(size, computing(program))),
        ),
      print: formulaTable,
    }),
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
