import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Facts } from "../../src/app/facts/facts-file";
import { runBatch } from "../../src/batch/run-batch";

/** The sample workbook: four months of huyện Tứ Kỳ. */
export const sampleWorkbook = join(__dirname, "../../assets/sample/theo-doi-tthc-tu-ky-2023.xlsx");

/** A folder of its own for each test, removed after it. */
export function useScratchFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "xep-hang-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** What one run of the batch said and how it ended. */
export interface BatchRun {
  readonly code: number;
  readonly out: readonly string[];
  readonly error: readonly string[];
}

/** Runs the batch in this process. */
export async function batch(...argv: readonly string[]): Promise<BatchRun> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runBatch(argv, {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { code, out, error };
}

/** Reads a facts file. */
export function readFacts(path: string): Facts {
  return JSON.parse(readFileSync(path, "utf8")) as Facts;
}
