import type { FileFault } from "../refusal";

/** Makes the fault for something wrong at an offset of the part. */
export type FaultAt = (detail: string, offset: number) => FileFault;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function isAllowed(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

function characterOf(reference: string): string | undefined {
  if (!reference.startsWith("#")) return NAMED[reference];
  const found = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(reference);
  if (!found) return undefined;
  const code = found[1] === undefined ? Number(found[2]) : Number.parseInt(found[1], 16);
  return isAllowed(code) ? String.fromCodePoint(code) : undefined;
}

/** Replaces the five named and the numeric references: there are no others in a file without a DOCTYPE. */
function decodeReferences(text: string, offset: number, faultAt: FaultAt): string {
  let decoded = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    const character = end < 0 ? undefined : characterOf(text.slice(at + 1, end));
    if (character === undefined) {
      throw faultAt("an unknown reference", offset + at);
    }
    decoded += text.slice(from, at) + character;
    from = end + 1;
  }
  return decoded + text.slice(from);
}

/** Text between tags, standing at `offset` of the part: line ends become "\n", as XML 1.0, 2.11 says; a character reference to CR stays a CR. */
export function decodeText(text: string, offset: number, faultAt: FaultAt): string {
  return decodeReferences(text.replace(/\r\n?/g, "\n"), offset, faultAt);
}

/** The value of an attribute: white space is a space unless it is written as a reference (XML 1.0, 3.3.3). */
export function decodeAttribute(text: string, offset: number, faultAt: FaultAt): string {
  return decodeReferences(text.replace(/\r\n|[\t\n\r]/g, " "), offset, faultAt);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text between tags; ">" is escaped too, so that "]]>" cannot come about. */
export function encodeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}

/** The value of an attribute, to stand between double quotes. */
export function encodeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
