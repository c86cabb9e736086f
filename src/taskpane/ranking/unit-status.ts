import type { UnitFigure } from "../../domain/figure/unit-figure";
import type { Language } from "../../strings/pane/language";
import type { rankingTexts } from "../../strings/pane/ranking";
import { formatDifference } from "../figure-text";
import type { RankingSubject } from "./ranking-subject";

/** How a status is coloured beside its words; colour never speaks alone. */
export type Tone = "good" | "bad" | "muted" | "plain";

/** The state of a unit's figure in words. */
export interface UnitStatus {
  readonly words: string;
  readonly tone: Tone;
}

type Texts = (typeof rankingTexts)[Language];

/** What is said under a unit's name: its place against the average, 100 % reached, or why there is no figure. */
export function unitStatus(subject: RankingSubject, figure: UnitFigure, texts: Texts): UnitStatus {
  if (figure.state === "notApplicable") return { words: texts.notApplicable, tone: "muted" };
  if (figure.state === "missing") return { words: texts.missing, tone: "muted" };
  if (subject.kind === "count") return countStatus(subject, figure.shown ?? 0, texts);
  if (isFull(subject, figure)) return { words: texts.full, tone: "good" };
  return gapStatus(subject, figure.gap, texts);
}

/** 100 % is numerator = denominator, never a rate that rounds to it; a rate that the sheet only states is taken at its word. */
function isFull(subject: RankingSubject, figure: UnitFigure): boolean {
  if (subject.kind !== "rate") return false;
  const { numerator, denominator } = figure;
  return numerator === null || denominator === null
    ? figure.shown === 10_000
    : denominator > 0 && numerator === denominator;
}

function gapStatus(subject: RankingSubject, gap: number | null, texts: Texts): UnitStatus {
  if (gap === null) return { words: "", tone: "plain" };
  if (gap === 0) return { words: texts.atAverage, tone: "plain" };
  const size = formatDifference(subject.kind, gap);
  return gap < 0
    ? { words: texts.below(size), tone: "bad" }
    : { words: texts.above(size), tone: "plain" };
}

function countStatus(subject: RankingSubject, count: number, texts: Texts): UnitStatus {
  if (subject.better === "low") {
    return count > 0 ? { words: texts.someLeft, tone: "bad" } : { words: texts.zero, tone: "good" };
  }
  return count > 0 ? { words: "", tone: "plain" } : { words: texts.notDone, tone: "bad" };
}
