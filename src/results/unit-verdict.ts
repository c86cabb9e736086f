import type { Report } from "../domain/report";
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
 * What the assessment says of a unit as a whole, for the table of the overall rank: criticised, reminded, exempt or commended;
 * null where it says nothing.
 */
export function unitVerdict(report: Report, unit: number): FigureStatus | null {
  const reminder = reminderOf(report, unit);
  if (reminder !== null) return reminder;
  const { assessment } = report;
  if (assessment.exempt.some((one) => one.unit === unit))
    return { word: statusWords.exempt, tone: "poor" };
  return assessment.commended.includes(unit) ? { word: statusWords.commended, tone: "good" } : null;
}
