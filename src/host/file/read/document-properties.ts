import type { CustomDocumentProperty, DocumentProperties } from "../../workbook/workbook-state";
import type { OpenedPackage } from "../package/opened-package";
import type { XmlElement } from "../xml/xml-tree";

/** Properties of the document that are texts, and the element of the core part that holds each. */
const CORE_TEXTS = [
  ["title", "title"],
  ["subject", "subject"],
  ["author", "creator"],
  ["keywords", "keywords"],
  ["comments", "description"],
  ["category", "category"],
  ["lastAuthor", "lastModifiedBy"],
] as const;

function localName(element: XmlElement): string {
  return element.name.slice(element.name.search(/[^}:]*$/));
}

function root(opened: OpenedPackage, kind: string): XmlElement | undefined {
  const link = opened.relationships("").find((each) => each.kind === kind);
  return link && opened.entry(link.target) ? opened.document(link.target) : undefined;
}

function customValue(element: XmlElement): CustomDocumentProperty["value"] {
  const [typed] = element.children;
  const text = typed?.text ?? "";
  if (typed?.name === "vt:bool") return text === "true" || text === "1";
  return /^vt:(i[1248]|int|r[48]|decimal)$/.test(typed?.name ?? "") ? Number(text) : text;
}

/** Reads what Excel shows under File ▸ Info into the properties. */
export function readDocumentProperties(
  opened: OpenedPackage,
  properties: DocumentProperties,
): void {
  const core = root(opened, "core-properties");
  const textOf = (from: XmlElement | undefined, name: string) =>
    from?.children.find((child) => localName(child) === name)?.text;
  for (const [property, name] of CORE_TEXTS) properties[property] = textOf(core, name) ?? "";
  properties.revisionNumber = Number(textOf(core, "revision") ?? 0) || 0;
  properties.created = textOf(core, "created") ?? null;
  const app = root(opened, "extended-properties");
  properties.manager = textOf(app, "Manager") ?? "";
  properties.company = textOf(app, "Company") ?? "";
  const custom = root(opened, "custom-properties")?.children ?? [];
  properties.custom = custom.map((element) => ({
    key: element.attributes.get("name") ?? "",
    value: customValue(element),
  }));
}
