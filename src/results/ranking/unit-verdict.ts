import type { Assessment, Report } from "../../domain/report/report";
import type { UnitFigure } from "../../domain/figure/unit-figure";
import { statusWords } from "../../strings/results";
import type { FigureStatus } from "./figure-status";

/** What is said of a unit as a whole, given its place in the overall ranking. */
export type VerdictOf = (unit: number, overall: UnitFigure) => FigureStatus;

const nothing: FigureStatus = { word: "", tone: "plain" };
const unranked: FigureStatus = { word: statusWords.unranked, tone: "absent" };

/**
 * What the assessment says of each unit, for the table of the overall rank: criticised, reminded, exempt, below the average,
 * commended, or without a rank because nothing applies to it; the first of these that holds, or nothing.
 */
export function computeVerdicts({ assessment }: Report): VerdictOf {
  const said = new Map<number, FigureStatus>();
  const say = (units: Iterable<number>, status: FigureStatus) => {
    for (const unit of units) said.set(unit, status);
  };
  say(assessment.commended, { word: statusWords.commended, tone: "good" });
  say(belowOf(assessment), { word: statusWords.below, tone: "poor" });
  say(unitsOf(assessment.exempt), { word: statusWords.exempt, tone: "poor" });
  for (const [unit, level] of levelsOf(assessment)) {
    said.set(unit, { word: statusWords.reminded(level), tone: "bad" });
  }
  say(unitsOf(assessment.criticised), { word: statusWords.criticised, tone: "bad" });
  return (unit, overall) => said.get(unit) ?? (overall.rank === null ? unranked : nothing);
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
