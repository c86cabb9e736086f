import type { XmlScanner } from "./xml-scanner";

/** An element of a small part, with the offsets at which it can be cut out or added to. */
export interface XmlElement {
  /** Canonical, as the scanner gives it. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, pieces joined. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Just after the start tag. */
  readonly contentStart: number;
  /** At the "<" of the end tag; equal to `end` for an element written `<a/>`. */
  readonly contentEnd: number;
  readonly isEmptyTag: boolean;
}

/** Called on an `open`: the whole element, the scanner left on its `close`. */
export function readElement(scanner: XmlScanner): XmlElement {
  const { name, start, end: contentStart, isEmpty: isEmptyTag } = scanner;
  const attributes = scanner.attributes();
  const children: XmlElement[] = [];
  let text = "";
  for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
    if (token === "open") children.push(readElement(scanner));
    else text += scanner.value();
  }
  const contentEnd = scanner.start;
  const { end } = scanner;
  return { name, attributes, children, text, start, end, contentStart, contentEnd, isEmptyTag };
}

/** The root element of a part and all below it. */
export function readDocument(scanner: XmlScanner): XmlElement {
  scanner.next();
  const root = readElement(scanner);
  scanner.next();
  return root;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that name; none of an element that is not there. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
