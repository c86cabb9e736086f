import { FileFault } from "../refusal";
import { writtenPrefixes } from "../xml/written-prefixes";
import type { WrittenPrefixes } from "../xml/xml-node";
import type { NamespaceBinding } from "../xml/namespaces";
import type { XmlScanner } from "../xml/xml-scanner";
import { readElement } from "../xml/xml-tree";
import { type CellContext, readSheetData, type SheetData } from "./sheet-data";
import type { SheetSection } from "./sheet-source";

/** A worksheet part, read: its sections with their offsets, and its cells. */
export interface SheetPart {
  readonly sections: readonly SheetSection[];
  readonly data: SheetData;
  readonly prefixes: WrittenPrefixes;
  /** The declarations of the root element. */
  readonly bindings: readonly NamespaceBinding[];
  /** Offset of the end tag of the root element. */
  readonly contentEnd: number;
}

/** Reads a worksheet part; a `FileFault` when it is none or holds no cells' element. */
export function readSheetPart(scanner: XmlScanner, context: CellContext): SheetPart {
  scanner.next();
  const { part, sheet } = context;
  const root = scanner.name;
  if (root !== "worksheet") {
    throw new FileFault("bad-workbook", `no worksheet but ${root}`, { part, sheet });
  }
  const prefixes = writtenPrefixes(scanner);
  const bindings = scanner.scope.bindings();
  const sections: SheetSection[] = [];
  let contentEnd = 0;
  let data: SheetData | undefined;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "close") contentEnd = scanner.start;
    if (token !== "open") continue;
    const { name, start } = scanner;
    if (name === "sheetData") data = readSheetData(scanner, context);
    const tree = name === "sheetData" ? null : readElement(scanner);
    sections.push({ name, start, end: scanner.end, tree });
  }
  if (!data) throw new FileFault("bad-workbook", "no sheetData", { part, sheet });
  return { sections, data, prefixes, bindings, contentEnd };
}
