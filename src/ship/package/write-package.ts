import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { shipSentences } from "../../strings/ship/commands";
import {
  composeManifest,
  packageVersion,
  type Printed,
  type WantedPlace,
} from "../manifest/write-manifest";
import { composePackage } from "./compose-package";
import { zipPackage } from "./zip-package";

/** What `npm run package` was given. */
export interface PackageRequest extends WantedPlace {
  /** Whether the page loads office.js from Microsoft instead of carrying it along. */
  readonly fromMicrosoft: boolean;
}

/** Builds the add-in into a folder of its own, so that nothing of an earlier build is packed. */
function build(root: string, folder: string, fromMicrosoft: boolean): number {
  const webpack = createRequire(join(root, "package.json")).resolve("webpack/bin/webpack.js");
  const mode = ["--config-name", "add-in", "--mode", "production", "--output-path", folder];
  const quiet = ["--stats", "errors-warnings"];
  const env = fromMicrosoft ? ["--env", "office=cdn"] : [];
  const run = spawnSync(process.execPath, [webpack, ...mode, ...quiet, ...env], {
    cwd: root,
    // webpack says what is wrong on its standard output; ours is for the result.
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
  });
  return run.status ?? 1;
}

/** `npm run package`: builds and writes `out/xep-hang-tthc-<version>.zip`; 2 for a refused address, 1 where the build fails. */
export function writePackage(root: string, request: PackageRequest, printed: Printed): number {
  const manifest = composeManifest(root, request, "package");
  if (!manifest.isMade) {
    printed.error(manifest.sentence);
    return 2;
  }
  const out = join(root, "out");
  const dist = join(out, "package");
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  if (build(root, dist, request.fromMicrosoft) !== 0) return 1;
  const { xml, folder } = manifest;
  const files = composePackage({ root, dist, manifest: xml, folder });
  const file = join(out, `xep-hang-tthc-${packageVersion(root)}.zip`);
  writeFileSync(file, zipPackage(files));
  printed.out(shipSentences.packed(file, files.size, folder));
  return 0;
}
