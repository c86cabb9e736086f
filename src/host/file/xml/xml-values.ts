import type { XmlElement } from "./xml-tree";

/** A boolean of the schema ("1", "true", "0", "false"); the fallback when absent or something else. */
export function parseXmlBoolean(text: string | undefined, fallback: boolean): boolean {
  const word = text?.trim();
  if (word === "1" || word === "true") return true;
  if (word === "0" || word === "false") return false;
  return fallback;
}

/** A number of the schema, or undefined when the text is absent or is none. */
export function parseXmlNumber(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? "";
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) return undefined;
  return Number(trimmed);
}

/** The number in an attribute, or undefined. */
export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  return parseXmlNumber(element?.attributes.get(name));
}

/** The boolean in an attribute. */
export function booleanAttribute(
  element: XmlElement | undefined,
  name: string,
  fallback: boolean,
): boolean {
  return parseXmlBoolean(element?.attributes.get(name), fallback);
}
