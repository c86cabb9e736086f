/**
 * Judges the build itself: `node .config/check-builds.mjs`, after a build. The add-in is built once more, which must give `dist` again byte
 * by byte, and once with office.js from Microsoft, which may differ in nothing but that.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const MICROSOFT = "https://appsforoffice.microsoft.com";
const NOTICES = "THIRD-PARTY-NOTICES.txt";

const faults = [];
const expectThat = (holds, fault) => holds || faults.push(fault);
const webpack = createRequire(join(process.cwd(), "package.json")).resolve(
  "webpack/bin/webpack.js",
);

function build(folder, ...more) {
  const which = ["--config-name", "add-in", "--mode", "production", "--output-path", folder];
  const run = spawnSync(process.execPath, [
    webpack,
    ...which,
    "--stats",
    "errors-warnings",
    ...more,
  ]);
  expectThat(run.status === 0, `the build failed: ${run.stdout}${run.stderr}`);
}

/** The files below a folder by their paths; the workbench is not part of the add-in. */
function filesUnder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith("workbench"));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The paths that are not in both, or not with the same bytes. */
function differing(one, other) {
  const isSame = (path) => one.get(path)?.equals(other.get(path) ?? Buffer.from("\0")) === true;
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => !isSame(path)).sort();
}

/** The page as it would be wherever office.js comes from. */
function ownOffice(page) {
  return page
    .replace(`script-src 'self' ${MICROSOFT}`, "script-src 'self'")
    .replace(/src="?[^" >]*\/office\.js"?/, "src=office.js");
}

const root = mkdtempSync(join(tmpdir(), "builds-"));
try {
  const built = filesUnder("dist");
  const again = join(root, "again");
  build(again);
  const changed = differing(built, filesUnder(again));
  expectThat(changed.length === 0, `built again, these differ: ${changed.join(", ")}`);

  const apart = join(root, "cdn");
  build(apart, "--env", "office=cdn");
  const fromMicrosoft = filesUnder(apart);
  const page = fromMicrosoft.get("taskpane.html")?.toString("utf8") ?? "";
  const own = built.get("taskpane.html")?.toString("utf8") ?? "";
  expectThat(
    new RegExp(`<script src="?${MICROSOFT}/lib/1/hosted/office\\.js"?[ >]`).test(page),
    "the page does not load office.js from Microsoft",
  );
  expectThat(
    page.includes(`script-src 'self' ${MICROSOFT};`),
    "the policy does not allow Microsoft's scripts",
  );
  expectThat(page.split(MICROSOFT).length === 3, "Microsoft's address stands elsewhere too");
  expectThat(ownOffice(page) === ownOffice(own), "the page differs in more than office.js");
  const notices = fromMicrosoft.get(NOTICES)?.toString("utf8") ?? "";
  expectThat(!notices.includes("@microsoft/office-js"), "the notices name what is not there");
  const others = differing(built, fromMicrosoft).filter(
    (path) => !/^office-|^taskpane\.html$/.test(path) && path !== NOTICES,
  );
  expectThat(others.length === 0, `with office.js apart, these differ too: ${others.join(", ")}`);
  const copies = [...fromMicrosoft.keys()].filter((path) => path.startsWith("office-"));
  expectThat(copies.length === 0, `office.js goes along all the same: ${copies.length} files`);
  console.log(
    `${built.size} files the same when built again; ${fromMicrosoft.size} with office.js from Microsoft; ${faults.length} faults`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
