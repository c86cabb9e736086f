import { parseSettings, type SettingsOverrides } from "../../results/settings/parse-settings";
import { expectedValues } from "../../strings/settings";
import { done, failed, type Outcome } from "../outcome";

export type { SettingsOverrides } from "../../results/settings/parse-settings";

/**
 * Reads the text of a settings file. Every key is optional, an unknown key or a wrong type is the failure `bad-settings`, which
 * names the key's path. A byte order mark is allowed.
 */
export function parseSettingsFile(text: string): Outcome<SettingsOverrides> {
  const json = parseJson(text.replace(/^\uFEFF/u, ""));
  if (json === undefined) {
    return failed({ code: "bad-settings", values: { expected: expectedValues.json } });
  }
  const parsed = parseSettings(json);
  return "problem" in parsed
    ? failed({ code: "bad-settings", values: { ...parsed.problem } })
    : done(parsed.settings);
}

/** The value of a JSON text; `undefined`, which JSON cannot express, where the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
