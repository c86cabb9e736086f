import { typeOf } from "./object-access";
import type { View } from "./object-type";
import { AreasTarget, RangeTarget } from "./targets";

/** The fields that let the client find the object again: `Id`, `_Id`, `_ReferenceId`. */
export function identityOf(object: View): Record<string, unknown> {
  const { state } = object;
  const isRange = state instanceof RangeTarget || state instanceof AreasTarget;
  const reference = isRange ? state.referenceId : null;
  const own = typeOf(object).identity?.(state) ?? {};
  return reference === null ? { ...own } : { ...own, _ReferenceId: reference };
}
