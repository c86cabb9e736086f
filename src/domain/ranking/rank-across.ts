import type { Ranks } from "./ranking";
import { placesByName, rankFigures } from "./ranking";
import type { IndicatorReport, Report } from "../report/report";

/**
 * Ranks all units of a sheet against each other, whatever their group, as the national portal's running number does. By the
 * shown figures; the entry for the whole sheet is the only one of `rankedInGroup`.
 */
export function rankAcrossGroups(
  { indicator, figures }: Pick<IndicatorReport, "indicator" | "figures">,
  { units, settings }: Pick<Report, "units" | "settings">,
): Ranks {
  return rankFigures(figures.shown, indicator.better, {
    method: settings.rankMethod,
    by: "shown",
    members: {
      groupOf: new Uint32Array(units.length),
      unitsOf: [Uint32Array.from(units, (_, unit) => unit)],
    },
    namePlaces: () => placesByName(units),
  });
}
