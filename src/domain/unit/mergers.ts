import { firstDay, lastDay } from "../period/calendar";
import type { Day, Period } from "../period/period";
import type { Settings } from "../settings";

/** A merger or a renaming of units, by their keys: from `since` on, `to` stands for all of `from`. */
export interface KeyedMerger {
  readonly from: readonly string[];
  readonly to: string;
  readonly since: Day;
}

/** The mergers that the settings name, as keys of units; made once for a run. */
export function resolveMergers(
  settings: Settings,
  keyOf: (name: string) => string,
): readonly KeyedMerger[] {
  return settings.mergers.map(({ from, to, since }) => ({
    from: from.map(keyOf),
    to: keyOf(to),
    since,
  }));
}

/** The mergers that lie between two periods: the earlier one ends before, the later one begins on the day or after. */
export function mergersBetween(
  mergers: readonly KeyedMerger[],
  earlier: Period,
  later: Period,
): readonly KeyedMerger[] {
  return mergers.filter(({ since }) => lastDay(earlier) < since && since <= firstDay(later));
}

/**
 * The keys that a unit had before the given mergers: its own where none made it, else those of all its parts, followed
 * back through mergers of mergers. A unit that absorbed others under its old name is among its own parts once.
 */
export function keysBefore(key: string, mergers: readonly KeyedMerger[]): readonly string[] {
  const making = mergers.filter((merger) => merger.to === key);
  if (making.length === 0) return [key];
  const rest = mergers.filter((merger) => !making.includes(merger));
  const parts = making.flatMap((merger) => merger.from.flatMap((part) => keysBefore(part, rest)));
  return [...new Set(parts)];
}
