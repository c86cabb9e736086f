interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits of a text by its own offsets, collected in any order and applied at once; what is not named stays. */
export class XmlPatch {
  readonly #edits: Edit[] = [];

  /** Puts `text` in place of what stands from `start` up to `end`. */
  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** Puts `text` before what stands at `at`; several at one place come in the order of the calls. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Whether nothing was asked for. */
  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  /** The text with the edits done. Edits that overlap are a defect of the caller. */
  apply(text: string): string {
    const edits = [...this.#edits].sort((left, right) => left.start - right.start);
    const pieces: string[] = [];
    let at = 0;
    for (const edit of edits) {
      if (edit.start < at) throw new Error("overlapping edits");
      pieces.push(text.slice(at, edit.start), edit.text);
      at = edit.end;
    }
    pieces.push(text.slice(at));
    return pieces.join("");
  }
}
