import type { CallArguments } from "./given";
import type { View } from "./object-type";
import type { Session } from "./session";
import { AreasTarget, RangeTarget } from "./targets";

/** `_KeepReference`: the range outlives the request. Other objects have ids of their own. */
export function keepReference(session: Session, object: View): null {
  const { state } = object;
  if (state instanceof RangeTarget) state.referenceId ??= session.references.keep(object, [state]);
  if (state instanceof AreasTarget) {
    state.referenceId ??= session.references.keep(object, state.ranges);
  }
  return null;
}

/** `_RemoveReference`: idempotent, as the client repeats its clean-up. */
export function removeReferences(session: Session, args: CallArguments): null {
  for (let place = 0; !args.at(place).isAbsent; place += 1) {
    session.references.drop(args.at(place).text());
  }
  return null;
}
