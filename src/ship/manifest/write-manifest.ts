import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { shipSentences } from "../../strings/ship/commands";
import { sourceFiles } from "../source-files";
import { computeManifestFaults } from "./manifest-faults";
import { localFolder, manifestForBase, parseBase } from "./manifest-for-base";

/** A manifest that may be handed out, or the sentence that says why there is none. */
export type MadeManifest =
  | { readonly isMade: true; readonly xml: string; readonly folder: string }
  | { readonly isMade: false; readonly sentence: string };

/** The version that the package and every manifest state. */
export function packageVersion(root: string): string {
  const text = readFileSync(join(root, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function judged(root: string, folder: string, isProduction: boolean): MadeManifest {
  const xml = manifestForBase(readFileSync(join(root, "manifest.xml"), "utf8"), folder);
  const faults = computeManifestFaults(xml, {
    version: packageVersion(root),
    files: sourceFiles(root),
    isProduction,
  });
  return faults.length > 0
    ? { isMade: false, sentence: shipSentences.faults(faults) }
    : { isMade: true, xml, folder };
}

/** Where a manifest is to point: to a server, or to the machine that it is opened on. Exactly one of the two is asked for. */
export interface WantedPlace {
  /** The address of a folder on a server. */
  readonly base: string | undefined;
  /** Whether each machine serves itself. */
  readonly isLocal: boolean;
}

/**
 * The manifest of a checkout; refused where the address or the manifest itself is not fit. The own machine is never
 * taken by its address, so that nobody hands out such a manifest by mistake: it has to be asked for.
 */
export function composeManifest(root: string, wanted: WantedPlace, command: string): MadeManifest {
  const { base, isLocal } = wanted;
  if ((base === undefined) !== isLocal) {
    return { isMade: false, sentence: shipSentences.usage(command) };
  }
  if (base === undefined) return judged(root, localFolder, false);
  const place = parseBase(base);
  return place.isBase
    ? judged(root, place.folder, true)
    : { isMade: false, sentence: shipSentences.refused[place.refusal](base) };
}

/** Where a command prints to. */
export interface Printed {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** What `npm run manifest` was given. */
export interface ManifestRequest extends WantedPlace {
  readonly out: string | undefined;
}

/** `npm run manifest`: writes the manifest for a server; the exit code is 2 where the address is refused. */
export function writeManifest(root: string, request: ManifestRequest, printed: Printed): number {
  const made = composeManifest(root, request, "manifest");
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
