import { parseArea } from "../../workbook/area";
import type { HyperlinkState } from "../../workbook/sheet-state";
import type { Relationship } from "../package/relationships";
import { childrenOf, type XmlElement } from "../xml/xml-tree";

/** The links of a sheet's cells; addresses outside stand in the sheet's relationships. */
export function readHyperlinks(
  section: XmlElement | undefined,
  relationships: readonly Relationship[],
): HyperlinkState[] {
  const found: HyperlinkState[] = [];
  for (const link of childrenOf(section, "hyperlink")) {
    const area = parseArea(link.attributes.get("ref") ?? "");
    const id = link.attributes.get("r:id");
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    if (!area) continue;
    found.push({
      area,
      address: target ?? null,
      documentReference: link.attributes.get("location") ?? null,
      screenTip: link.attributes.get("tooltip") ?? null,
    });
  }
  return found;
}
