import type { Report } from "../domain/report";
import type { UnitFigure } from "../domain/unit-figure";
import { statusWords } from "../strings/results";
import type { FigureStatus } from "./figure-status";

function reminderOf(report: Report, unit: number): FigureStatus | null {
  const { assessment } = report;
  if (assessment.criticised.some((one) => one.unit === unit))
    return { word: statusWords.criticised, tone: "bad" };
  const levels = assessment.reminders.filter((one) => one.unit === unit).map((one) => one.level);
  return levels.length === 0
    ? null
    : { word: statusWords.reminded(Math.max(...levels)), tone: "bad" };
}

/**
 * What is said of a unit as a whole, for the table of the overall rank: criticised, reminded, exempt, below the average,
 * commended, or without a rank because nothing applies to it; nothing where none of these holds.
 */
export function unitVerdict(report: Report, unit: number, overall: UnitFigure): FigureStatus {
  const reminder = reminderOf(report, unit);
  if (reminder !== null) return reminder;
  const { assessment } = report;
  const { belowRising, belowFalling, belowUnchanged } = assessment;
  if (assessment.exempt.some((one) => one.unit === unit))
    return { word: statusWords.exempt, tone: "poor" };
  if ([...belowRising, ...belowFalling, ...belowUnchanged].includes(unit))
    return { word: statusWords.below, tone: "poor" };
  if (assessment.commended.includes(unit)) return { word: statusWords.commended, tone: "good" };
  return overall.rank === null
    ? { word: statusWords.unranked, tone: "absent" }
    : { word: "", tone: "plain" };
}
