import { readText, skipElement } from "../xml/element-text";
import { decodeEscapes } from "../xml/escaped-characters";
import type { XmlScanner } from "../xml/xml-scanner";

/**
 * Called on the `open` of a string item (`si`, `is`): its plain text. Runs of rich text are joined; the phonetic
 * reading (`rPh`) is no part of it.
 */
export function readStringItem(scanner: XmlScanner): string {
  const { depth } = scanner;
  let text = "";
  for (;;) {
    const token = scanner.next();
    if (token === "close" && scanner.depth === depth) return decodeEscapes(text);
    if (token !== "open") continue;
    if (scanner.name === "t") text += readText(scanner);
    else if (scanner.name !== "r") skipElement(scanner);
  }
}

/** A plain string item without references or escapes: the shape of nearly all of them. */
const PLAIN_ITEM = /<si><t>([^<&_\r]*)<\/t><\/si>/y;

/** The strings of the part of shared strings, by index, as plain text. */
export function readSharedStrings(scanner: XmlScanner): string[] {
  const strings: string[] = [];
  scanner.next();
  const isUnprefixed = scanner.scope.writtenPrefix("") === "";
  for (;;) {
    const plain = isUnprefixed ? scanner.match(PLAIN_ITEM) : null;
    if (plain) {
      strings.push(plain[1] ?? "");
      continue;
    }
    const token = scanner.next();
    if (token === "end") return strings;
    if (token !== "open") continue;
    if (scanner.name === "si") strings.push(readStringItem(scanner));
    else skipElement(scanner);
  }
}
