import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { BenchSize } from "./bench-workbook";

/** Peak memory of a process that computes, less that of one which only holds the values; beside the values' JSON. */
export interface MemoryFigures {
  readonly jsonBytes: number;
  readonly computingBytes: number;
  /** computingBytes ÷ jsonBytes */
  readonly ratio: number;
}

/** What `memory-child.ts` prints. */
interface ChildReport {
  readonly jsonBytes: number;
  readonly peakBytes: number;
}

function runChild(size: BenchSize, mode: "hold" | "compute"): ChildReport {
  const child = join(__dirname, "memory-child.ts");
  const args = ["--import", "tsx", child, String(size.units), String(size.months), mode];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The measured process failed: ${stderr}`);
  return JSON.parse(stdout) as ChildReport;
}

/** Measures in processes of their own, so that no earlier garbage counts. */
export function benchMemory(size: BenchSize): MemoryFigures {
  const held = runChild(size, "hold");
  const computed = runChild(size, "compute");
  const computingBytes = Math.max(0, computed.peakBytes - held.peakBytes);
  return {
    jsonBytes: held.jsonBytes,
    computingBytes,
    ratio: computingBytes / held.jsonBytes,
  };
}
