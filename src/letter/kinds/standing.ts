import type { OrgUnit } from "../../domain/unit/org-unit";
import type { IndicatorReport, Report } from "../../domain/report/report";
import { rankAreas } from "../../strings/letter/raise-criteria";
import { sourceOf } from "../text/figures";
import { formatFraction } from "../text/format-figure";
import type { Run } from "../letter";

/** One criterion by which the own unit is ranked among its peers. */
export interface Standing {
  readonly indicator: IndicatorReport;
  readonly unit: number;
  readonly rank: number;
  readonly rankOf: number;
}

/** Every criterion in which a unit has a rank, in the order of the report. */
export function listStandings(report: Report, unit: number): readonly Standing[] {
  return report.indicators.flatMap((indicator) => {
    const { ranks, rankedInGroup, unitGroups } = indicator.figures;
    const rank = ranks[unit] ?? NaN;
    const rankOf = rankedInGroup[unitGroups[unit] ?? 0] ?? NaN;
    return Number.isNaN(rank) || Number.isNaN(rankOf) ? [] : [{ indicator, unit, rank, rankOf }];
  });
}

/** "8/12", linked to the cells of the figure that was ranked. */
export function standingRun(report: Report, { indicator, unit, rank, rankOf }: Standing): Run {
  return { text: formatFraction(rank, rankOf), source: sourceOf(report, indicator, unit) };
}

/** Whether the unit stands in the lower half of those ranked. */
export function isLow({ rank, rankOf }: Standing): boolean {
  return rank > rankOf / 2;
}

/** The area over which a table of standings ranks its units, "toàn tỉnh", by what they are. */
export function rankArea(report: Report, unit: number): string {
  const kinds = new Set(report.units.map(({ kind }) => kind));
  const own: OrgUnit["kind"] = report.units[unit]?.kind ?? "other";
  if (own === "province") return rankAreas.province;
  if (kinds.has("urbanDistrict")) return rankAreas.urban;
  const isDistrict = own === "district" || own === "town" || own === "city";
  return isDistrict ? rankAreas.district : rankAreas.commune[report.settings.level];
}
