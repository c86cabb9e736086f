/** The tests in a browser, over the built files: slow, one after the other, by themselves (`npm run test:browser`). */
const { rootDir, projects } = require("./jest.config.cjs");

const [node] = projects;

module.exports = {
  ...node,
  rootDir,
  displayName: "browser",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 300_000,
  maxWorkers: 1,
};
