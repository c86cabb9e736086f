import type { KeyedMerger } from "./mergers";
import type { OrgUnit } from "./org-unit";
import { keysBefore, mergersBetween } from "./mergers";
import type { PeriodRecords } from "../figure/records";

/** Which unit of an earlier period each unit was, by index. */
export interface UnitMatch {
  /** −1 where the unit was not there, or was several units. */
  readonly earlier: Int32Array;
  /** The units that became one, by the index of the one; only where all of them were there. */
  readonly merged: ReadonlyMap<number, readonly number[]>;
  /** The earlier index of each group, by group id; −1 where the group was not there. */
  readonly earlierGroups: Int32Array;
}

/**
 * Matches units by key and groups by id. A unit that a merger made between the two periods is never matched with the
 * one that bore its name before: it is the sum of its parts, or, where a part is not to be found, has no earlier figure.
 */
export function matchUnits(
  current: PeriodRecords,
  earlier: PeriodRecords,
  mergers: readonly KeyedMerger[],
): UnitMatch {
  const between = mergersBetween(mergers, earlier.period, current.period);
  const indexOf = keyFinder(earlier.units);
  const matches = new Int32Array(current.units.length);
  current.units.forEach(({ key }, unit) => (matches[unit] = indexOf(key, unit)));
  const merged = new Map<number, readonly number[]>();
  const made = new Set(between.map(({ to }) => to));
  if (made.size > 0) {
    current.units.forEach(({ key }, unit) => {
      if (!made.has(key)) return;
      matches[unit] = -1;
      const parts = keysBefore(key, between).map((part) => indexOf(part, -1));
      if (!parts.includes(-1)) merged.set(unit, parts);
    });
  }
  return { earlier: matches, merged, earlierGroups: matchGroups(current, earlier) };
}

/**
 * Finds the index of a unit by key, the first of several, −1 for none. `guess` is tried first: sheets of one office mostly keep
 * their order, and then no map is made.
 */
export function keyFinder(units: readonly OrgUnit[]): (key: string, guess: number) => number {
  let byKey: Map<string, number> | null = null;
  return (key, guess) => {
    if (units[guess]?.key === key) return guess;
    byKey ??= firstByKey(units);
    return byKey.get(key) ?? -1;
  };
}

function firstByKey(units: readonly OrgUnit[]): Map<string, number> {
  const byKey = new Map<string, number>();
  units.forEach(({ key }, unit) => {
    if (!byKey.has(key)) byKey.set(key, unit);
  });
  return byKey;
}

function matchGroups(current: PeriodRecords, earlier: PeriodRecords): Int32Array {
  return Int32Array.from(current.groups, ({ id }) =>
    earlier.groups.findIndex((group) => group.id === id),
  );
}
