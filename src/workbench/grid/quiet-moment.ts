/** How long a pause counts as one, and how long is waited at most, in milliseconds. */
interface Patience {
  readonly pause: number;
  readonly longest: number;
}

/** Does something once after a burst of notes: when they pause, or when the first has waited long enough. */
export class QuietMoment {
  readonly #act: () => void;
  readonly #patience: Patience;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #limit: ReturnType<typeof setTimeout> | undefined;

  constructor(act: () => void, patience: Patience) {
    this.#act = act;
    this.#patience = patience;
  }

  /** Something is to be done soon. */
  note(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.flush(), this.#patience.pause);
    this.#limit ??= setTimeout(() => this.flush(), this.#patience.longest);
  }

  /** Does it now, if anything was noted. */
  flush(): void {
    if (this.#limit === undefined) return;
    this.cancel();
    this.#act();
  }

  /** Forgets what was noted. */
  cancel(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#limit);
    this.#limit = undefined;
  }
}
