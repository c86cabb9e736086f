import type { PeriodRecords } from "./records";

/** Which units are ranked against each other, both ways: the group of each unit and the units of each group. */
export interface GroupMembers {
  readonly groupOf: Uint32Array;
  /** Unit indices in the order of the sheet, by group index. */
  readonly unitsOf: readonly Uint32Array[];
}

/** Collects the members of the groups; made once for a period. */
export function collectGroupMembers(records: PeriodRecords): GroupMembers {
  const unitsOf = records.groups.map((): number[] => []);
  records.units.forEach(({ group }, unit) => unitsOf[group]?.push(unit));
  return {
    groupOf: Uint32Array.from(records.units, ({ group }) => group),
    unitsOf: unitsOf.map((units) => Uint32Array.from(units)),
  };
}
