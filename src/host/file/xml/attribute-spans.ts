/** Where the attributes of one start tag stand in the text: four offsets each, reused from tag to tag. */
export class AttributeSpans {
  readonly #text: string;
  readonly #spans: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Forgets the tag before. */
  clear(): void {
    this.#spans.length = 0;
  }

  /** How many there are. */
  get count(): number {
    return this.#spans.length / 4;
  }

  /** Adds an attribute by the offsets of its name and of its value without the quotes. */
  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    this.#spans.push(nameStart, nameEnd, valueStart, valueEnd);
  }

  /** The place of the attribute with this written name, or -1. */
  find(name: string): number {
    for (let place = 0; place < this.count; place += 1) {
      const start = this.#spans[place * 4] ?? 0;
      const isSame = (this.#spans[place * 4 + 1] ?? 0) - start === name.length;
      if (isSame && this.#text.startsWith(name, start)) return place;
    }
    return -1;
  }

  /** The name as written. */
  name(place: number): string {
    return this.#text.slice(this.#spans[place * 4], this.#spans[place * 4 + 1]);
  }

  /** Offset of the value's first character. */
  valueStart(place: number): number {
    return this.#spans[place * 4 + 2] ?? 0;
  }

  /** The value as written, references and all. */
  value(place: number): string {
    return this.#text.slice(this.#spans[place * 4 + 2], this.#spans[place * 4 + 3]);
  }
}
