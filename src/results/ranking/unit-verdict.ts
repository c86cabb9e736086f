import type { Assessment, OverallRanking, Report } from "../../domain/report/report";
import { classOf766 } from "../../domain/points-766/class-766";
import { listLostPoints } from "../../domain/points-766/lost-points-766";
import { indicatorNames } from "../../strings/indicators";
import { classNames766, standing766Text, statusWords } from "../../strings/results";
import { formatSize } from "../shown-text";
import type { FigureStatus } from "./figure-status";
import { shownScale } from "./ranking-columns";

/** What is said of a unit as a whole. */
export type VerdictOf = (unit: number) => FigureStatus;

const nothing: FigureStatus = { word: "", tone: "plain" };
const unranked: FigureStatus = { word: statusWords.unranked, tone: "absent" };

/**
 * What the assessment says of each unit, for the table of the overall rank: criticised, reminded, exempt, below the average,
 * commended, or without a rank because nothing applies to it; the first of these that holds, or nothing.
 */
export function computeVerdicts(report: Report, { basis, figures }: OverallRanking): VerdictOf {
  const { assessment } = report;
  const said = new Array<FigureStatus | undefined>(report.units.length);
  const say = (units: Iterable<number>, status: FigureStatus) => {
    for (const unit of units) said[unit] = status;
  };
  say(assessment.commended, { word: statusWords.commended, tone: "good" });
  say(belowOf(assessment), { word: statusWords.below, tone: "poor" });
  say(unitsOf(assessment.exempt), { word: statusWords.exempt, tone: "poor" });
  for (const [unit, level] of levelsOf(assessment)) {
    said[unit] = { word: statusWords.reminded(level), tone: "bad" };
  }
  say(unitsOf(assessment.criticised), { word: statusWords.criticised, tone: "bad" });
  const quiet = basis === "total766" ? standing766(report, figures.shown) : () => nothing;
  return (unit) =>
    said[unit] ?? (Number.isNaN(figures.ranks[unit] ?? NaN) ? unranked : quiet(unit));
}

/** The class of the total of 766 and what holds the unit back most. */
function standing766({ indicators }: Report, totals: Float64Array): VerdictOf {
  return (unit) => {
    const shown = totals[unit] ?? NaN;
    if (Number.isNaN(shown)) return nothing;
    const [most] = listLostPoints(indicators, unit).filter(({ lost }) => lost > 0);
    const className = classNames766[classOf766(shown)];
    const word =
      most === undefined
        ? className
        : standing766Text(
            className,
            formatSize(most.lost, shownScale("points")),
            indicatorNames[most.group].part,
          );
    return { word, tone: "plain" };
  };
}

function belowOf({ belowRising, belowFalling, belowUnchanged }: Assessment): readonly number[] {
  return [...belowRising, ...belowFalling, ...belowUnchanged];
}

function unitsOf(entries: readonly { readonly unit: number }[]): readonly number[] {
  return entries.map(({ unit }) => unit);
}

/** The highest level at which each unit is reminded. */
function levelsOf({ reminders }: Assessment): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  for (const { unit, level } of reminders) {
    levels.set(unit, Math.max(level, levels.get(unit) ?? 0));
  }
  return levels;
}
