import { typeOf } from "./object-access";
import type { View } from "./object-type";
import { AreasTarget, RangeTarget } from "./targets";

/**
 * The fields that let the client find the object again: `Id`, `_Id`, `_ReferenceId`. A reference is the range's
 * own: what hangs on a range (its format, its sort) has the same state and must not pass for it.
 */
export function identityOf(object: View): Record<string, unknown> {
  const { state, typeName } = object;
  const isRange = typeName === "Range" || typeName === "RangeAreas";
  const holds = isRange && (state instanceof RangeTarget || state instanceof AreasTarget);
  const reference = holds ? state.referenceId : null;
  const own = typeOf(object).identity?.(state) ?? {};
  return reference === null ? { ...own } : { ...own, _ReferenceId: reference };
}
