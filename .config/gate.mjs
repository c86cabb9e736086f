/**
 * The whole check of the project: types, lint, boundaries, unused code, the build with its size limit, then every test, those in a browser last.
 * Each check counts as one beside the tests; the last line is `N passed, N failed`, and the exit code follows it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const eslint = ["eslint", "-c", ".config/eslint.config.mjs", "--max-warnings", "0", "src", "test"];
const checks = [
  ["types", ["tsc", "-p", "tsconfig.json"]],
  ["types of the domain without DOM and Office", ["tsc", "-p", ".config/tsconfig.domain.json"]],
  ["lint", eslint],
  ["format", ["prettier", "--check", "--log-level", "warn", "src", "test", ".config"]],
  ["licences, install scripts and pinned versions", ["node", ".config/check-dependencies.mjs"]],
  ["boundaries", ["depcruise", "--config", ".config/dependency-cruiser.cjs", "src"]],
  ["unused code", ["knip", "--config", ".config/knip.json"]],
  ["build", ["webpack", "--mode", "production"]],
  ["what goes out", ["node", ".config/check-dist.mjs"]],
  ["built again, and with office.js from Microsoft", ["node", ".config/check-builds.mjs"]],
];

const bin = (name) => (name === "node" ? process.execPath : join("node_modules", ".bin", name));
let passed = 0;
let failed = 0;

function runCheck(title, [tool, ...args]) {
  const run = spawnSync(bin(tool), args, { encoding: "utf8", maxBuffer: 1 << 28 });
  const ok = run.status === 0;
  count(ok, title);
  if (!ok) console.log(`${run.stdout ?? ""}${run.stderr ?? ""}${run.error ?? ""}`);
}

function count(ok, title) {
  console.log(`${ok ? "ok    " : "FAILED"} ${title}`);
  if (ok) passed += 1;
  else failed += 1;
}

/** The scripts that the pane loads before it shows itself, office.js aside, must stay small for slow connections. */
function checkFirstLoad() {
  const limit = 200 * 1024;
  let bytes = Infinity;
  try {
    const page = readFileSync("dist/taskpane.html", "utf8");
    const scripts = [...page.matchAll(/src="?([\w.-]+\.js)/g)].map((match) => match[1]);
    bytes = scripts.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join("dist", file))).length,
      0,
    );
    if (scripts.length === 0) bytes = Infinity;
  } catch (error) {
    console.log(String(error));
  }
  count(bytes <= limit, `first load of the pane: ${bytes} of at most ${limit} bytes, gzip`);
}

/** Jest's own counts; a suite that could not even be loaded counts as one failure. */
function runJest(config) {
  const folder = mkdtempSync(join(tmpdir(), "gate-"));
  const file = join(folder, "jest.json");
  const run = spawnSync(bin("jest"), ["-c", config, "--json", `--outputFile=${file}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    passed += result.numPassedTests;
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    if (run.status !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0)
      failed += 1;
    if (result.numTotalTests === 0) failed += 1;
  } catch (error) {
    console.log(`FAILED ${config}: no result could be read (${error})`);
    failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const [title, command] of checks) runCheck(title, command);
checkFirstLoad();
runJest(".config/jest.config.cjs");
runJest(".config/jest.browser.cjs");
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
