import type { WrittenPrefixes } from "./xml-node";
import { XmlScanner } from "./xml-scanner";

/** The prefixes that a part uses, from a scanner on its root element. */
export function writtenPrefixes(scanner: XmlScanner): WrittenPrefixes {
  const main = scanner.scope.writtenPrefix("") ?? "";
  const relationships = scanner.scope.writtenPrefix("r:");
  return {
    main: main === "" ? "" : `${main}:`,
    // An attribute without a prefix has no namespace, so a default one does not serve.
    relationships: relationships === undefined || relationships === "" ? null : `${relationships}:`,
  };
}

/** The prefixes that the root element of a text declares. */
export function prefixesOf(text: string, part: string): WrittenPrefixes {
  const scanner = new XmlScanner(text, part);
  scanner.next();
  return writtenPrefixes(scanner);
}
