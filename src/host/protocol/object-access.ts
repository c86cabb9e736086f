import { type CallArguments, Given, isView } from "./given";
import { HostError, refusal } from "./host-error";
import type { ObjectType, View } from "./object-type";
import { objectTypes } from "./object-types";
import { publicName } from "./wire-format";

/** The members of an object's type; checks that what it speaks for is still in the workbook. */
export function typeOf(object: View): ObjectType<unknown> {
  return objectTypes[object.typeName] as ObjectType<unknown>;
}

/** Runs a member, adding to a refusal where it happened ("Range.values"). */
function located<T>(object: View, member: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HostError) || error.location !== null) throw error;
    const location = `${object.typeName}.${publicName(member)}`;
    throw new HostError(error.code, error.message, error.status, location);
  }
}

/** What may be used: members that the announced API set has. */
export class ObjectAccess {
  /** @param apiMinor gives the n of the announced ExcelApi 1.n */
  constructor(private readonly apiMinor: () => number) {}

  /** Whether the object has a readable plain property of this name. */
  hasScalar(object: View, name: string): boolean {
    const scalar = typeOf(object).scalars?.[name];
    return scalar?.read !== undefined && scalar.since <= this.apiMinor();
  }

  /** The names of all plain properties that a bare `load()` brings. */
  scalarNames(object: View): string[] {
    return Object.keys(typeOf(object).scalars ?? {}).filter((name) => this.hasScalar(object, name));
  }

  /** Whether the name leads to another object. */
  hasLink(object: View, name: string): boolean {
    return typeOf(object).links?.[name] !== undefined;
  }

  /** Reads a plain property. */
  read(object: View, name: string): unknown {
    return located(object, name, () => {
      const { read } = this.member(object, typeOf(object).scalars?.[name]);
      if (!read) throw refusal("ApiNotFound");
      return read(object.state) ?? null;
    });
  }

  /** Sets a plain property. */
  write(object: View, name: string, value: unknown): void {
    located(object, name, () => {
      const { write } = this.member(object, typeOf(object).scalars?.[name]);
      if (!write) throw refusal("InvalidOperation");
      write(object.state, new Given(value));
    });
  }

  /** Follows a property that leads to another object. */
  follow(object: View, name: string): View | null {
    return located(object, name, () =>
      this.member(object, typeOf(object).links?.[name]).follow(object.state),
    );
  }

  /** Calls a method. */
  call(object: View, name: string, args: CallArguments): unknown {
    return located(object, name, () =>
      this.member(object, typeOf(object).methods?.[name]).call(object.state, args),
    );
  }

  /** Calls a method that gives an object; nothing found is only allowed to the "…OrNullObject" ones. */
  callForObject(object: View, name: string, args: CallArguments): View | null {
    return located(object, name, () => {
      const found = this.call(object, name, args);
      if (isView(found)) return found;
      if (name.endsWith("OrNullObject")) return null;
      throw refusal("ItemNotFound");
    });
  }

  /** `getItem` of a collection by name or id. */
  item(object: View, key: Given): View {
    return located(object, "getItem", () => {
      const type = typeOf(object);
      if (!type.find) throw refusal("ApiNotFound");
      type.guard?.(object.state);
      const found = type.find(object.state, key);
      if (!found) throw refusal("ItemNotFound");
      return found;
    });
  }

  private member<M extends { readonly since: number }>(object: View, member: M | undefined): M {
    if (!member || member.since > this.apiMinor()) throw refusal("ApiNotFound");
    typeOf(object).guard?.(object.state);
    return member;
  }
}
