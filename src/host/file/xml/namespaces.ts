/**
 * Our own prefix for each namespace we know, whatever prefix a file uses. The namespaces that are the ground of a part
 * (SpreadsheetML in both dialects, relationships, content types, properties) get none.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/package/2006/content-types": "",
  "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "",
  "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": "",
  "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes": "vt:",
  "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes": "vt:",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
  "http://purl.oclc.org/ooxml/drawingml/main": "a:",
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr:",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr:",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c:",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c:",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main": "x14:",
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac": "x14ac:",
  "http://schemas.microsoft.com/office/excel/2006/main": "xm:",
  "http://schemas.microsoft.com/office/webextensions/webextension/2010/11": "we:",
  "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11": "wetp:",
  "http://www.w3.org/XML/1998/namespace": "xml:",
};

/** A declaration: prefix as written ("" for the default namespace), and the depth of its element. */
export interface NamespaceBinding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

/**
 * The namespace declarations in force while a document is read. Names come out with the prefixes above, so that "c",
 * "r:id" or "mc:Fallback" mean the same in every file; a name of an unknown namespace is "{uri}local".
 */
export class NamespaceScope {
  readonly #bindings: NamespaceBinding[];
  /** Qualified name as written → canonical name; emptied whenever a declaration comes or goes. */
  #elements = new Map<string, string | undefined>();

  /** Begins with the declarations of a surrounding document, for a piece cut out of it. */
  constructor(outer: readonly NamespaceBinding[] = []) {
    this.#bindings = outer.map((binding) => ({ ...binding, depth: 0 }));
  }

  /** What is declared now. */
  bindings(): readonly NamespaceBinding[] {
    return [...this.#bindings];
  }

  /** Enters `xmlns="…"` (prefix "") or `xmlns:prefix="…"` on the element at this depth. */
  declare(prefix: string, uri: string, depth: number): void {
    this.#bindings.push({ prefix, uri, depth });
    this.#elements.clear();
  }

  /** Forgets what was declared on the element at this depth. */
  leave(depth: number): void {
    let last = this.#bindings.at(-1);
    if (last === undefined || last.depth < depth) return;
    while (last !== undefined && last.depth >= depth) {
      this.#bindings.pop();
      last = this.#bindings.at(-1);
    }
    this.#elements.clear();
  }

  /** The canonical name of an element; undefined when its prefix is not declared. */
  element(qualified: string): string | undefined {
    const known = this.#elements.get(qualified);
    if (known !== undefined) return known;
    const name = this.#resolve(qualified, "");
    this.#elements.set(qualified, name);
    return name;
  }

  /** The canonical name of an attribute: one without a prefix has no namespace. */
  attribute(qualified: string): string | undefined {
    return qualified.includes(":") ? this.#resolve(qualified, undefined) : qualified;
  }

  /** The prefix as written ("" for the default one) that stands for one of our canonical prefixes now. */
  writtenPrefix(canonical: string): string | undefined {
    const found = this.#bindings.findLast(
      ({ prefix, uri }) => PREFIXES[uri] === canonical && this.#uriOf(prefix) === uri,
    );
    return found?.prefix;
  }

  #uriOf(prefix: string): string | undefined {
    if (prefix === "xml") return "http://www.w3.org/XML/1998/namespace";
    return this.#bindings.findLast((binding) => binding.prefix === prefix)?.uri;
  }

  #resolve(qualified: string, unprefixed: string | undefined): string | undefined {
    const colon = qualified.indexOf(":");
    const local = qualified.slice(colon + 1);
    const uri = colon < 0 ? unprefixed : undefined;
    const found = this.#uriOf(colon < 0 ? "" : qualified.slice(0, colon)) ?? uri;
    if (found === undefined || found === "") return colon < 0 ? local : undefined;
    const known = PREFIXES[found];
    return known === undefined ? `{${found}}${local}` : known + local;
  }
}
