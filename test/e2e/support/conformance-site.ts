import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleForPage } from "./bundle-for-page";

/** A folder with the page that runs the conformance cases, to be served. */
export interface ConformanceSite {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** What the library loads for a desktop host; as they came in the package. */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

const OFFICE = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** The host goes in before the library: office.js looks for it while it loads. */
const PAGE = [
  "<!doctype html>",
  '<html lang="en"><head><meta charset="utf-8"><title>Conformance</title><link rel="icon" href="data:,">',
  '<script src="cases.js"></script><script src="office/office.js"></script>',
  "</head><body></body></html>",
].join("\n");

/** Builds the page with the host and every case, beside the unmodified library, in a temporary folder. */
export async function buildConformanceSite(): Promise<ConformanceSite> {
  const folder = await mkdtemp(path.join(tmpdir(), "conformance-"));
  await bundleForPage(path.join(__dirname, "conformance-page.ts"), folder, "cases.js");
  for (const file of OFFICE_FILES) {
    const target = path.join(folder, "office", file);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(path.join(OFFICE, file), target);
  }
  await writeFile(path.join(folder, "index.html"), PAGE);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
