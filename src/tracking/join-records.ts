import type { PeriodRecords, RecordedColumn } from "../domain/figure/records";
import type { OrgUnit, UnitGroup } from "../domain/unit/org-unit";

/** Whether two columns mean the same. */
export function isSameRole(one: RecordedColumn, other: RecordedColumn): boolean {
  return one.role.subject === other.role.subject && one.role.part === other.role.part;
}

/** The column that means the same as another one. */
export function findRole(
  columns: readonly RecordedColumn[],
  wanted: RecordedColumn,
): RecordedColumn | undefined {
  return columns.find((column) => isSameRole(column, wanted));
}

/** The units of two tables in one list: groups with the same id and heading are one group, others keep an id of their own. */
export function joinGroups(
  first: PeriodRecords,
  second: PeriodRecords,
): { readonly groups: readonly UnitGroup[]; readonly units: readonly OrgUnit[] } {
  const groups = [...first.groups];
  const indexes = second.groups.map((group) => {
    const same = groups.findIndex(({ id, label }) => id === group.id && label === group.label);
    return same >= 0 ? same : groups.push({ ...group, id: freeId(group.id, groups) }) - 1;
  });
  const moved = second.units.map((unit) => ({ ...unit, group: indexes[unit.group] ?? 0 }));
  return { groups, units: [...first.units, ...moved] };
}

function freeId(id: string, groups: readonly UnitGroup[]): string {
  const used = new Set(groups.map((group) => group.id));
  let candidate = id;
  for (let number = 2; used.has(candidate); number++) candidate = `${id}-${number}`;
  return candidate;
}
