import { childrenOf, type XmlElement } from "../xml/xml-tree";
import { partKey } from "./part-names";

/** The name of the part that says what kind each part is. */
export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** What kind each part of a package is. */
export class ContentTypes {
  readonly root: XmlElement;
  readonly #defaults = new Map<string, string>();
  readonly #overrides = new Map<string, { type: string; element: XmlElement }>();

  constructor(root: XmlElement) {
    this.root = root;
    for (const element of childrenOf(root, "Default")) {
      const extension = element.attributes.get("Extension") ?? "";
      this.#defaults.set(extension.toLowerCase(), element.attributes.get("ContentType") ?? "");
    }
    for (const element of childrenOf(root, "Override")) {
      const type = element.attributes.get("ContentType") ?? "";
      this.#overrides.set(partKey(element.attributes.get("PartName") ?? ""), { type, element });
    }
  }

  /** The content type of a part, or undefined when nothing says so. */
  typeOf(part: string): string | undefined {
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    return this.#overrides.get(partKey(part))?.type ?? this.#defaults.get(extension);
  }

  /** The element that speaks of this part alone. */
  overrideOf(part: string): XmlElement | undefined {
    return this.#overrides.get(partKey(part))?.element;
  }
}
