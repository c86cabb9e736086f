import type { SheetState } from "../../workbook/sheet-state";
import type { AttributeChange } from "../xml/start-tag";
import { renderXml, type XmlNode } from "../xml/xml-node";
import { childrenOf, type XmlElement } from "../xml/xml-tree";
import type { LoadedSheet } from "./sheet-data-markup";

/** A sheet that is being written: as it was read and as it is now. */
export interface SheetChange extends LoadedSheet {
  readonly sheet: SheetState;
  /** Whether the sheet is the one that shows when the file is opened; null when that is the same one as before. */
  readonly isActive: boolean | null;
}

/** The new markup of a section: "" to take it away, null to leave it as it came. */
export type SectionMarkup = string | null;

/** Whether two values of the model are equal, compared as JSON. */
export function isEqual(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** The first section of that name, as it was read. */
export function sectionOf({ origin }: LoadedSheet, name: string): XmlElement | undefined {
  return origin.sections.find((section) => section.name === name)?.tree ?? undefined;
}

/** The markup of a node with the prefixes of the sheet's part. */
export function render({ origin }: LoadedSheet, node: XmlNode): string {
  return renderXml(node, origin.prefixes);
}

/** The name of an element as the sheet's part writes it. */
export function tagName({ origin }: LoadedSheet, name: string): string {
  return origin.prefixes.main + name;
}

/** The attributes in which two descriptions differ, with the values of the second. */
export function attributeChange(before: AttributeChange, after: AttributeChange): AttributeChange {
  const names = Object.keys(after).filter((name) => before[name] !== after[name]);
  return Object.fromEntries(names.map((name) => [name, after[name]]));
}

/** The markup, by attribute, of the children of a section as they came. */
export function markupByAttribute(
  file: LoadedSheet,
  section: string,
  attribute: string,
): Map<string, string> {
  const found = new Map<string, string>();
  const parent = sectionOf(file, section);
  for (const child of childrenOf(parent, parent?.children[0]?.name ?? "")) {
    const markup = file.text.slice(child.start, child.end);
    found.set(child.attributes.get(attribute) ?? "", markup);
  }
  return found;
}
