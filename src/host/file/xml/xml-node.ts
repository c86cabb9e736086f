import { encodeAttribute, encodeText } from "./xml-text";

/** An element to be written: attributes that are undefined are left out. */
export interface XmlNode {
  /** "mergeCell", or with one of our canonical prefixes ("x14:id"). */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (XmlNode | string)[];
}

/** The prefixes (as "x:", or "" for the default namespace) to write for names without and with a prefix of ours. */
export interface WrittenPrefixes {
  readonly main: string;
  /** Null where the part does not declare the namespace: then each attribute brings the declaration. */
  readonly relationships: string | null;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where the part's own prefixes are the usual ones. */
const USUAL_PREFIXES: WrittenPrefixes = { main: "", relationships: "r:" };

/** An element; a text among the children is text content. */
export function xmlNode(
  name: string,
  attributes: XmlNode["attributes"] = {},
  children: XmlNode["children"] = [],
): XmlNode {
  return { name, attributes, children };
}

function qualified(name: string, prefixes: WrittenPrefixes): string {
  return name.includes(":") ? name : prefixes.main + name;
}

function renderAttribute(name: string, value: string | number, prefixes: WrittenPrefixes): string {
  const quoted = `"${encodeAttribute(String(value))}"`;
  if (!name.startsWith("r:")) return ` ${name}=${quoted}`;
  const { relationships } = prefixes;
  if (relationships !== null) return ` ${relationships}${name.slice(2)}=${quoted}`;
  return ` xmlns:r="${RELATIONSHIPS}" ${name}=${quoted}`;
}

/** The markup of an element, on one line, with the prefixes of the part that it goes into. */
export function renderXml(node: XmlNode, prefixes: WrittenPrefixes = USUAL_PREFIXES): string {
  const tag = qualified(node.name, prefixes);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => (value === undefined ? "" : renderAttribute(name, value, prefixes)))
    .join("");
  if (node.children.length === 0) return `<${tag}${attributes}/>`;
  const content = node.children
    .map((child) => (typeof child === "string" ? encodeText(child) : renderXml(child, prefixes)))
    .join("");
  return `<${tag}${attributes}>${content}</${tag}>`;
}

/** A whole part: declaration, as Excel writes it, and root element. */
export function renderPart(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${renderXml(root)}`;
}
