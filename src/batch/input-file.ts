import { readFile } from "node:fs/promises";
import type { Outcome } from "../app/outcome";
import { done, failed } from "../app/outcome";

const unreadable = ["ENOENT", "ENOTDIR", "EISDIR", "EACCES", "EPERM", "ENAMETOOLONG"];

/** A file's bytes, or `file-not-found` with its path; what else can go wrong while reading is a defect and is thrown. */
export async function readBytes(path: string): Promise<Outcome<Uint8Array>> {
  try {
    return done(new Uint8Array(await readFile(path)));
  } catch (error) {
    if (!unreadable.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    return failed({ code: "file-not-found", values: { file: path } });
  }
}

/** A file's text in UTF-8, or `file-not-found` with its path. */
export async function readText(path: string): Promise<Outcome<string>> {
  const bytes = await readBytes(path);
  return bytes.done ? done(new TextDecoder().decode(bytes.value)) : bytes;
}
