import { shownRate } from "../../../domain/figure/rounding";
import type { KnownIndicatorId } from "../../../domain/figure/indicator";
import type { PeriodicFigure, PeriodicFigures } from "../../../domain/report-form/periodic-figures";
import type { FormFigureId } from "../../../domain/report-form/report-form";
import { formatMarkedField } from "../../../strings/letter/form";
import type { quarterlyReportWording } from "../../../strings/letter/quarterly-report";
import type { FieldValues } from "../../draft";
import type { Block, Run, Text } from "../../letter";
import { afterComma, changePhrase, formatFigure, indicatorPhrase } from "../../text/figures";
import { formatCountOf, formatPercent, formatWhole } from "../../text/format-figure";
import { capitaliseFirst } from "../../text/run";
import { figureOf, linked, type Scope, type ScopeFigure } from "../../text/scope-figure";
import { paragraph } from "../../text/sections";

/** The sentences of the periodic report. */
export type Words = { readonly [Sentence in keyof typeof quarterlyReportWording]: string };

/** What the parts of the periodic report share. */
export interface Subject extends Scope {
  readonly words: Words;
  readonly stated: PeriodicFigures;
}

/** A marked field for what no figure gives. */
export function marked(name: string): Run {
  return { text: formatMarkedField(name), field: true };
}

/** A count that is stated beside the indicators, linked to its cells; null where it is not. */
export function countRun({ stated, unit }: Subject, id: FormFigureId): Run | null {
  const figure = stated.figures.get(id);
  return figure === undefined ? null : runOf(id, unit, figure, formatCountOf(figure.value));
}

/** The same count in a fraction or a total, without a leading zero. */
export function wholeRun({ stated, unit }: Subject, id: FormFigureId): Run | null {
  const figure = stated.figures.get(id);
  return figure === undefined ? null : runOf(id, unit, figure, formatWhole(figure.value));
}

/** What share of another count a count is, in per cent; null where one of them is missing or nothing arose. */
export function shareRun(subject: Subject, id: FormFigureId, whole: FormFigureId): Run | null {
  const { stated, unit, draft } = subject;
  const part = stated.figures.get(id);
  const total = stated.figures.get(whole);
  if (part === undefined || total === undefined || total.value === 0) return null;
  const share = shownRate({ numerator: part.value, denominator: total.value });
  const text = formatPercent(share, draft.report.settings);
  return runOf(id, unit, { value: share, cells: [...part.cells, ...total.cells] }, text);
}

/** A text that leads to the cells of a count, which no indicator explains. */
export function runOf(
  id: string,
  unit: number | null,
  { cells }: PeriodicFigure,
  text: string,
): Run {
  return { text, source: { indicator: `custom:${id}`, unit, cells } };
}

/** A paragraph about one indicator, where the report has a figure of it. */
export function stateFigure(
  scope: Subject,
  id: KnownIndicatorId,
  sentence: keyof Words,
): readonly Block[] {
  const { draft, words } = scope;
  const figure = figureOf(scope, id);
  if (figure === null) return [];
  const isRate = figure.indicator.indicator.kind === "rate";
  const counted = !Number.isNaN(figure.numerator) && !Number.isNaN(figure.denominator);
  const template = isRate && !counted ? words.rateOnly : words[sentence];
  const count = isRate ? formatWhole(figure.numerator) : formatCountOf(figure.shown);
  const runs = draft.say(template, {
    ...rateFields(scope, figure),
    count: linked(scope, figure, count),
    total: linked(scope, figure, formatWhole(figure.denominator)),
  });
  return [paragraph(capitaliseFirst(runs))];
}

/** The fields of a sentence about a rate: its name, the rate and its change since the period before. */
export function rateFields(scope: Subject, figure: ScopeFigure): FieldValues {
  const { draft, unit } = scope;
  const { indicator, shown, difference } = figure;
  return {
    indicator: indicatorPhrase(indicator.indicator),
    rate: linked(scope, figure, formatFigure(draft, indicator.indicator, shown)),
    change: afterComma(changePhrase(draft, indicator, { unit, difference })),
  };
}

/** A paragraph, or none where its text is null. */
export function paragraphOf(text: Text | null): readonly Block[] {
  return text === null ? [] : [paragraph(text)];
}
