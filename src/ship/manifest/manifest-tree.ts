import { FileFault } from "../../host/file/refusal";
import { XmlScanner } from "../../host/file/xml/xml-scanner";
import { readDocument, type XmlElement } from "../../host/file/xml/xml-tree";

/**
 * An element of the manifest. Names are without a prefix in the base part, "v:" in the part for the ribbon
 * (VersionOverrides) and "bt:" for resources, whatever prefixes the file uses.
 */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
}

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "v:",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt:",
  "http://www.w3.org/2001/XMLSchema-instance": "xsi:",
};

/** A name of a namespace that a manifest does not have keeps its address, and so matches nothing. */
function shortName(name: string): string {
  const parts = /^\{(.*)\}(.*)$/.exec(name);
  const prefix = PREFIXES[parts?.[1] ?? ""];
  return parts === null || prefix === undefined ? name : `${prefix}${parts[2] ?? ""}`;
}

function fromXml({ name, attributes, children, text }: XmlElement): ManifestElement {
  return {
    name: shortName(name),
    attributes: new Map([...attributes].map(([key, value]) => [shortName(key), value])),
    children: children.map(fromXml),
    text: text.trim(),
  };
}

/** The root of a manifest; null where the text is not well-formed XML. */
export function parseManifest(xml: string): ManifestElement | null {
  try {
    return fromXml(readDocument(new XmlScanner(xml, "manifest.xml")));
  } catch (error) {
    if (error instanceof FileFault) return null;
    throw error;
  }
}

/** The first direct child of that name. */
export function childOf(
  element: ManifestElement | undefined,
  name: string,
): ManifestElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The element at the end of a path of direct children ("v:Resources", "bt:Urls"). */
export function elementAt(
  element: ManifestElement,
  ...path: readonly string[]
): ManifestElement | undefined {
  return path.reduce<ManifestElement | undefined>(childOf, element);
}

/** Every element of that name, at any depth, in the order of the file. */
export function elementsNamed(
  element: ManifestElement,
  ...names: readonly string[]
): readonly ManifestElement[] {
  const below = element.children.flatMap((child) => elementsNamed(child, ...names));
  return names.includes(element.name) ? [element, ...below] : below;
}

/** An attribute, or nothing where the element or the attribute is absent. */
export function attributeOf(element: ManifestElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? "";
}
