import { acceptanceHoursOn } from "../../domain/decree/one-stop-decree";
import type { IndicatorReport, Report } from "../../domain/report/report";
import { raiseIndexWording } from "../../strings/letter/raise-index";
import { unitWords } from "../../strings/letter/unit-words";
import { finishDocument } from "../document-head";
import { chooseWording, startDraft, type ComposeContext, type Draft } from "../draft";
import {
  averageRun,
  figureRun,
  findIndicator,
  formatFigure,
  indicatorFullName,
  sourceOf,
} from "../text/figures";
import { formatCountOf, formatPercent } from "../text/format-figure";
import type { Block, Composed, Run, Text } from "../letter";
import { capitaliseFirst, concatRuns, joinRuns } from "../text/run";
import { item, paragraph } from "../text/sections";
import { summedNote } from "../text/summed-note";
import type { SectionOf } from "../section-choice";
import { superiorFields } from "./superior-letter";
import { firstDayOfIssue } from "../next-period";
import { listMissing, targetOf } from "./targets";
import { countNoun, joinUnits, nameUnit } from "../text/unit-list";
import { tabulateUnits } from "../text/unit-table";

const fullTarget = 100;

type Words = { readonly [Sentence in keyof typeof raiseIndexWording]: string };

type TaskId = SectionOf<"raise-index">;

/** One kind of task: the indicator that measures it, its sentence, and when it is set. */
interface TaskKind {
  readonly id: TaskId;
  readonly sentence: keyof Words;
  /** `always`, where the sheet measures it, or only where the settings give a target. */
  readonly when: "always" | "measured" | "targeted";
}

/** The tasks in the order of the model. */
const taskKinds: readonly TaskKind[] = [
  { id: "lateAcceptance", sentence: "taskAcceptance", when: "always" },
  { id: "overdue", sentence: "taskOverdue", when: "always" },
  { id: "onTime", sentence: "taskOnTime", when: "targeted" },
  { id: "settlement", sentence: "taskSettlement", when: "targeted" },
  { id: "onlineSubmission", sentence: "taskOnlineSubmission", when: "always" },
  { id: "onlinePayment", sentence: "taskOnlinePayment", when: "always" },
  { id: "intakeDigitisation", sentence: "taskIntakeDigitisation", when: "always" },
  { id: "resultDigitisation", sentence: "taskResultDigitisation", when: "always" },
  { id: "signedResults", sentence: "taskSignedResults", when: "measured" },
  { id: "electronicCopies", sentence: "taskElectronicCopies", when: "measured" },
  { id: "satisfaction", sentence: "taskSatisfaction", when: "measured" },
  { id: "complaints", sentence: "taskComplaints", when: "measured" },
];

/** One task: its target, and those who miss it where the sheet measures it. */
interface Task {
  readonly id: TaskId;
  readonly target: string;
  readonly sentence: string;
  readonly measured: Measured | null;
}

interface Measured {
  readonly indicator: IndicatorReport;
  readonly missing: readonly number[];
}

/** The letter that sets the model's tasks with their targets, and names who misses each that the sheet measures. */
export function composeRaiseIndex(report: Report, context: ComposeContext): Composed {
  const words = chooseWording("raise-index", raiseIndexWording, context.wording);
  const all = listTasks(report, words);
  const draft = startDraft(report, context);
  const tasks = all.filter(({ id }) => draft.includes(`raise-index.${id}`));
  const isMeasured = all.some(({ measured }) => measured !== null);
  if (!isMeasured || tasks.length === 0) {
    const reason = isMeasured ? "no-sections" : "no-figures";
    return { drafted: false, reason, values: { sheet: report.source.sheet } };
  }
  const blocks = [
    paragraph(composeOpening(draft, words, tasks)),
    ...tasks.flatMap((task, index) => composeTask(draft, words, { task, number: index + 1 })),
    paragraph(capitaliseFirst(draft.say(words.closing))),
  ];
  const subject = draft.say(words.subject);
  return { drafted: true, letter: finishDocument(draft, { kind: "raise-index", subject, blocks }) };
}

function listTasks(report: Report, words: Words): readonly Task[] {
  return taskKinds.flatMap(({ id, sentence, when }): Task[] => {
    const indicator = findIndicator(report, id);
    const measured =
      indicator === null || indicator.indicator.kind === "rank"
        ? null
        : { indicator, missing: listMissing(report, indicator) };
    const isSet = when === "always" || (measured !== null && when === "measured");
    if (!isSet && !(measured !== null && id in report.settings.targets)) return [];
    const percent = (report.settings.targets[id] ?? fullTarget) * 100;
    const target = formatPercent(Math.round(percent), { trailingZeros: false });
    return [{ id, target, sentence: words[sentence], measured }];
  });
}

function composeOpening(draft: Draft, words: Words, tasks: readonly Task[]): Text {
  const cited = draft.report.settings.superiorLetter !== null;
  const lead = draft.say(cited ? words.citing : words.following, superiorFields(draft));
  const measured = tasks.flatMap((task) => (task.measured === null ? [] : [task.measured]));
  const missed = measured.filter(({ missing }) => missing.length > 0).length;
  const met = measured.length === 0 ? words.openingUnmeasured : words.openingMet;
  const rest = draft.say(missed > 0 ? words.openingShort : met, {
    count: missed.toString(),
    total: measured.length.toString(),
  });
  return concatRuns(lead, summedNote(draft.report), rest);
}

interface NumberedTask {
  readonly task: Task;
  readonly number: number;
}

function composeTask(draft: Draft, words: Words, { task, number }: NumberedTask): readonly Block[] {
  const { target, sentence, measured } = task;
  const { report } = draft;
  const hours = acceptanceHoursOn(firstDayOfIssue(report), report.settings).toString();
  const demand = draft.say(sentence, { target, hours });
  const block: Block = { kind: "body", marker: `${number}.`, runs: demand };
  if (measured === null) return [block];
  const current = composeCurrent(draft, words, measured.indicator);
  return [block, item(current, composeMissing(draft, words, measured))];
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

function composeMissing(draft: Draft, words: Words, measured: Measured): Text {
  const { indicator, missing } = measured;
  const sentences = missSentences(words, indicator.indicator);
  if (missing.length === 0) return draft.say(sentences.none);
  const fields = {
    count: formatCountOf(missing.length),
    noun: countNoun(draft.naming, missing),
  };
  if (missing.length > draft.report.settings.listLimit) {
    return draft.say(sentences.appendix, { ...fields, ...addAppendix(draft, words, measured) });
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
  { indicator, missing }: Measured,
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
