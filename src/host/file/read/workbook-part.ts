import type { OpenedPackage } from "../package/opened-package";
import type { Relationship } from "../package/relationships";
import { FileFault } from "../refusal";
import { XmlScanner } from "../xml/xml-scanner";
import { readDocument, type XmlElement } from "../xml/xml-tree";
import type { WrittenPrefixes } from "../xml/xml-node";
import { writtenPrefixes } from "./sheet-part";

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
  const scanner = new XmlScanner(opened.readXml(part).text, part);
  const root = readDocument(scanner);
  if (root.name !== "workbook") throw new FileFault("bad-workbook", root.name, { part });
  const again = new XmlScanner(opened.readXml(part).text, part);
  again.next();
  return {
    part,
    root,
    prefixes: writtenPrefixes(again),
    relationships: opened.relationships(part),
  };
}
