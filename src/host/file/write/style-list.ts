import { growElement } from "../xml/grown-element";
import type { OrderedSections } from "../xml/ordered-sections";
import { childOf, type XmlElement } from "../xml/xml-tree";

/** One list of the styles part (fonts, fills …): its elements by index, and those to add at the end. */
export class StyleList {
  readonly name: string;
  readonly elements: readonly XmlElement[];
  readonly #text: string;
  readonly #list: XmlElement | undefined;
  readonly #indexes = new Map<string, number>();
  readonly #added: string[] = [];
  #dropped = 0;

  /** The list `name` of the parsed styles part `root`, which was read from `text`. */
  constructor(name: string, root: XmlElement, text: string) {
    this.name = name;
    this.#text = text;
    this.#list = childOf(root, name);
    this.elements = this.#list?.children ?? [];
    this.elements.forEach((element, index) => {
      const markup = text.slice(element.start, element.end);
      if (!this.#indexes.has(markup)) this.#indexes.set(markup, index);
    });
  }

  /** The markup of an element as it came; "" where there is none. */
  markup(element: XmlElement | undefined): string {
    return element ? this.#text.slice(element.start, element.end) : "";
  }

  /** The index of this markup, added at the end unless it is there. */
  indexOf(markup: string): number {
    const known = this.#indexes.get(markup);
    if (known !== undefined) return known;
    const index = this.elements.length + this.#added.length;
    this.#indexes.set(markup, index);
    this.#added.push(markup);
    return index;
  }

  /** Whether anything is to be added. */
  get hasAdded(): boolean {
    return this.#added.length > 0;
  }

  /** Takes elements away from the end of the list as it came; instead of adding. */
  dropLast(count: number): void {
    this.#dropped = count;
  }

  /** Writes what was added and dropped. `prefix` stands before the names of the part. */
  write(sections: OrderedSections, prefix: string): void {
    if (this.#added.length === 0 && this.#dropped === 0) return;
    const count = String(this.elements.length + this.#added.length - this.#dropped);
    const added = this.#added.join("");
    if (this.#list) sections.set(this.name, this.#grown(this.#list, added, count));
    else
      sections.set(
        this.name,
        `<${prefix}${this.name} count="${count}">${added}</${prefix}${this.name}>`,
      );
  }

  #grown(list: XmlElement, added: string, count: string): string {
    const change = list.attributes.has("count") ? { count } : {};
    if (this.#dropped === 0) return growElement(this.#text, list, added, change);
    const kept = list.children.slice(0, list.children.length - this.#dropped);
    const whole = growElement(this.#text, list, "", change);
    if (kept.length === 0) return whole.replace(/>[^]*$/, "/>");
    const end = kept.at(-1)?.end ?? list.contentStart;
    const tag = whole.slice(0, whole.length - (list.end - list.contentStart));
    return (
      tag + this.#text.slice(list.contentStart, end) + this.#text.slice(list.contentEnd, list.end)
    );
  }
}
