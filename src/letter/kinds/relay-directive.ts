import { oneStopDecreeOn } from "../../domain/decree/one-stop-decree";
import type { KnownIndicatorId } from "../../domain/figure/indicator";
import type { IndicatorReport, Report } from "../../domain/report/report";
import {
  oneStopDecrees,
  pointLetters,
  relayDirectiveWording,
} from "../../strings/letter/relay-directive";
import { unitWords } from "../../strings/letter/unit-words";
import { finishDocument } from "../document-head";
import { chooseWording, startDraft, type ComposeContext, type Draft } from "../draft";
import {
  afterComma,
  averageRun,
  changePhrase,
  findIndicator,
  formatFigure,
  indicatorPhrase,
  sourceOf,
} from "../text/figures";
import type { Block, Composed, Text } from "../letter";
import { firstDayOfIssue } from "../next-period";
import { asRuns, joinRuns } from "../text/run";
import { item, paragraph } from "../text/sections";
import { summedPhrase } from "../text/summed-note";
import type { SectionId } from "../section-choice";
import { superiorFields } from "./superior-letter";

type Words = { readonly [Sentence in keyof typeof relayDirectiveWording]: string };

/** The points of the first task, each with the indicators whose present figures it states. */
const points: readonly {
  readonly section: SectionId;
  readonly sentence: keyof Words;
  readonly ids: readonly KnownIndicatorId[];
}[] = [
  { section: "relay-directive.control", sentence: "taskControl", ids: [] },
  {
    section: "relay-directive.settling",
    sentence: "taskSettling",
    ids: ["onTime", "overdue", "suspended", "returned"],
  },
  {
    section: "relay-directive.digitising",
    sentence: "taskDigitising",
    ids: ["intakeDigitisation", "resultDigitisation"],
  },
  {
    section: "relay-directive.online",
    sentence: "taskOnline",
    ids: ["onlineSubmission", "onlinePayment", "electronicCopies", "postal"],
  },
  { section: "relay-directive.spread", sentence: "taskSpread", ids: [] },
];

/** The letter that carries out a superior's: its citation (marked where the settings do not hold it), and tasks a) to đ). */
export function composeRelayDirective(report: Report, context: ComposeContext): Composed {
  if (report.indicators.length === 0) {
    return { drafted: false, reason: "no-figures", values: { sheet: report.source.sheet } };
  }
  const draft = startDraft(report, context);
  const words = chooseWording("relay-directive", relayDirectiveWording, context.wording);
  const cited = superiorFields(draft);
  const tasks = [
    { lead: draft.say(words.headsTask, cited), blocks: composePoints(draft, words) },
    { lead: draft.say(words.keepOn), blocks: composeOneStop(draft, words) },
  ].filter(({ blocks }) => blocks.length > 0);
  if (tasks.length === 0) {
    return { drafted: false, reason: "no-sections", values: { sheet: report.source.sheet } };
  }
  const blocks = [
    paragraph(draft.say(words.citing, cited)),
    ...tasks.flatMap(({ lead, blocks: own }, index) => [numbered(`${index + 1}.`, lead), ...own]),
    paragraph(draft.say(words.closing)),
  ];
  const subject = draft.say(words.subject, cited);
  const letter = finishDocument(draft, { kind: "relay-directive", subject, blocks });
  return { drafted: true, letter };
}

function numbered(marker: string, runs: Text): Block {
  return { kind: "body", marker, runs };
}

function composePoints(draft: Draft, words: Words): readonly Block[] {
  const chosen = points.filter(({ section }) => draft.includes(section));
  const present = chosen.map(({ ids }) => listPresent(draft, words, ids));
  const first = present.findIndex((figures) => figures.length > 0);
  return chosen.map(({ sentence }, index): Block => {
    const figures = composePresent(draft, words, {
      figures: present[index] ?? [],
      isFirst: index === first,
    });
    const runs = draft.say(words[sentence], { figures });
    return { kind: "item", marker: `${pointLetters[index] ?? ""})`, runs };
  });
}

function composeOneStop(draft: Draft, words: Words): readonly Block[] {
  if (!draft.includes("relay-directive.one-stop")) return [];
  const decree = oneStopDecrees[oneStopDecreeOn(firstDayOfIssue(draft.report))];
  return [
    item(draft.say(words.keepDecree, { decree })),
    item(draft.say(words.keepStaff)),
    item(draft.say(words.keepWatch)),
  ];
}

/** Every figure that the sheet gives of some indicators. */
function listPresent(
  draft: Draft,
  words: Words,
  ids: readonly KnownIndicatorId[],
): readonly Text[] {
  return ids
    .map((id) => findIndicator(draft.report, id))
    .filter((indicator) => indicator !== null)
    .map((indicator) => composeFigure(draft, words, indicator))
    .filter((figure) => figure.length > 0);
}

/** "(kết quả tháng 4/2023: …)", nothing without figures; that they are added up from months is said with the first ones. */
function composePresent(
  draft: Draft,
  words: Words,
  { figures, isFirst }: { readonly figures: readonly Text[]; readonly isFirst: boolean },
): Text {
  if (figures.length === 0) return [];
  return draft.say(words.present, {
    qualifier: afterComma(asRuns(isFirst ? summedPhrase(draft.report) : "")),
    figures: joinRuns(figures, unitWords.semicolon),
  });
}

function composeFigure(draft: Draft, words: Words, indicator: IndicatorReport): Text {
  const phrase = indicatorPhrase(indicator.indicator);
  const average = averageRun(draft, indicator);
  const { total, previousTotal, averageDelta } = indicator;
  if (average !== null) {
    const change = changePhrase(draft, indicator, { unit: null, difference: averageDelta });
    const fields = { indicator: phrase, rate: average, change: afterComma(change) };
    return draft.say(words.presentRate, fields);
  }
  if (total === null) return [];
  const difference = previousTotal === null ? null : total - previousTotal;
  const change = changePhrase(draft, indicator, { unit: null, difference });
  const text = formatFigure(draft, indicator.indicator, total);
  const rate = { text, source: sourceOf(draft.report, indicator, null) };
  return draft.say(words.presentCount, { indicator: phrase, rate, change: afterComma(change) });
}
