import type { OrgUnit, UnitGroup } from "./org-unit";

/** Which units are ranked against each other, both ways: the group of each unit and the units of each group. */
export interface GroupMembers {
  readonly groupOf: Uint32Array;
  /** Unit indices in the order of the sheet, by group index. */
  readonly unitsOf: readonly Uint32Array[];
}

/** Units with the groups that they are in: a period's records or a report. */
export interface GroupedUnits {
  readonly units: readonly OrgUnit[];
  readonly groups: readonly UnitGroup[];
}

/** Collects the members of the groups; made once for a period. */
export function collectGroupMembers({ units, groups }: GroupedUnits): GroupMembers {
  const unitsOf = groups.map((): number[] => []);
  units.forEach(({ group }, unit) => unitsOf[group]?.push(unit));
  return {
    groupOf: Uint32Array.from(units, ({ group }) => group),
    unitsOf: unitsOf.map((units) => Uint32Array.from(units)),
  };
}
