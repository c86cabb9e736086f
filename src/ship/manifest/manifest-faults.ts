import { addressRules } from "./address-rules";
import { baseRules } from "./base-rules";
import type { ManifestContext, ManifestRule } from "./manifest-rule";
import { parseManifest } from "./manifest-tree";
import { ribbonRules } from "./ribbon-rules";
import { textRules } from "./text-rules";

const rules = { ...baseRules, ...textRules, ...addressRules, ...ribbonRules };

/** The code of a rule that a manifest can break. */
export type ManifestRuleCode = keyof typeof rules | "well-formed";

/** One place where a manifest breaks a rule. */
export interface ManifestFault {
  readonly rule: ManifestRuleCode;
  readonly detail: string;
}

/** Every rule by its code, in the order in which faults are reported. */
export const manifestRules: readonly ManifestRuleCode[] = [
  "well-formed",
  ...(Object.keys(rules) as (keyof typeof rules)[]),
];

/**
 * What is wrong with a manifest, without a network: the documented rules of Microsoft's schema and of the store's
 * validator that concern this product. Empty for a manifest that Excel takes.
 */
export function computeManifestFaults(
  xml: string,
  context: ManifestContext,
): readonly ManifestFault[] {
  const root = parseManifest(xml);
  if (root === null) return [{ rule: "well-formed", detail: "" }];
  return (Object.entries(rules) as [keyof typeof rules, ManifestRule][]).flatMap(([rule, check]) =>
    check(root, context).map((detail) => ({ rule, detail })),
  );
}
