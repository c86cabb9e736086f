import type { OpenedPackage } from "../package/opened-package";
import type { Relationship } from "../package/relationships";
import { FileFault } from "../refusal";
import { prefixesOf } from "../xml/written-prefixes";
import { XmlScanner } from "../xml/xml-scanner";
import { readDocument, type XmlElement } from "../xml/xml-tree";
import type { WrittenPrefixes } from "../xml/xml-node";

/** The workbook part, read. */
export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly prefixes: WrittenPrefixes;
  readonly relationships: readonly Relationship[];
}

/** Finds the workbook part by the package's own relationships; other documents give a `FileFault`. */
export function readWorkbookPart(opened: OpenedPackage): WorkbookPart {
  const link = opened.relationships("").find(({ kind }) => kind === "officeDocument");
  const type = link ? (opened.contentTypes.typeOf(link.target) ?? "") : "";
  if (link && /sheet\.binary\./.test(type)) {
    throw new FileFault("binary-workbook", type, { part: link.target });
  }
  if (!link || !opened.entry(link.target) || !/(spreadsheetml|ms-excel)/.test(type)) {
    throw new FileFault("no-workbook-part", `no workbook: ${type}`);
  }
  const part = link.target;
  const { text } = opened.readXml(part);
  const root = readDocument(new XmlScanner(text, part));
  if (root.name !== "workbook") throw new FileFault("bad-workbook", root.name, { part });
  const relationships = opened.relationships(part);
  return { part, root, prefixes: prefixesOf(text, part), relationships };
}
