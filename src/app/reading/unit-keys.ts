import type { PeriodRecords } from "../../domain/figure/records";
import type { Settings } from "../../domain/settings";
import { createKindResolver, createUnitNameReader } from "../../tracking/name/unit-key";

/** From the name of a unit to its key. */
export type KeyOf = (name: string) => string;

/**
 * The key of a name as settings, ledgers and our own sheets write it: that of the unit which is called so in these records,
 * else by the rules for names and aliases; a name without a kind takes the one unit that has its proper name.
 */
export function createKeyOf({ units }: PeriodRecords, { aliases }: Settings): KeyOf {
  const read = createUnitNameReader(aliases);
  // Nobody asks where nothing is set and nothing was written before.
  let known: { byName: ReadonlyMap<string, string>; resolve: (key: string) => string } | null =
    null;
  return (name) => {
    known ??= {
      byName: new Map(units.map((unit) => [unit.name, unit.key])),
      resolve: createKindResolver(units.map(({ key }) => key)),
    };
    return known.byName.get(name) ?? known.resolve(read(name, null).key);
  };
}
