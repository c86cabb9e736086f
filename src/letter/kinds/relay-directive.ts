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
import { joinRuns } from "../text/run";
import { item, paragraph } from "../text/sections";
import { superiorFields } from "./superior-letter";

type Words = { readonly [Sentence in keyof typeof relayDirectiveWording]: string };

/** The points of the first task, each with the indicators whose present figures it states. */
const points: readonly (readonly [keyof Words, readonly KnownIndicatorId[]])[] = [
  ["taskControl", []],
  ["taskSettling", ["onTime", "overdue", "suspended", "returned"]],
  ["taskDigitising", ["intakeDigitisation", "resultDigitisation"]],
  ["taskOnline", ["onlineSubmission", "onlinePayment", "electronicCopies", "postal"]],
  ["taskSpread", []],
];

/** The letter that carries out a superior's: its citation (marked where the settings do not hold it), and tasks a) to đ). */
export function composeRelayDirective(report: Report, context: ComposeContext): Composed {
  if (report.indicators.length === 0) {
    return { drafted: false, reason: "no-figures", values: { sheet: report.source.sheet } };
  }
  const draft = startDraft(report, context);
  const words = chooseWording("relay-directive", relayDirectiveWording, context.wording);
  const cited = superiorFields(draft);
  const decree = oneStopDecrees[oneStopDecreeOn(firstDayOfIssue(report))];
  const blocks = [
    paragraph(draft.say(words.citing, cited)),
    numbered("1.", draft.say(words.headsTask, cited)),
    ...composePoints(draft, words),
    numbered("2.", draft.say(words.keepOn)),
    item(draft.say(words.keepDecree, { decree })),
    item(draft.say(words.keepStaff)),
    item(draft.say(words.keepWatch)),
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
  return points.map(([sentence, ids], index): Block => {
    const runs = draft.say(words[sentence], { figures: composePresent(draft, words, ids) });
    return { kind: "item", marker: `${pointLetters[index] ?? ""})`, runs };
  });
}

/** "(kết quả tháng 4/2023: …)" with every figure that the sheet gives; nothing where it gives none. */
function composePresent(draft: Draft, words: Words, ids: readonly KnownIndicatorId[]): Text {
  const present = ids
    .map((id) => findIndicator(draft.report, id))
    .filter((indicator) => indicator !== null)
    .map((indicator) => composeFigure(draft, words, indicator))
    .filter((figure) => figure.length > 0);
  if (present.length === 0) return [];
  return draft.say(words.present, { figures: joinRuns(present, unitWords.semicolon) });
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
