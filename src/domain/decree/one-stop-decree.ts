import type { Day } from "../period/period";
import type { Settings } from "../settings";

/** The decree on the one-stop mechanism, by its number. */
export type OneStopDecree = "61/2018" | "118/2025";

/** Nghị định 118/2025/NĐ-CP replaces Nghị định 61/2018/NĐ-CP from this day on. */
const firstDayOf118: Day = "2025-07-01";

/** The decree that holds on a day: Nghị định 61/2018/NĐ-CP until 30 June 2025, Nghị định 118/2025/NĐ-CP after. */
export function oneStopDecreeOn(day: Day): OneStopDecree {
  return day < firstDayOf118 ? "61/2018" : "118/2025";
}

/** Within how many working hours a dossier that was sent online is answered under each decree. */
const hoursByDecree: Readonly<Record<OneStopDecree, number>> = { "61/2018": 6, "118/2025": 8 };

/** The working hours within which online dossiers must be accepted: what the office set, else what holds on the day. */
export function acceptanceHoursOn(
  day: Day,
  { acceptanceHours }: Pick<Settings, "acceptanceHours">,
): number {
  return acceptanceHours ?? hoursByDecree[oneStopDecreeOn(day)];
}
