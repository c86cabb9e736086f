import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { composeManifest, type WantedPlace } from "../../../src/ship/manifest/write-manifest";
import { composePackage } from "../../../src/ship/package/compose-package";
import { zipPackage } from "../../../src/ship/package/zip-package";

const ROOT = join(__dirname, "../../..");

/** Packs what is built for a place and unpacks it into a folder, as a user does. */
export function unpackPackage(wanted: WantedPlace, into: string): void {
  const manifest = composeManifest(ROOT, wanted, "package");
  if (!manifest.isMade) throw new Error(manifest.sentence);
  const { xml, folder } = manifest;
  const files = composePackage({ root: ROOT, dist: join(ROOT, "dist"), manifest: xml, folder });
  for (const [path, bytes] of Object.entries(unzipSync(zipPackage(files)))) {
    const file = join(into, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    if (path.endsWith(".command")) chmodSync(file, 0o755);
  }
}
