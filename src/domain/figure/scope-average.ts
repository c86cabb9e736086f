import type { Averages } from "./average";
import type { Average } from "../report/report";
import type { Settings } from "../settings";

/** The average that the units of a group are held against; null where there is none. */
export function averageOfGroup(
  averages: Pick<Averages, "all" | "byGroup">,
  group: number,
  settings: Settings,
): Average | null {
  return scopeOf(settings) === "all" ? averages.all : (averages.byGroup[group] ?? null);
}

/** Whether units are held against the average of the whole sheet or of their group; by default the group's for a province. */
function scopeOf({ averageScope, level }: Settings): "all" | "group" {
  return averageScope ?? (level === "province" ? "group" : "all");
}
