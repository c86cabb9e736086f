import type { Indicator } from "../../domain/figure/indicator";
import { statusWords } from "../../strings/results";
import type { UnitFigure } from "../../domain/figure/unit-figure";

/** How a status is tinted beside its word; `plain` is white, so that a cell that changes its status loses its tint. */
export type Tone = "good" | "poor" | "bad" | "absent" | "plain";

/** The state of a figure in words, with the tint that goes with it. */
export interface FigureStatus {
  readonly word: string;
  readonly tone: Tone;
}

const fullRate = 10_000;

/**
 * What is said of a unit's figure: 100 % means that the numerator equals a denominator above 0, not a rate that rounds to
 * it; a figure that is not there is told apart from one that does not apply.
 */
export function figureStatus(indicator: Indicator, figure: UnitFigure): FigureStatus {
  if (figure.state === "notApplicable") return { word: statusWords.notApplicable, tone: "absent" };
  if (figure.state === "missing" || figure.shown === null)
    return { word: statusWords.missing, tone: "absent" };
  if (indicator.kind === "count") return countStatus(indicator, figure.shown);
  if (indicator.kind === "rate" && isComplete(figure))
    return { word: statusWords.complete, tone: "good" };
  return gapStatus(figure.gap);
}

/** Where a figure stands against the average of its scope; nothing is said where there is no average. */
function gapStatus(gap: number | null): FigureStatus {
  if (gap === null) return { word: "", tone: "plain" };
  if (gap < 0) return { word: statusWords.below, tone: "poor" };
  return { word: gap === 0 ? statusWords.equal : statusWords.above, tone: "plain" };
}

function isComplete(figure: UnitFigure): boolean {
  if (figure.numerator === null || figure.denominator === null) return figure.shown === fullRate;
  return figure.denominator > 0 && figure.numerator === figure.denominator;
}

function countStatus(indicator: Indicator, count: number): FigureStatus {
  if (indicator.better === "high") {
    return count > 0
      ? { word: statusWords.done, tone: "plain" }
      : { word: statusWords.notDone, tone: "poor" };
  }
  if (count === 0) return { word: statusWords.none, tone: "plain" };
  return indicator.id === "overdue"
    ? { word: statusWords.overdue, tone: "bad" }
    : { word: statusWords.some, tone: "poor" };
}

const tones: Readonly<Record<string, Tone>> = {
  [statusWords.notApplicable]: "absent",
  [statusWords.missing]: "absent",
  [statusWords.unranked]: "absent",
  [statusWords.complete]: "good",
  [statusWords.commended]: "good",
  [statusWords.below]: "poor",
  [statusWords.notDone]: "poor",
  [statusWords.some]: "poor",
  [statusWords.exempt]: "poor",
  [statusWords.overdue]: "bad",
  [statusWords.criticised]: "bad",
};

/** The tint that goes with a word of the status column, whoever wrote it there. */
export function toneOfWord(word: string): Tone {
  const isReminder = word.startsWith(statusWords.reminded(0).slice(0, -1));
  return tones[word] ?? (isReminder ? "bad" : "plain");
}
