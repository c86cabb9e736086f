/**
 * The whole check of the project: types, lint, boundaries, unused code, the build with its size limit, then every test.
 * Each check counts as one beside the tests; the last line is `N passed, N failed`, and the exit code follows it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const eslint = ["eslint", "-c", ".config/eslint.config.mjs", "--max-warnings", "0", "src", "test"];
const checks = [
  ["types", ["tsc", "-p", "tsconfig.json"]],
  ["types of the domain without DOM and Office", ["tsc", "-p", ".config/tsconfig.domain.json"]],
  ["lint", eslint],
  ["format", ["prettier", "--check", "--log-level", "warn", "src", "test", ".config"]],
  ["boundaries", ["depcruise", "--config", ".config/dependency-cruiser.cjs", "src"]],
  ["unused code", ["knip", "--config", ".config/knip.json"]],
  ["build", ["webpack", "--mode", "production"]],
];

const bin = (name) => join("node_modules", ".bin", name);
let passed = 0;
let failed = 0;

function runCheck(title, [tool, ...args]) {
  const run = spawnSync(bin(tool), args, { encoding: "utf8", maxBuffer: 1 << 28 });
  const ok = run.status === 0;
  console.log(`${ok ? "ok    " : "FAILED"} ${title}`);
  if (!ok) console.log(`${run.stdout ?? ""}${run.stderr ?? ""}${run.error ?? ""}`);
  if (ok) passed += 1;
  else failed += 1;
}

/** Jest's own counts; a suite that could not even be loaded counts as one failure. */
function runJest() {
  const folder = mkdtempSync(join(tmpdir(), "gate-"));
  const file = join(folder, "jest.json");
  const run = spawnSync(
    bin("jest"),
    ["-c", ".config/jest.config.cjs", "--json", `--outputFile=${file}`],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    passed += result.numPassedTests;
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    if (run.status !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0)
      failed += 1;
    if (result.numTotalTests === 0) failed += 1;
  } catch (error) {
    console.log(`FAILED tests: no result could be read (${error})`);
    failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const [title, command] of checks) runCheck(title, command);
runJest();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
