import type { XmlScanner } from "./xml-scanner";

/** Called on an `open`: the text directly in the element, children passed over; the scanner is left on its `close`. */
export function readText(scanner: XmlScanner): string {
  const { depth } = scanner;
  let text = "";
  for (;;) {
    const token = scanner.next();
    if (token === "close" && scanner.depth === depth) return text;
    if (token === "text" && scanner.depth === depth) text += scanner.value();
  }
}

/** Called on an `open`: moves to the matching `close`. */
export function skipElement(scanner: XmlScanner): void {
  const { depth } = scanner;
  let token = scanner.next();
  while (token !== "close" || scanner.depth !== depth) token = scanner.next();
}
