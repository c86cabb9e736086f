import type { XmlElement } from "../xml/xml-tree";
import { childrenOf } from "../xml/xml-tree";
import { resolveTarget } from "./part-names";

/** A link from one part to another, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "styles", "table"; the same in both dialects of the format. */
  readonly kind: string;
  readonly isExternal: boolean;
  /** The name of the part, or the address outside. */
  readonly target: string;
  /** The element, to be cut out when the link goes. */
  readonly element: XmlElement;
}

function safeTarget(source: string, target: string): string {
  try {
    return resolveTarget(source, target);
  } catch {
    // A stray "%" is no escape: the name is then taken as it stands.
    return resolveTarget(source, target.replaceAll("%", "%25"));
  }
}

/** The relationships that a parsed .rels part lists for `source` ("" for the package). */
export function relationshipsOf(root: XmlElement, source: string): Relationship[] {
  return childrenOf(root, "Relationship").map((element) => {
    const read = (name: string) => element.attributes.get(name) ?? "";
    const isExternal = read("TargetMode") === "External";
    const kind = read("Type").slice(read("Type").lastIndexOf("/") + 1);
    const target = isExternal ? read("Target") : safeTarget(source, read("Target"));
    return { id: read("Id"), kind, isExternal, target, element };
  });
}
