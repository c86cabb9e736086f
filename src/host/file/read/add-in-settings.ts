import type { OpenedPackage } from "../package/opened-package";
import { childOf, childrenOf, type XmlElement } from "../xml/xml-tree";

/** The add-in whose settings are read and written, as its manifest and the catalogue name it. */
export interface AddInReference {
  /** The id of the manifest, a GUID. */
  readonly id: string;
  readonly version: string;
  /** "developer" and "Registry" for one that was sideloaded. */
  readonly store: string;
  readonly storeType: string;
}

/** Stands in the file for an add-in that the caller does not name. */
export const UNNAMED_ADD_IN: AddInReference = {
  id: "00000000-0000-0000-0000-000000000000",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
};

/** The part that holds the settings of the add-in in a workbook. */
export interface SettingsSource {
  readonly part: string;
  readonly root: XmlElement;
}

/** Settings by key, as JSON values, and where they stand. */
export interface AddInSettings {
  readonly values: Map<string, unknown>;
  readonly source: SettingsSource | null;
}

function sameId(left: string, right: string): boolean {
  const bare = (id: string) => id.replace(/[{}]/g, "").toLowerCase();
  return bare(left) === bare(right);
}

function parseSetting(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Another program may have written a bare text.
    return text;
  }
}

function settingsPart(opened: OpenedPackage, addIn: AddInReference): SettingsSource | null {
  const panes = opened.relationships("").find(({ kind }) => kind === "webextensiontaskpanes");
  if (!panes || !opened.entry(panes.target)) return null;
  for (const { kind, target } of opened.relationships(panes.target)) {
    if (kind !== "webextension" || !opened.entry(target)) continue;
    const root = opened.document(target);
    const id = childOf(root, "we:reference")?.attributes.get("id") ?? "";
    if (sameId(id, addIn.id)) return { part: target, root };
  }
  return null;
}

/** Reads what the add-in stored in the workbook: the properties of its own web extension part. */
export function readAddInSettings(opened: OpenedPackage, addIn: AddInReference): AddInSettings {
  const source = settingsPart(opened, addIn);
  const values = new Map<string, unknown>();
  for (const property of childrenOf(childOf(source?.root, "we:properties"), "we:property")) {
    const text = property.attributes.get("value") ?? "";
    values.set(property.attributes.get("name") ?? "", parseSetting(text));
  }
  return { values, source };
}
