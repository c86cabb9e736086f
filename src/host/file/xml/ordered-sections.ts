import { XmlPatch } from "./xml-patch";

/** A child of an element whose children stand in the order of the schema. */
export interface PlacedSection {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Edits of an element's children that keep them in the order of the schema. Call in that order too. */
export class OrderedSections {
  readonly patch = new XmlPatch();
  readonly #sections: readonly PlacedSection[];
  readonly #order: readonly string[];
  readonly #contentEnd: number;

  /** `contentEnd` is the offset of the parent's end tag. */
  constructor(sections: readonly PlacedSection[], order: readonly string[], contentEnd: number) {
    this.#sections = sections;
    this.#order = order;
    this.#contentEnd = contentEnd;
  }

  /** Replaces the first child of that name, takes it away (""), or adds it at its place. */
  set(name: string, xml: string): void {
    const known = this.#sections.find((section) => section.name === name);
    if (known) this.patch.replace(known.start, known.end, xml);
    else if (xml !== "") this.add(name, xml);
  }

  /** Adds a child after the others of its name. */
  add(name: string, xml: string): void {
    const rank = this.#order.indexOf(name);
    const next = this.#sections.find((section) => this.#order.indexOf(section.name) > rank);
    this.patch.insert(next?.start ?? this.#contentEnd, xml);
  }
}
