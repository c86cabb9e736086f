import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file below a folder by its path with "/" between; those for which `isLeftOut` says so are not read. */
export function readFiles(
  folder: string,
  isLeftOut: (path: string) => boolean = () => false,
): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !isLeftOut(path));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
