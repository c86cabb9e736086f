import type { BenchSize } from "./bench-workbook";
import type { ShippedProgram } from "./shipped-code";

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

/** Measures in processes of their own, so that no earlier garbage counts. `program` is `memory-child.ts`. */
export function benchMemory({ units, months }: BenchSize, program: ShippedProgram): MemoryFigures {
  const held = program.run(units, months, "hold") as ChildReport;
  const computed = program.run(units, months, "compute") as ChildReport;
  const computingBytes = Math.max(0, computed.peakBytes - held.peakBytes);
  return {
    jsonBytes: held.jsonBytes,
    computingBytes,
    ratio: computingBytes / held.jsonBytes,
  };
}
