import type { CustomProperty } from "../../workbook/sheet-state";
import type { OpenedPackage } from "../package/opened-package";
import { childrenOf } from "../xml/xml-tree";
import type { SheetSource } from "./sheet-source";

/** The key-value pairs that add-ins keep on a sheet: each value is a part of its own, in UTF-16. */
export function readCustomProperties(opened: OpenedPackage, source: SheetSource): CustomProperty[] {
  const found: CustomProperty[] = [];
  for (const property of childrenOf(source.section("customProperties"), "customPr")) {
    const id = property.attributes.get("r:id");
    const link = source.origin.relationships.find((relationship) => relationship.id === id);
    if (!link || !opened.entry(link.target)) continue;
    const value = new TextDecoder("utf-16le").decode(opened.read(link.target));
    found.push({ key: property.attributes.get("name") ?? "", value });
  }
  return found;
}
