import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { shipSentences } from "../../strings/ship/commands";
import { sourceFiles } from "../source-files";
import { computeManifestFaults } from "./manifest-faults";
import { manifestForBase, parseBase } from "./manifest-for-base";

/** A manifest that may be handed out, or the sentence that says why there is none. */
export type MadeManifest =
  | { readonly isMade: true; readonly xml: string; readonly folder: string }
  | { readonly isMade: false; readonly sentence: string };

/** The version that the package and every manifest state. */
export function packageVersion(root: string): string {
  const text = readFileSync(join(root, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** The manifest of a checkout for a server's folder; refused where the address or the manifest itself is not fit. */
export function composeManifest(root: string, base: string): MadeManifest {
  const place = parseBase(base);
  if (!place.isBase) {
    return { isMade: false, sentence: shipSentences.refused[place.refusal](base) };
  }
  const xml = manifestForBase(readFileSync(join(root, "manifest.xml"), "utf8"), place.folder);
  const faults = computeManifestFaults(xml, {
    version: packageVersion(root),
    files: sourceFiles(root),
    isProduction: true,
  });
  return faults.length > 0
    ? { isMade: false, sentence: shipSentences.faults(faults) }
    : { isMade: true, xml, folder: place.folder };
}

/** Where a command prints to. */
export interface Printed {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** What `npm run manifest` was given. */
export interface ManifestRequest {
  readonly base: string | undefined;
  readonly out: string | undefined;
}

/** `npm run manifest`: writes the manifest for a server; the exit code is 2 where the address is refused. */
export function writeManifest(root: string, request: ManifestRequest, printed: Printed): number {
  if (request.base === undefined) {
    printed.error(shipSentences.usage);
    return 2;
  }
  const made = composeManifest(root, request.base);
  if (!made.isMade) {
    printed.error(made.sentence);
    return 2;
  }
  const file = resolve(root, request.out ?? join("out", "manifest.xml"));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, made.xml);
  printed.out(shipSentences.written(file, made.folder));
  return 0;
}
