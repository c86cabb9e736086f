import { refusal } from "./host-error";
import type { ObjectAccess } from "./object-access";
import type { ObjectQuery } from "./object-query";
import type { View } from "./object-type";
import { wireName } from "./wire-format";

type Bag = Readonly<Record<string, unknown>>;

/** `update()`: sets each property of the state, nested objects where the name leads to one. */
export function updateObject(access: ObjectAccess, object: View, state: Bag): void {
  for (const [name, value] of Object.entries(state)) {
    const onWire = wireName(name);
    if (!access.hasLink(object, onWire)) access.write(object, onWire, value);
    else {
      const child = access.follow(object, onWire);
      if (child && typeof value === "object" && value !== null) {
        updateObject(access, child, value as Bag);
      }
    }
  }
}

/** `ensureUnchanged()`: refuses with Conflict where a property is no longer as the add-in last saw it. */
export function ensureUnchanged(query: ObjectQuery, object: View, state: Bag): void {
  const now = query.asJson(object, { Select: Object.keys(state) }) as Bag;
  for (const [name, value] of Object.entries(state)) {
    if (JSON.stringify(now[name]) !== JSON.stringify(value)) throw refusal("Conflict");
  }
}
