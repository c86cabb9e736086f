import { refusal } from "./host-error";
import type { View } from "./object-type";

/** A value that the add-in sent, of which nothing is known yet; each reading refuses with InvalidArgument. */
export class Given {
  /** Plain JSON, or a {@link View} where the add-in passed an object of the API. */
  constructor(readonly raw: unknown) {}

  /** Whether the argument was left out (undefined arrives as null). */
  get isAbsent(): boolean {
    return this.raw === null || this.raw === undefined;
  }

  /** A text, as it is. */
  text(): string {
    if (typeof this.raw !== "string") throw refusal("InvalidArgument");
    return this.raw;
  }

  /** A text, or the fallback where the argument was left out. */
  textOr<T extends string | null>(fallback: T): string | T {
    return this.isAbsent ? fallback : this.text();
  }

  /** A finite number. */
  number(): number {
    if (typeof this.raw !== "number" || !Number.isFinite(this.raw))
      throw refusal("InvalidArgument");
    return this.raw;
  }

  /** A whole number. */
  whole(): number {
    const number = this.number();
    if (!Number.isInteger(number)) throw refusal("InvalidArgument");
    return number;
  }

  /** A whole number from 0. */
  index(): number {
    const number = this.whole();
    if (number < 0) throw refusal("InvalidArgument");
    return number;
  }

  /** A number between two limits, both allowed. */
  numberWithin(lowest: number, highest: number): number {
    const number = this.number();
    if (number < lowest || number > highest) throw refusal("InvalidArgument");
    return number;
  }

  /** A boolean. */
  flag(): boolean {
    if (typeof this.raw !== "boolean") throw refusal("InvalidArgument");
    return this.raw;
  }

  /** A boolean, or the fallback where the argument was left out. */
  flagOr(fallback: boolean): boolean {
    return this.isAbsent ? fallback : this.flag();
  }

  /** One of the values of an enumeration, in its exact spelling. */
  choice<T extends string>(values: readonly T[]): T {
    const found = values.find((value) => value === this.raw);
    if (found === undefined) throw refusal("InvalidArgument");
    return found;
  }

  /** A choice, or the fallback where the argument was left out. */
  choiceOr<T extends string>(values: readonly T[], fallback: T): T {
    return this.isAbsent ? fallback : this.choice(values);
  }

  /** An object's members, each again unknown. */
  members(): ReadonlyMap<string, Given> {
    if (typeof this.raw !== "object" || this.raw === null || Array.isArray(this.raw)) {
      throw refusal("InvalidArgument");
    }
    return new Map(Object.entries(this.raw).map(([key, value]) => [key, new Given(value)]));
  }

  /** One member of an object; absent where it has none of that name. */
  member(name: string): Given {
    return this.members().get(name) ?? ABSENT;
  }

  /** A list, each entry again unknown. */
  list(): readonly Given[] {
    if (!Array.isArray(this.raw)) throw refusal("InvalidArgument");
    return this.raw.map((value: unknown) => new Given(value));
  }

  /** The state behind an object of the API, if it is of this class; null for anything else. */
  target<T>(kind: abstract new (...parts: never[]) => T): T | null {
    const state = isView(this.raw) ? this.raw.state : null;
    return state instanceof kind ? state : null;
  }
}

const ABSENT = new Given(null);

/** Whether a value is an object of the API rather than data. */
export function isView(value: unknown): value is View {
  return typeof value === "object" && value !== null && "typeName" in value && "state" in value;
}

/** The arguments of a call, by position; those that were not sent are absent. */
export class CallArguments {
  readonly #given: readonly Given[];

  constructor(raw: readonly unknown[]) {
    this.#given = raw.map((value) => new Given(value));
  }

  /** The argument at a zero-based position. */
  at(position: number): Given {
    return this.#given[position] ?? ABSENT;
  }
}
