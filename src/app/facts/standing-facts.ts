import { figureAt } from "../../domain/figure/figure-at";
import type { Class766 } from "../../domain/points-766/class-766";
import { classOf766 } from "../../domain/points-766/class-766";
import { listLostPoints } from "../../domain/points-766/lost-points-766";
import { rankAcrossGroups } from "../../domain/ranking/rank-across";
import { listRankMoves } from "../../domain/ranking/rank-moves";
import { listUnderTarget } from "../../domain/ranking/target-distance";
import type { IndicatorReport, Report } from "../../domain/report/report";
import { shownScale } from "../../results/ranking/ranking-columns";

/** What a group of 766 points holds back of a unit, the most first. */
export interface LostPointsFacts {
  readonly group: string;
  readonly points: number;
  readonly lost: number;
}

/** A unit's total of Quyết định 766/QĐ-TTg: its class, its rank among all units of the sheet, and what holds it back. */
export interface Standing766Facts {
  readonly class: Class766;
  readonly rankAcross: number;
  readonly rankAcrossOf: number;
  readonly lost: readonly LostPointsFacts[];
}

/** The 766 standing of every unit by its index; null where the sheet has no total or the unit none. */
export function standing766Facts(report: Report): (unit: number) => Standing766Facts | null {
  const total = report.indicators.find(
    ({ indicator }) => indicator.id === "total766" && indicator.kind === "points",
  );
  if (total === undefined) return () => null;
  const { ranks, rankedInGroup } = rankAcrossGroups(total, report);
  return (unit) => {
    const shown = figureAt(total.figures.shown, unit);
    if (Number.isNaN(shown)) return null;
    return {
      class: classOf766(shown),
      rankAcross: figureAt(ranks, unit),
      rankAcrossOf: rankedInGroup[0] ?? 0,
      lost: listLostPoints(report.indicators, unit).map(({ group, shown: points, lost }) => ({
        group,
        points: points / 100,
        lost: lost / 100,
      })),
    };
  };
}

/** A unit that is short of an indicator's target; `needed` is how many more dossiers it takes, null where only the rate is stated. */
export interface UnderTargetFacts {
  readonly unit: string;
  readonly value: number;
  readonly distance: number;
  readonly needed: number | null;
}

/** The target of a rate in per cent (100 unless the office set another) and who is short of it, the lowest first; null for other kinds. */
export function targetFacts(
  report: Report,
  indicator: IndicatorReport,
): { readonly percent: number; readonly under: readonly UnderTargetFacts[] } | null {
  if (indicator.indicator.kind !== "rate") return null;
  const percent = report.settings.targets[indicator.indicator.id] ?? 100;
  const under = listUnderTarget(indicator, percent).map(({ unit, shown, distance, needed }) => ({
    unit: report.units[unit]?.name ?? "",
    value: shown / shownScale("rate"),
    distance: distance / shownScale("rate"),
    needed,
  }));
  return { percent, under };
}

/** The units whose overall rank rose and fell most, the largest move first. */
export interface RankMovesFacts {
  readonly rises: readonly { readonly unit: string; readonly change: number }[];
  readonly falls: readonly { readonly unit: string; readonly change: number }[];
}

const mostMoves = 5;

/** The largest moves of the overall rank since the previous period, at most five each way; null without an overall rank. */
export function rankMovesFacts({ overall, units }: Report): RankMovesFacts | null {
  if (overall === null) return null;
  const { rises, falls } = listRankMoves(overall.figures, mostMoves);
  const named = (moves: typeof rises) =>
    moves.map(({ unit, change }) => ({ unit: units[unit]?.name ?? "", change }));
  return { rises: named(rises), falls: named(falls) };
}
