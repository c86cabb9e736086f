import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Outcome } from "../app/outcome";
import { done, failed } from "../app/outcome";

/** A file that is ready to be written. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

const temporary = (path: string): string => `${path}.part`;

/**
 * Writes all files or none: each first beside its place, then all are moved there. Folders are made. Fails with
 * `file-not-writable` and the path; a file that stood there before then still stands there.
 */
export async function writeOutputs(files: readonly OutputFile[]): Promise<Outcome<null>> {
  for (const [index, { path, content }] of files.entries()) {
    const problem = await attempt(async () => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary(path), content);
    });
    if (problem !== null) {
      await discard(files.slice(0, index + 1));
      return failed({ code: "file-not-writable", values: { file: path } });
    }
  }
  for (const [index, { path }] of files.entries()) {
    const problem = await attempt(() => rename(temporary(path), path));
    if (problem !== null) {
      await discard(files.slice(index));
      return failed({ code: "file-not-writable", values: { file: path } });
    }
  }
  return done(null);
}

/** A refusal of the file system as a value; anything else is a defect and is thrown on. */
async function attempt(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code;
  }
}

async function discard(files: readonly OutputFile[]): Promise<void> {
  for (const { path } of files) await rm(temporary(path), { force: true });
}
