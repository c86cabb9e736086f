import { readdir } from "node:fs/promises";
import path from "node:path";

/**
 * The files below a folder by their paths in lower case ("office/vi-vn/office_strings.js"): office.js asks for its
 * parts in another case than its package has. Only what was listed can be served, so no path leads out of the folder.
 */
export class ServedFiles {
  #byPath: ReadonlyMap<string, string> = new Map();

  constructor(readonly root: string) {}

  /** The file for the path of an address ("/taskpane.html", still encoded), or null. Looks again before it says no. */
  async find(urlPath: string): Promise<string | null> {
    const key = keyOf(urlPath);
    if (key === null) return null;
    const known = this.#byPath.get(key);
    if (known !== undefined) return known;
    await this.#list();
    return this.#byPath.get(key) ?? null;
  }

  async #list(): Promise<void> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    this.#byPath = new Map(
      files.map(({ name, parentPath }) => {
        const file = path.join(parentPath, name);
        const relative = path.relative(this.root, file).split(path.sep).join("/");
        return [relative.toLowerCase(), file];
      }),
    );
  }
}

function keyOf(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath).replace(/^\/+/, "").toLowerCase();
  } catch {
    return null;
  }
}
