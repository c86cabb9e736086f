import { formatArea } from "../../workbook/area";
import type { CustomProperty, HyperlinkState } from "../../workbook/sheet-state";
import { xmlNode } from "../xml/xml-node";
import { childrenOf } from "../xml/xml-tree";
import type { PackageDraft } from "./package-draft";
import { CONTENT_TYPES, RELATIONSHIP_TYPES } from "./relationship-types";
import {
  isEqual,
  render,
  sectionOf,
  type SectionMarkup,
  type SheetChange,
  tagName,
} from "./sheet-markup";

function listMarkup(change: SheetChange, name: string, items: readonly string[]): string {
  const tag = tagName(change, name);
  return items.length === 0 ? "" : `<${tag}>${items.join("")}</${tag}>`;
}

function linkMarkup(change: SheetChange, link: HyperlinkState, draft: PackageDraft): string {
  const type = RELATIONSHIP_TYPES.hyperlink;
  const id =
    link.address === null
      ? undefined
      : draft.addRelationship(change.origin.part, { type, target: link.address, isExternal: true });
  const node = xmlNode("hyperlink", {
    ref: formatArea(link.area),
    "r:id": id,
    location: link.documentReference ?? undefined,
    tooltip: link.screenTip ?? undefined,
  });
  return render(change, node);
}

/** The `hyperlinks` element; a link that is as it was keeps its markup and its relationship. */
export function hyperlinksMarkup(change: SheetChange, draft: PackageDraft): SectionMarkup {
  const { sheet, loaded, text } = change;
  if (isEqual(sheet.hyperlinks, loaded.hyperlinks)) return null;
  const elements = childrenOf(sectionOf(change, "hyperlinks"), "hyperlink");
  const known = new Map(
    loaded.hyperlinks.map((link, place) => [JSON.stringify(link), elements[place]]),
  );
  const items = sheet.hyperlinks.map((link) => {
    const element = known.get(JSON.stringify(link));
    return element ? text.slice(element.start, element.end) : linkMarkup(change, link, draft);
  });
  return listMarkup(change, "hyperlinks", items);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

function newProperty(change: SheetChange, property: CustomProperty, draft: PackageDraft): string {
  const part = draft.freeName("xl/customProperty", "bin");
  draft.addPart(part, CONTENT_TYPES.customProperty, utf16(property.value));
  const type = RELATIONSHIP_TYPES.customProperty;
  const id = draft.addRelationship(change.origin.part, { type, target: part });
  return render(change, xmlNode("customPr", { name: property.key, "r:id": id }));
}

/** The `customProperties` element and the parts with the values. */
export function customPropertiesMarkup(change: SheetChange, draft: PackageDraft): SectionMarkup {
  const { sheet, loaded, text, origin } = change;
  if (isEqual(sheet.customProperties, loaded.customProperties)) return null;
  const elements = childrenOf(sectionOf(change, "customProperties"), "customPr");
  const kept = new Map<string, string>();
  for (const element of elements) {
    const key = element.attributes.get("name") ?? "";
    const now = sheet.customProperties.find((property) => property.key === key);
    const link = origin.relationships.find(({ id }) => id === element.attributes.get("r:id"));
    if (now && link) {
      const before = loaded.customProperties.find((property) => property.key === key);
      if (before?.value !== now.value) draft.setBytes(link.target, utf16(now.value));
      kept.set(key, text.slice(element.start, element.end));
    } else if (link) {
      draft.removeRelationship(origin.part, link.id);
      draft.removePart(link.target);
    }
  }
  const items = sheet.customProperties.map(
    (property) => kept.get(property.key) ?? newProperty(change, property, draft),
  );
  return listMarkup(change, "customProperties", items);
}
