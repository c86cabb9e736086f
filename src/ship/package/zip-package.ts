import { zipSync, type Zippable } from "fflate";

/** Every file is of this moment, in whatever zone the package is made: the same contents give the same bytes. */
const MOMENT = new Date(2026, 0, 1);

const UNIX = 3;
const FILE = 0o100644;
const PROGRAM = 0o100755;

function isProgram(path: string): boolean {
  return /\.(command|sh)$/.test(path);
}

/** The files as a zip, in the order of their names; scripts of the Mac can be run where they are unpacked. */
export function zipPackage(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const attrs = (isProgram(path) ? PROGRAM : FILE) << 16;
    entries[path] = [
      files.get(path) ?? new Uint8Array(),
      { mtime: MOMENT, os: UNIX, attrs, level: 9 },
    ];
  }
  return zipSync(entries);
}
