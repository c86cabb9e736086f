import { readText, skipElement } from "../xml/element-text";
import { decodeEscapes } from "../xml/escaped-characters";
import type { XmlScanner } from "../xml/xml-scanner";
import { readStringItem } from "./shared-strings";

/** The `f` of a cell as it is written. */
export interface WrittenFormula {
  /** "normal", "shared", "array", "dataTable". */
  readonly kind: string;
  readonly text: string;
  /** The group of a shared formula. */
  readonly group: string | undefined;
}

/** What stands inside a cell element. */
export interface CellContent {
  readonly formula: WrittenFormula | undefined;
  /** The text of `v`; undefined when there is none, which is not the same as an empty one. */
  readonly text: string | undefined;
  /** The text of `is`. */
  readonly inline: string | undefined;
}

function readFormula(scanner: XmlScanner): WrittenFormula {
  const kind = scanner.attribute("t") ?? "normal";
  const group = scanner.attribute("si");
  return { kind, group, text: decodeEscapes(readText(scanner)) };
}

/** Called on the `open` of a cell: what is in it; the scanner is left on its `close`. */
export function readCellContent(scanner: XmlScanner): CellContent {
  const { depth } = scanner;
  let formula: WrittenFormula | undefined;
  let text: string | undefined;
  let inline: string | undefined;
  for (;;) {
    const token = scanner.next();
    if (token === "close" && scanner.depth === depth) return { formula, text, inline };
    if (token !== "open") continue;
    if (scanner.name === "v") text = readText(scanner);
    else if (scanner.name === "f") formula = readFormula(scanner);
    else if (scanner.name === "is") inline = readStringItem(scanner);
    else skipElement(scanner);
  }
}
