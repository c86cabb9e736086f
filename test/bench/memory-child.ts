/** A process of its own: holds a workbook's values, or computes and plans with them, and prints its peak memory. */
import { analyseWorkbook } from "../../src/app/reading/analyse-workbook";
import { composePlan } from "../../src/app/refresh/refresh";
import type { CellGrid } from "../../src/sheet/cell-grid";
import { contentsOf } from "./bench-compute";
import { benchGrids } from "./bench-workbook";

const [units = 0, months = 0] = process.argv.slice(2, 4).map(Number);
const grids = benchGrids({ units, months });
const json = JSON.stringify(grids.map(({ values }) => values));
const parsed = JSON.parse(json) as CellGrid["values"][];
const contents = contentsOf(grids.map((grid, at) => ({ ...grid, values: parsed[at] ?? [] })));
if (process.argv[4] === "compute") {
  const analysis = analyseWorkbook(contents, {});
  if (!analysis.done) throw new Error(analysis.failure.code);
  composePlan(analysis.value, {});
}
const peakBytes = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ jsonBytes: Buffer.byteLength(json), peakBytes }));
