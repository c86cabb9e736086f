import type { KnownIndicatorId } from "../domain/indicator";
import type { IndicatorReport, Report } from "../domain/report";
import { raiseIndexWording } from "../strings/letter/raise-index";
import { unitWords } from "../strings/letter/unit-words";
import { finishDocument } from "./document-head";
import { chooseWording, startDraft, type ComposeContext, type Draft } from "./draft";
import {
  averageRun,
  figureRun,
  findIndicator,
  formatFigure,
  indicatorFullName,
  sourceOf,
} from "./figures";
import { formatCountOf, formatPercent } from "./format-figure";
import type { Block, Composed, Run, Text } from "./letter";
import { capitaliseFirst, concatRuns, joinRuns } from "./run";
import { item, paragraph } from "./sections";
import { superiorFields } from "./superior-letter";
import { listMissing, targetOf } from "./targets";
import { countNoun, joinUnits, nameUnit } from "./unit-list";
import { tabulateUnits } from "./unit-table";

type Words = { readonly [Sentence in keyof typeof raiseIndexWording]: string };

/** The tasks in the order of the model, by the indicator that measures them. */
const tasks: readonly (readonly [KnownIndicatorId, keyof Words])[] = [
  ["lateAcceptance", "taskAcceptance"],
  ["overdue", "taskOverdue"],
  ["onTime", "taskOnTime"],
  ["settlement", "taskSettlement"],
  ["onlineSubmission", "taskOnlineSubmission"],
  ["onlinePayment", "taskOnlinePayment"],
  ["intakeDigitisation", "taskIntakeDigitisation"],
  ["resultDigitisation", "taskResultDigitisation"],
  ["signedResults", "taskSignedResults"],
  ["electronicCopies", "taskElectronicCopies"],
  ["postal", "taskPostal"],
  ["returned", "taskReturned"],
  ["suspended", "taskSuspended"],
  ["satisfaction", "taskSatisfaction"],
  ["complaints", "taskComplaints"],
];

/** One task with those who miss its target. */
interface Task {
  readonly indicator: IndicatorReport;
  readonly sentence: string;
  readonly missing: readonly number[];
}

/** The letter that sets a task with its target for every indicator of the sheet, and names who misses it. */
export function composeRaiseIndex(report: Report, context: ComposeContext): Composed {
  const words = chooseWording("raise-index", raiseIndexWording, context.wording);
  const listed = listTasks(report, words);
  if (listed.length === 0) {
    return { drafted: false, reason: "no-figures", values: { sheet: report.source.sheet } };
  }
  const draft = startDraft(report, context);
  const blocks = [
    paragraph(composeOpening(draft, words, listed)),
    ...listed.flatMap((task, index) => composeTask(draft, words, { task, number: index + 1 })),
    paragraph(capitaliseFirst(draft.say(words.closing))),
  ];
  const subject = draft.say(words.subject);
  return { drafted: true, letter: finishDocument(draft, { kind: "raise-index", subject, blocks }) };
}

function listTasks(report: Report, words: Words): readonly Task[] {
  return tasks.flatMap(([id, sentence]) => {
    const indicator = findIndicator(report, id);
    if (indicator === null || indicator.indicator.kind === "rank") return [];
    return [{ indicator, sentence: words[sentence], missing: listMissing(report, indicator) }];
  });
}

function composeOpening(draft: Draft, words: Words, listed: readonly Task[]): Text {
  const cited = draft.report.settings.superiorLetter !== null;
  const lead = draft.say(cited ? words.citing : words.following, superiorFields(draft));
  const missed = listed.filter(({ missing }) => missing.length > 0).length;
  const rest = draft.say(missed > 0 ? words.openingShort : words.openingMet, {
    count: missed.toString(),
    total: listed.length.toString(),
  });
  return concatRuns(lead, rest);
}

interface NumberedTask {
  readonly task: Task;
  readonly number: number;
}

function composeTask(draft: Draft, words: Words, { task, number }: NumberedTask): readonly Block[] {
  const { indicator, sentence } = task;
  const target = formatPercent(targetOf(draft.report, indicator), { trailingZeros: false });
  const demand = draft.say(sentence, {
    target,
    hours: draft.report.settings.acceptanceHours.toString(),
  });
  return [
    { kind: "body", marker: `${number}.`, runs: demand },
    item(concatRuns(composeCurrent(draft, words, indicator), composeMissing(draft, words, task))),
  ];
}

/** Where all stand together: the average of a rate, the sum of a count. */
function composeCurrent(draft: Draft, words: Words, indicator: IndicatorReport): Text {
  const average = averageRun(draft, indicator);
  if (average !== null) return draft.say(words.current, { rate: average });
  const total: Run = {
    text: formatFigure(draft, indicator.indicator, indicator.total ?? 0),
    source: sourceOf(draft.report, indicator, null),
  };
  return draft.say(words.currentTotal, { rate: total });
}

interface MissSentences {
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly appendix: string;
}

function missSentences(
  words: Words,
  { kind, better }: IndicatorReport["indicator"],
): MissSentences {
  if (kind === "rate") {
    return {
      none: words.allMet,
      one: words.missOne,
      many: words.missMany,
      appendix: words.missAppendix,
    };
  }
  if (better === "low") {
    return {
      none: words.allMetCount,
      one: words.missCountOne,
      many: words.missCountMany,
      appendix: words.missAppendixCount,
    };
  }
  return {
    none: words.allMetDone,
    one: words.missNoneOne,
    many: words.missNoneMany,
    appendix: words.missNoneAppendix,
  };
}

function composeMissing(draft: Draft, words: Words, task: Task): Text {
  const { indicator, missing } = task;
  const sentences = missSentences(words, indicator.indicator);
  if (missing.length === 0) return draft.say(sentences.none);
  const fields = {
    count: formatCountOf(missing.length),
    noun: countNoun(draft.naming, missing),
  };
  if (missing.length > draft.report.settings.listLimit) {
    return draft.say(sentences.appendix, { ...fields, ...addAppendix(draft, words, task) });
  }
  const bare = indicator.indicator.kind === "count" && indicator.indicator.better === "high";
  const units = bare
    ? joinUnits(draft.naming, missing, { colon: true })
    : joinRuns(
        missing.map((unit) => composeEntry(draft, words, { indicator, unit })),
        unitWords.comma,
      );
  return draft.say(missing.length === 1 ? sentences.one : sentences.many, { ...fields, units });
}

function composeEntry(
  draft: Draft,
  words: Words,
  { indicator, unit }: { readonly indicator: IndicatorReport; readonly unit: number },
): Text {
  return draft.say(words.missItem, {
    unit: nameUnit(draft.naming, unit),
    rate: figureRun(draft, indicator, unit),
  });
}

function addAppendix(
  draft: Draft,
  words: Words,
  { indicator, missing }: Task,
): { readonly appendix: Run; readonly extremes: Text } {
  const [worst = -1] = missing;
  const target = formatFigure(draft, indicator.indicator, targetOf(draft.report, indicator));
  const table = tabulateUnits(draft, missing, {
    number: words.columnNumber,
    unit: words.columnUnit,
    columns: [
      { head: words.columnFigure, value: (unit) => figureRun(draft, indicator, unit) },
      { head: words.columnTarget, value: () => target },
    ],
  });
  const name = indicatorFullName(indicator.indicator).toLocaleUpperCase("vi");
  const title = draft.say(words.appendixTitle, { indicator: name });
  const appendix = draft.appendices.add({ title: title.map(({ text }) => text).join(""), table });
  return { appendix, extremes: composeEntry(draft, words, { indicator, unit: worst }) };
}
