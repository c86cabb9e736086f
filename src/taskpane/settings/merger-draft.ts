import type { Day } from "../../domain/period/period";
import type { Merger } from "../../domain/settings";
import { linesOf } from "./settings-draft";

/** A merger while it is typed: the old units a line each; no day while none is there that can be read. */
export interface MergerDraft {
  readonly from: string;
  readonly to: string;
  readonly since: Day | null;
}

/** The merger that was typed; null while a part of it is missing. */
export function mergerOf({ from, to, since }: MergerDraft): Merger | null {
  const old = linesOf(from);
  const name = to.trim();
  return old.length === 0 || name === "" || since === null ? null : { from: old, to: name, since };
}
