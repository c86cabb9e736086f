import { refusal } from "./host-error";
import type { ObjectAccess } from "./object-access";
import { typeOf } from "./object-access";
import { identityOf } from "./object-identity";
import type { View } from "./object-type";
import { publicName, type WireQuery, wireName } from "./wire-format";

type Bag = Record<string, unknown>;

/** Names of one level, and below each navigation property the names of the next. */
interface Selection {
  readonly names: readonly string[];
  readonly nested: ReadonlyMap<string, readonly string[]>;
}

function sortSelection(select: readonly string[]): Selection {
  const names: string[] = [];
  const nested = new Map<string, string[]>();
  for (const entry of select) {
    const cut = entry.search(/[/.]/);
    if (cut < 0) names.push(entry);
    else {
      const head = wireName(entry.slice(0, cut));
      nested.set(head, [...(nested.get(head) ?? []), entry.slice(cut + 1)]);
    }
  }
  return { names, nested };
}

/** Answers `load()`: plain properties by name, nested objects nested, collections as `_Items`. */
export class ObjectQuery {
  constructor(private readonly access: ObjectAccess) {}

  /** The properties asked for, under their PascalCase names. */
  run(object: View, query: WireQuery): Bag {
    const select = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
    return typeOf(object).items
      ? this.collection(object, select, query)
      : this.single(object, select);
  }

  /** The same with camelCase names and collections as `items`, for `retrieve()`. */
  asJson(object: View, query: WireQuery): unknown {
    return toPublic(this.run(object, query));
  }

  private collection(object: View, select: readonly string[], query: WireQuery): Bag {
    const type = typeOf(object);
    type.guard?.(object.state);
    const skip = query.Skip ?? 0;
    const all = type.items?.(object.state) ?? [];
    const asked = select.filter((name) => name !== "$none");
    const own = asked.filter((name) => this.access.hasScalar(object, wireName(name)));
    const ofItems = asked.filter((name) => !own.includes(name));
    const bag: Bag = {};
    for (const name of own) bag[wireName(name)] = this.access.read(object, wireName(name));
    const wantsItems = own.length === 0 || ofItems.length > 0;
    if (wantsItems) {
      const part = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
      bag._Items = part.map((item, i) => ({ ...this.single(item, ofItems), _Index: skip + i }));
    }
    return bag;
  }

  private single(object: View, select: readonly string[]): Bag {
    typeOf(object).guard?.(object.state);
    const bag: Bag = { ...identityOf(object) };
    const { names, nested } = sortSelection(select.length === 0 ? ["*"] : select);
    for (const name of names) this.named(object, name, bag);
    for (const [name, rest] of nested) bag[name] = this.child(object, name, rest);
    return bag;
  }

  private named(object: View, name: string, bag: Bag): void {
    const onWire = wireName(name);
    if (name === "$none") return;
    if (name === "*") {
      for (const each of this.access.scalarNames(object))
        bag[each] = this.access.read(object, each);
    } else if (this.access.hasLink(object, onWire)) bag[onWire] = this.child(object, onWire, []);
    else bag[onWire] = this.access.read(object, onWire);
  }

  private child(object: View, name: string, select: readonly string[]): Bag | null {
    if (!this.access.hasLink(object, name)) throw refusal("ApiNotFound");
    const child = this.access.follow(object, name);
    return child && this.run(child, { Select: select });
  }
}

function toPublic(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPublic);
  if (typeof value !== "object" || value === null) return value;
  const bag = value as Bag;
  if (Array.isArray(bag._Items)) return { items: toPublic(bag._Items) };
  return Object.fromEntries(
    Object.entries(bag).map(([key, each]) => [publicName(key), toPublic(each)]),
  );
}
