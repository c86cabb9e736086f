import type { Explanation } from "../../domain/report/explain";
import type { IndicatorKind } from "../../domain/figure/indicator";
import type { Report } from "../../domain/report/report";
import { formatWhole } from "../../letter/text/format-figure";
import type { explanationTexts } from "../../strings/pane/explanation";
import type { Language } from "../../strings/pane/language";
import { formatDifference, formatFigure, formatRank } from "../figure-text";

/** One heading of the explanation with its sentences. */
export interface ExplanationPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What the sentences are made of. */
export interface ExplanationSource {
  readonly report: Report;
  readonly explanation: Explanation;
  readonly kind: IndicatorKind;
  readonly better: "high" | "low";
  readonly texts: (typeof explanationTexts)[Language];
}

/** How many units are named that share a rank; the others are counted. */
const namedTies = 8;

/** The explanation of a figure in sentences, part by part; parts that have nothing to say are left out. */
export function explanationParts(source: ExplanationSource): readonly ExplanationPart[] {
  const { texts } = source;
  const parts = [
    { title: texts.figure, sentences: figureSentences(source) },
    { title: texts.rounding, sentences: roundingSentences(source) },
    { title: texts.average, sentences: averageSentences(source) },
    { title: texts.previous, sentences: previousSentences(source) },
    { title: texts.standing, sentences: standingSentences(source) },
    { title: texts.next, sentences: nextSentences(source) },
  ];
  return parts.filter(({ sentences }) => sentences.length > 0);
}

/** The first sentence: the rank, or why there is none. */
export function rankSentence({ explanation, texts }: ExplanationSource): string {
  const { figure } = explanation;
  if (figure.state === "notApplicable") return texts.notApplicable;
  if (figure.state === "missing") return texts.missing;
  if (figure.rank === null) return texts.unranked;
  return texts.rank(formatRank(figure.rank), formatWhole(figure.rankOf ?? 0));
}

function figureSentences({ explanation, kind, texts }: ExplanationSource): readonly string[] {
  const { numerator, denominator, shown } = explanation.figure;
  if (shown === null) return [];
  const text = formatFigure(kind, shown);
  switch (explanation.origin) {
    case "ratio":
      return [texts.ratio(formatWhole(numerator ?? 0), formatWhole(denominator ?? 0), text)];
    case "count":
      return [texts.count(text)];
    case "score":
      return [texts.score(text)];
    case "stated":
      return [texts.stated(text)];
  }
}

function roundingSentences({ explanation, kind, texts }: ExplanationSource): readonly string[] {
  const { rounding, figure } = explanation;
  if (rounding === null || figure.shown === null || figure.denominator === null) return [];
  if (rounding.remainder === 0) return [texts.exact];
  const further = Math.floor((rounding.remainder * 100) / figure.denominator);
  const exact = `${formatDifference(kind, rounding.whole)}${String(further).padStart(2, "0")}…%`;
  const shown = formatFigure(kind, figure.shown);
  return [rounding.isUp ? texts.roundedUp(exact, shown) : texts.roundedDown(exact, shown)];
}

function averageSentences({ explanation, kind, texts }: ExplanationSource): readonly string[] {
  const { average, figure } = explanation;
  if (average === null || figure.gap === null) return [];
  const shown = formatFigure(kind, average.shown);
  const gap = formatDifference(kind, figure.gap);
  const first =
    figure.gap === 0
      ? texts.averageEqual(shown)
      : figure.gap < 0
        ? texts.averageBelow(shown, gap)
        : texts.averageAbove(shown, gap);
  if (average.pooled === null) return [first];
  const { numerator, denominator } = average.pooled;
  return [first, texts.pooled(formatWhole(numerator), formatWhole(denominator))];
}

function previousSentences({ explanation, kind, texts }: ExplanationSource): readonly string[] {
  const { delta, previousShown } = explanation.figure;
  if (delta === null || previousShown === null) return [texts.noPrevious];
  const before = formatFigure(kind, previousShown);
  const size = formatDifference(kind, delta);
  const first =
    delta === 0
      ? texts.unchanged(before)
      : delta > 0
        ? texts.rose(size, before)
        : texts.fell(size, before);
  return [first, ...rankBefore(explanation, texts)];
}

function rankBefore({ figure }: Explanation, texts: ExplanationSource["texts"]): readonly string[] {
  const { rank, rankOf, previousRank, previousRankOf } = figure;
  if (rank === null || previousRank === null) return [];
  const before = `${formatRank(previousRank)}/${previousRankOf ?? "–"}`;
  return [texts.rankBefore(before, `${formatRank(rank)}/${rankOf ?? "–"}`)];
}

function standingSentences({ explanation, report, texts }: ExplanationSource): readonly string[] {
  if (explanation.figure.rank === null) return [];
  const names = explanation.tiedWith.map((unit) => report.units[unit]?.name ?? "");
  const shown = names.slice(0, namedTies).join(", ");
  const more = names.length > namedTies ? ` ${texts.andMore(names.length - namedTies)}` : "";
  const ties = names.length === 0 ? [] : [texts.tied(`${shown}${more}`)];
  return [texts.above(explanation.above), ...ties];
}

function nextSentences(source: ExplanationSource): readonly string[] {
  const { explanation, better, texts } = source;
  const { nextRank, figure } = explanation;
  if (figure.rank === null) return [];
  if (nextRank === null) return [explanation.above === 0 ? texts.top : texts.noNext];
  const rank = formatRank(nextRank.rank);
  switch (nextRank.of) {
    case "numerator":
      return [texts.nextNumerator(formatWhole(nextRank.amount), rank)];
    case "count": {
      const say = better === "low" ? texts.nextFewer : texts.nextMore;
      return [say(formatWhole(nextRank.amount), rank)];
    }
    case "hundredths":
      return [texts.nextPoints(formatDifference("points", nextRank.amount), rank)];
  }
}
