/** Three projects: pure code and the host in Node, the pane in jsdom. The browser tests run by themselves (test/e2e). */
const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};
const rootDir = require("node:path").join(__dirname, "..");
/** Packages that come as ECMAScript modules only are transformed as our own code is. */
const transformIgnorePatterns = ["/node_modules/(?!.*(strip-bom|uuid|marked)/)"];
/** A test waits for what it waits for: how long that takes is the machine's business, and no test's. */
const testTimeout = 120_000;
const shared = { rootDir, transform, transformIgnorePatterns, testTimeout };

module.exports = {
  rootDir,
  testTimeout,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/test/taskpane/", "/test/e2e/", "/test/bench/"],
    },
    {
      ...shared,
      displayName: "pane",
      transform: { ...transform, "\\.md$": "<rootDir>/.config/guide-transform.cjs" },
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/support/patience.ts"],
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
    },
  ],
};
