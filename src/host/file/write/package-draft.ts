import { CONTENT_TYPES_PART } from "../package/content-types";
import type { OpenedPackage } from "../package/opened-package";
import { partKey, relationshipsPart, targetOf } from "../package/part-names";
import { writeZip, type ZipContent } from "../package/zip-writer";
import { growElement } from "../xml/grown-element";
import { prefixesOf } from "../xml/written-prefixes";
import { decodeXml, encodeXml, type DecodedXml } from "../xml/xml-encoding";
import { renderPart, renderXml, xmlNode } from "../xml/xml-node";
import { XmlPatch } from "../xml/xml-patch";
import { XmlScanner } from "../xml/xml-scanner";
import { readDocument } from "../xml/xml-tree";

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A link to add: the whole type, and the name of a part or, for an external one, an address. */
export interface NewRelationship {
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

interface RelationshipEdits {
  readonly added: (NewRelationship & { readonly id: string })[];
  readonly removed: Set<string>;
}

/** Changes to a package, collected and written at the end; the opened package itself never changes. */
export class PackageDraft {
  readonly opened: OpenedPackage;
  /** New content by part key; null for a part that goes. */
  readonly #parts = new Map<string, { name: string; content: Uint8Array | null }>();
  readonly #types = new Map<string, { part: string; type: string | null }>();
  readonly #relationships = new Map<string, RelationshipEdits>();

  constructor(opened: OpenedPackage) {
    this.opened = opened;
  }

  /** Puts the bytes of a part. */
  setBytes(part: string, content: Uint8Array): void {
    this.#parts.set(partKey(part), { name: part, content });
  }

  /** Puts the text of a part in the encoding that it came in; does nothing when the text is the same. */
  setXml(part: string, text: string, before?: DecodedXml): void {
    if (before?.text === text) return;
    this.setBytes(part, encodeXml({ text, encoding: before?.encoding ?? "utf-8" }));
  }

  /** Adds a part that is not there yet, with its content type. */
  addPart(part: string, type: string, content: Uint8Array | string): void {
    if (typeof content === "string") this.setXml(part, content);
    else this.setBytes(part, content);
    this.setType(part, type);
  }

  /** Takes a part away with its relationships and content type. */
  removePart(part: string): void {
    this.#parts.set(partKey(part), { name: part, content: null });
    const links = relationshipsPart(part);
    if (this.opened.entry(links)) this.#parts.set(partKey(links), { name: links, content: null });
    this.#relationships.delete(part);
    this.#types.set(partKey(part), { part, type: null });
  }

  /** Says what kind a part is, unless the package says so already. */
  setType(part: string, type: string): void {
    if (this.opened.contentTypes.typeOf(part) !== type || !this.opened.entry(part)) {
      this.#types.set(partKey(part), { part, type });
    }
  }

  /** Links `source` ("" for the package) to something; gives the id of the link. */
  addRelationship(source: string, link: NewRelationship): string {
    const edits = this.#editsOf(source);
    const taken = new Set(this.opened.relationships(source).map(({ id }) => id));
    for (const { id } of edits.added) taken.add(id);
    let serial = taken.size + 1;
    while (taken.has(`rId${serial}`)) serial += 1;
    edits.added.push({ ...link, id: `rId${serial}` });
    return `rId${serial}`;
  }

  /** Takes a link away; what it led to stays. */
  removeRelationship(source: string, id: string): void {
    this.#editsOf(source).removed.add(id);
  }

  /** A name of the form `<stem><number>.<ending>` that no part has or had. */
  freeName(stem: string, ending: string): string {
    for (let serial = 1; ; serial += 1) {
      const name = `${stem}${serial}.${ending}`;
      if (!this.opened.entry(name) && !this.#parts.has(partKey(name))) return name;
    }
  }

  /** All XML parts as they are to be written. */
  xmlParts(): { readonly name: string; readonly xml: DecodedXml }[] {
    const names = this.opened.entries.map(({ name }) => name);
    for (const [key, { name }] of this.#parts) if (!this.opened.entry(key)) names.push(name);
    return names.flatMap((name) => {
      const change = this.#parts.get(partKey(name));
      if (!/\.xml$/i.test(name) || change?.content === null) return [];
      return [{ name, xml: decodeXml(change?.content ?? this.opened.read(name), name) }];
    });
  }

  /** The file with the changes; the very bytes that were opened when there are none. */
  finish(): Uint8Array {
    for (const [source, edits] of this.#relationships) this.#writeRelationships(source, edits);
    this.#writeTypes();
    if (this.#parts.size === 0) return this.opened.bytes;
    const entries: ZipContent[] = [];
    const written = new Set<string>();
    for (const entry of this.opened.entries) {
      const key = partKey(entry.name);
      const change = this.#parts.get(key);
      written.add(key);
      if (!change) entries.push({ kept: entry });
      else if (change.content) entries.push({ name: entry.name, content: change.content });
    }
    for (const [key, { name, content }] of this.#parts) {
      if (!written.has(key) && content) entries.push({ name, content });
    }
    return writeZip(this.opened.bytes, entries);
  }

  #editsOf(source: string): RelationshipEdits {
    const known = this.#relationships.get(source);
    if (known) return known;
    const edits = { added: [], removed: new Set<string>() };
    this.#relationships.set(source, edits);
    return edits;
  }

  #writeRelationships(source: string, { added, removed }: RelationshipEdits): void {
    const nodes = added.map(({ id, type, target, isExternal = false }) =>
      xmlNode("Relationship", {
        Id: id,
        Type: type,
        Target: isExternal ? target : targetOf(source, target),
        TargetMode: isExternal ? "External" : undefined,
      }),
    );
    const part = relationshipsPart(source);
    if (!this.opened.entry(part)) {
      const root = xmlNode("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, nodes);
      if (nodes.length > 0) this.setXml(part, renderPart(root));
      return;
    }
    const xml = this.opened.readXml(part);
    const prefixes = prefixesOf(xml.text, part);
    const gone = this.opened.relationships(source).filter(({ id }) => removed.has(id));
    const elements = gone.map(({ element }) => element);
    const markup = nodes.map((node) => renderXml(node, prefixes)).join("");
    this.setXml(part, editList(xml.text, part, elements, markup), xml);
  }

  #writeTypes(): void {
    const { contentTypes } = this.opened;
    const changes = [...this.#types.values()];
    const gone = changes.flatMap(({ part }) => contentTypes.overrideOf(part) ?? []);
    const added = changes.filter(({ type }) => type !== null);
    if (gone.length === 0 && added.length === 0) return;
    const xml = this.opened.readXml(CONTENT_TYPES_PART);
    const prefixes = prefixesOf(xml.text, CONTENT_TYPES_PART);
    const markup = added
      .map(({ part, type }) =>
        xmlNode("Override", { PartName: `/${part}`, ContentType: type ?? undefined }),
      )
      .map((node) => renderXml(node, prefixes))
      .join("");
    this.setXml(CONTENT_TYPES_PART, editList(xml.text, CONTENT_TYPES_PART, gone, markup), xml);
  }
}

/** Cuts elements out of the root of a part and adds markup at its end. */
function editList(
  text: string,
  part: string,
  gone: readonly { readonly start: number; readonly end: number }[],
  added: string,
): string {
  const patch = new XmlPatch();
  for (const { start, end } of gone) patch.replace(start, end, "");
  const cut = patch.apply(text);
  const root = readDocument(new XmlScanner(cut, part));
  return cut.slice(0, root.start) + growElement(cut, root, added) + cut.slice(root.end);
}
