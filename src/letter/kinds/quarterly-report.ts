import type { KnownIndicatorId } from "../../domain/figure/indicator";
import type { Report } from "../../domain/report/report";
import { formatMarkedField, formTexts } from "../../strings/letter/form";
import { quarterlyReportWording } from "../../strings/letter/quarterly-report";
import { formatRoman } from "../text/appendix-list";
import { finishDocument } from "../document-head";
import { chooseWording, startDraft, type ComposeContext } from "../draft";
import { afterComma, changePhrase, formatFigure, indicatorPhrase } from "../text/figures";
import { formatCountOf, formatPercent, formatWhole } from "../text/format-figure";
import type { Block, Composed, Run, Text } from "../letter";
import { findOwnUnit } from "./own-unit";
import { capitaliseFirst } from "../text/run";
import { figureOf, linked, listRates, type Scope, type ScopeFigure } from "../text/scope-figure";
import { items, numberSections, paragraph, type Section } from "../text/sections";
import { superiorFields } from "./superior-letter";

/** What the parts share. */
interface Subject extends Scope {
  readonly words: Words;
}

type Words = { readonly [Sentence in keyof typeof quarterlyReportWording]: string };

/** The headed paragraphs of part I and the sentences in each, by the indicator that each states. */
const headings: readonly (readonly [
  keyof Words,
  readonly (readonly [KnownIndicatorId, keyof Words])[],
])[] = [
  [
    "settlingHeading",
    [
      ["settlement", "settled"],
      ["onTime", "onTime"],
      ["overdue", "overdue"],
      ["suspended", "suspended"],
      ["returned", "returned"],
    ],
  ],
  [
    "digitisingHeading",
    [
      ["intakeDigitisation", "intake"],
      ["resultDigitisation", "results"],
      ["signedResults", "signed"],
    ],
  ],
  [
    "onlineHeading",
    [
      ["onlineSubmission", "online"],
      ["onlinePayment", "payment"],
      ["electronicCopies", "copies"],
    ],
  ],
  ["postalHeading", [["postal", "postal"]]],
  ["satisfactionHeading", [["satisfaction", "satisfaction"]]],
];

/** The periodic report to the superior in parts I to III, of the own unit where the settings name one, else of the whole sheet. */
export function composeQuarterlyReport(report: Report, context: ComposeContext): Composed {
  if (report.indicators.length === 0) {
    return { drafted: false, reason: "no-figures", values: { sheet: report.source.sheet } };
  }
  const own = findOwnUnit(report, context);
  const unit = own.found ? own.unit : null;
  const draft = startDraft(report, context, unit ?? undefined);
  const words = chooseWording("quarterly-report", quarterlyReportWording, context.wording);
  const scope: Subject = { draft, words, unit };
  const letter = finishDocument(draft, {
    kind: "quarterly-report",
    title: formTexts.reportTitle,
    subject: draft.say(words.subject),
    signer: { capacity: words.capacity, position: words.position },
    blocks: [
      paragraph(composeOpening(scope)),
      ...numberParts([
        { title: draft.say(words.partResults), blocks: numberSections(composeResults(scope)) },
        { title: draft.say(words.partJudgement), blocks: numberSections(composeJudgement(scope)) },
        { title: draft.say(words.partTasks), blocks: composeTasks(scope) },
      ]),
      paragraph(draft.say(words.closing)),
    ],
  });
  return { drafted: true, letter };
}

interface Part {
  readonly title: Text;
  readonly blocks: readonly Block[];
}

/** "I. …" in capitals; a part without content is left out and the numbers close up. */
function numberParts(parts: readonly Part[]): readonly Block[] {
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, index): readonly Block[] => [
      { kind: "part", marker: `${formatRoman(index + 1)}.`, runs: title },
      ...blocks,
    ]);
}

function composeOpening({ draft, words }: Subject): Text {
  const qualifier = draft.report.open ? draft.say(words.provisional) : "";
  const cited = draft.report.settings.superiorLetter !== null;
  const template = cited ? words.citing : words.opening;
  return capitaliseFirst(draft.say(template, { ...superiorFields(draft), qualifier }));
}

function composeResults(scope: Subject): readonly Section[] {
  const { draft, words } = scope;
  const published = draft.say(words.published, {
    count: marked(words.fieldPublished),
    total: marked(words.fieldInForce),
  });
  return [
    { title: draft.say(words.publishedHeading), blocks: [paragraph(published)] },
    { title: draft.say(words.complaintsHeading), blocks: [paragraph(composeComplaints(scope))] },
    ...headings.map(([heading, sentences]) => ({
      title: draft.say(words[heading]),
      blocks: sentences.flatMap(([id, sentence]) => stateFigure(scope, id, sentence)),
    })),
  ];
}

function marked(name: string): Run {
  return { text: formatMarkedField(name), field: true };
}

function composeComplaints(scope: Subject): Text {
  const { draft, words } = scope;
  const figure = figureOf(scope, "complaints");
  if (figure === null) {
    return draft.say(words.complaints, { count: marked(words.fieldComplaints) });
  }
  if (figure.shown === 0) return draft.say(words.noComplaints);
  return draft.say(words.complaints, { count: linked(scope, figure, formatCountOf(figure.shown)) });
}

function stateFigure(
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

function rateFields(scope: Subject, figure: ScopeFigure) {
  const { draft, unit } = scope;
  const { indicator, shown, difference } = figure;
  return {
    indicator: indicatorPhrase(indicator.indicator),
    rate: linked(scope, figure, formatFigure(draft, indicator.indicator, shown)),
    change: afterComma(changePhrase(draft, indicator, { unit, difference })),
  };
}

/** What reached its target or rose, and what fell short: nothing is praised or blamed that no figure shows. */
function composeJudgement(scope: Subject): readonly Section[] {
  const { draft, words } = scope;
  const rates = listRates(scope);
  const achieved = rates
    .filter(({ shown, target, difference }) => shown >= target || (difference ?? 0) > 0)
    .map((rate) => capitaliseFirst(draft.say(words.achieved, rateFields(scope, rate))));
  const short = rates
    .filter(({ shown, target }) => shown < target)
    .map((rate) =>
      capitaliseFirst(
        draft.say(words.limitRate, { ...rateFields(scope, rate), target: targetText(rate.target) }),
      ),
    );
  const late = figureOf(scope, "overdue");
  const overdue =
    late === null || late.shown === 0
      ? []
      : [draft.say(words.limitOverdue, { count: linked(scope, late, formatCountOf(late.shown)) })];
  return [
    { title: draft.say(words.achievedHeading), blocks: items(achieved) },
    { title: draft.say(words.limitsHeading), blocks: items([...overdue, ...short]) },
  ];
}

function targetText(target: number): string {
  return formatPercent(target, { trailingZeros: false });
}

function composeTasks(scope: Subject): readonly Block[] {
  const { draft, words } = scope;
  const late = figureOf(scope, "overdue");
  const tasks = [
    draft.say(words.taskControl),
    ...(late !== null && late.shown > 0 ? [draft.say(words.taskOverdue)] : []),
    ...listRates(scope)
      .filter(({ shown, target }) => shown < target)
      .map((rate) =>
        draft.say(words.taskRate, {
          indicator: indicatorPhrase(rate.indicator.indicator),
          target: targetText(rate.target),
        }),
      ),
    draft.say(words.taskSpread),
  ];
  return tasks.map((runs, index): Block => ({ kind: "body", marker: `${index + 1}.`, runs }));
}
