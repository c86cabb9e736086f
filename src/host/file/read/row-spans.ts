/** Where each row element of a sheet stands in its part: rising by row, three numbers each. */
export class RowSpans {
  readonly #numbers: number[] = [];
  /** Set when a row or cell of the part has no address: it then follows from what stands before. */
  hasImplicitPlaces = false;

  /** Adds the next row: zero-based index, offset of its "<", offset after its end. */
  add(row: number, start: number, end: number): void {
    this.#numbers.push(row, start, end);
  }

  /** How many row elements there are. */
  get count(): number {
    return this.#numbers.length / 3;
  }

  /** The zero-based row of the n-th element. */
  row(place: number): number {
    return this.#numbers[place * 3] ?? -1;
  }

  /** Offset of the n-th element. */
  start(place: number): number {
    return this.#numbers[place * 3 + 1] ?? 0;
  }

  /** Offset after the n-th element. */
  end(place: number): number {
    return this.#numbers[place * 3 + 2] ?? 0;
  }
}
