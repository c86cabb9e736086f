import { indexAt } from "../figure/figure-at";
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
  const groupOf = new Uint32Array(units.length);
  const sizes = new Uint32Array(groups.length);
  units.forEach(({ group }, unit) => {
    groupOf[unit] = group;
    sizes[group] = indexAt(sizes, group) + 1;
  });
  const unitsOf = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(groups.length);
  groupOf.forEach((group, unit) => {
    const at = indexAt(filled, group);
    const members = unitsOf[group];
    if (members !== undefined) members[at] = unit;
    filled[group] = at + 1;
  });
  return { groupOf, unitsOf };
}
