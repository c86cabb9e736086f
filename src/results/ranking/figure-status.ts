import type { Indicator } from "../../domain/figure/indicator";
import { statusWords } from "../../strings/results";
import { isFullRate } from "../../domain/figure/full-rate";
import { type FigureColumns, figureState } from "../../domain/report/report";

/** How a status is tinted beside its word; `plain` is white, so that a cell that changes its status loses its tint. */
export type Tone = "good" | "poor" | "bad" | "absent" | "plain";

/** The state of a figure in words, with the tint that goes with it. */
export interface FigureStatus {
  readonly word: string;
  readonly tone: Tone;
}

const statuses = {
  notApplicable: { word: statusWords.notApplicable, tone: "absent" },
  missing: { word: statusWords.missing, tone: "absent" },
  complete: { word: statusWords.complete, tone: "good" },
  silent: { word: "", tone: "plain" },
  below: { word: statusWords.below, tone: "poor" },
  equal: { word: statusWords.equal, tone: "plain" },
  above: { word: statusWords.above, tone: "plain" },
  done: { word: statusWords.done, tone: "plain" },
  notDone: { word: statusWords.notDone, tone: "poor" },
  none: { word: statusWords.none, tone: "plain" },
  overdue: { word: statusWords.overdue, tone: "bad" },
  some: { word: statusWords.some, tone: "poor" },
} as const satisfies Record<string, FigureStatus>;

/**
 * What is said of a unit's figure: 100 % means that the numerator equals a denominator above 0, not a rate that rounds to
 * it; a figure that is not there is told apart from one that does not apply.
 */
export function figureStatus(
  indicator: Indicator,
  figures: FigureColumns,
  unit: number,
): FigureStatus {
  const state = figures.states[unit];
  if (state === figureState.notApplicable) return statuses.notApplicable;
  const shown = figures.shown[unit] ?? NaN;
  if (state !== figureState.value || Number.isNaN(shown)) return statuses.missing;
  if (indicator.kind === "count") return countStatus(indicator, shown);
  if (indicator.kind === "rate" && isFullRate(figures, unit)) return statuses.complete;
  return gapStatus(figures.gaps[unit] ?? NaN);
}

/** Where a figure stands against the average of its scope; nothing is said where there is no average. */
function gapStatus(gap: number): FigureStatus {
  if (Number.isNaN(gap)) return statuses.silent;
  if (gap < 0) return statuses.below;
  return gap === 0 ? statuses.equal : statuses.above;
}

function countStatus(indicator: Indicator, count: number): FigureStatus {
  if (indicator.better === "high") return count > 0 ? statuses.done : statuses.notDone;
  if (count === 0) return statuses.none;
  return indicator.id === "overdue" ? statuses.overdue : statuses.some;
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
