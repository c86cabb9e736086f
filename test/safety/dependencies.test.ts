import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

interface LockEntry {
  license?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  integrity?: string;
}

interface Lock {
  packages: Record<string, LockEntry>;
}

interface Manifest {
  dependencies: Record<string, string>;
}

/** Runs the check on a copy of the manifest and the lock file with one change. */
function check(change: (lock: Lock, manifest: Manifest) => void): { ok: boolean; said: string } {
  const folder = mkdtempSync(join(tmpdir(), "dependencies-"));
  try {
    for (const file of ["package.json", "package-lock.json"]) {
      cpSync(join(root, file), join(folder, file));
    }
    const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
    const [lock, manifest] = [read("package-lock.json") as Lock, read("package.json") as Manifest];
    change(lock, manifest);
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    const script = join(root, ".config", "check-dependencies.mjs");
    const { status, stdout } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
    return { ok: status === 0, said: stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function entryOf({ packages }: Lock, name: string): LockEntry {
  const entry = packages[`node_modules/${name}`];
  if (entry === undefined) throw new Error(`no ${name}`);
  return entry;
}

test("the dependencies are those that were agreed to", () => {
  expect(check(() => undefined)).toMatchObject({ ok: true });
});

test.each<[string, (lock: Lock, manifest: Manifest) => void]>([
  [
    "docx: licence GPL-3.0 was not agreed to",
    (lock) => (entryOf(lock, "docx").license = "GPL-3.0"),
  ],
  ["docx: licence none was not agreed to", (lock) => delete entryOf(lock, "docx").license],
  [
    "docx: licence MPL-2.0 was not agreed to",
    (lock) => (entryOf(lock, "docx").license = "MPL-2.0"),
  ],
  ["jest: licence AGPL-3.0 was", (lock) => (entryOf(lock, "jest").license = "AGPL-3.0")],
  ["jest: its install script was", (lock) => (entryOf(lock, "jest").hasInstallScript = true)],
  ["esbuild: its install script was", (lock) => delete entryOf(lock, "esbuild").dev],
  ["react: no integrity hash", (lock) => delete entryOf(lock, "react").integrity],
  [
    "react: version ^19.0.0 is not pinned",
    (_lock, manifest) => (manifest.dependencies.react = "^19.0.0"),
  ],
])("it fails with %s", (fault, change) => {
  const { ok, said } = check(change);
  expect(ok).toBe(false);
  expect(said).toContain(fault);
});
