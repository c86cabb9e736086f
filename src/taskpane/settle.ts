import type { Outcome } from "../app/outcome";
import { failed } from "../app/outcome";
import { isLoadFailure } from "./load-failure";

/** A defect of ours must not leave the pane waiting for ever: what was thrown becomes a failure, with its text where it has no name. */
export async function settle<Value>(promise: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await promise;
  } catch (error) {
    if (isLoadFailure(error)) return failed({ code: "part-not-loaded" });
    const code = error instanceof Error ? error.message : String(error);
    return failed({ code: "unexpected", values: { code } });
  }
}
