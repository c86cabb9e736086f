import {
  computeManifestFaults,
  manifestRules,
  type ManifestRuleCode,
} from "../../../src/ship/manifest/manifest-faults";
import type { ManifestContext } from "../../../src/ship/manifest/manifest-rule";
import { sourceFiles } from "../../../src/ship/source-files";
import { manifestSlips, root, version, xml } from "./manifest-slips";

const context: ManifestContext = { version, files: sourceFiles(root), isProduction: false };

function broken(text: string, overrides: Partial<ManifestContext> = {}): ManifestRuleCode[] {
  const faults = computeManifestFaults(text, { ...context, ...overrides });
  return [...new Set(faults.map(({ rule }) => rule))];
}

test("the manifest breaks no rule", () => {
  expect(computeManifestFaults(xml, context)).toEqual([]);
});

test.each(manifestSlips)("%s is seen", (_slip, text, rules) => {
  expect(broken(text)).toEqual(manifestRules.filter((rule) => rules.includes(rule)));
});

test("the address of one's own machine is a fault for other people's", () => {
  expect(broken(xml, { isProduction: true })).toEqual(["own-machine"]);
  const loopback = xml.replaceAll("https://localhost:3000/", "https://127.0.0.1/");
  expect(broken(loopback, { isProduction: true })).toEqual(["own-machine"]);
});

test("no rule is without a slip that breaks it", () => {
  const seen = new Set([...manifestSlips.flatMap(([, , rules]) => rules), "own-machine"]);
  expect(manifestRules.filter((rule) => !seen.has(rule))).toEqual([]);
});
