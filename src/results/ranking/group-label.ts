import type { UnitGroup } from "../../domain/unit/org-unit";
import { groupNames, numberedGroup } from "../../strings/results";

/** How a group is called: by the sheet's own heading, else by the kind of its units, else by its number. */
export function groupLabel(groups: readonly UnitGroup[], index: number): string {
  const group = groups[index];
  if (group !== undefined && group.label !== "") return group.label;
  return groupNames[group?.id ?? ""] ?? numberedGroup(index + 1);
}
