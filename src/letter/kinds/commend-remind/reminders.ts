import type { Reminder } from "../../../domain/report/report";
import type { Ground } from "../../../domain/settings";
import { formatOrdinal, phrases } from "../../../strings/letter/phrases";
import { unitWords } from "../../../strings/letter/unit-words";
import type { Draft, FieldValues } from "../../draft";
import { differenceRun, figureRun, findIndicator, indicatorPhrase } from "../../text/figures";
import { formatCountOf } from "../../text/format-figure";
import type { Block, Text } from "../../letter";
import { joinRuns } from "../../text/run";
import { paragraph, type Section } from "../../text/sections";
import { countNoun, joinUnits, nameUnit } from "../../text/unit-list";
import { tabulateUnits } from "../../text/unit-table";
import { overdueRun } from "./opening";
import type { CommendRemindWording } from "./wording";

const grounds: readonly Ground[] = ["overdue", "below-average", "electronic-copies"];

interface Wave {
  readonly reminders: readonly Reminder[];
  readonly heading: string;
  readonly headingCounted: string;
  readonly appendixTitle: string;
  readonly fields: FieldValues;
  /** Whether each reason says how often the unit has been reminded. */
  readonly times: boolean;
}

/** 3. Nhắc nhở lần thứ n: a section for each level, the highest first. */
export function composeReminders(draft: Draft, words: CommendRemindWording): readonly Section[] {
  const { reminders } = draft.report.assessment;
  const levels = [...new Set(reminders.map(({ level }) => level))].sort((a, b) => b - a);
  return levels.map((level) =>
    composeWave(draft, words, {
      reminders: reminders.filter((reminder) => reminder.level === level),
      heading: words.remindHeading,
      headingCounted: words.remindHeadingCounted,
      appendixTitle: words.remindAppendixTitle,
      fields: { level: formatOrdinal(level) },
      times: false,
    }),
  );
}

/** 4. Phê bình: units that were reminded more often than the office allows. */
export function composeCriticism(draft: Draft, words: CommendRemindWording): Section {
  const { criticised } = draft.report.assessment;
  if (criticised.length === 0) return { title: [], blocks: [] };
  return composeWave(draft, words, {
    reminders: criticised,
    heading: words.criticiseHeading,
    headingCounted: words.criticiseHeadingCounted,
    appendixTitle: words.criticiseAppendixTitle,
    fields: {},
    times: true,
  });
}

function composeWave(draft: Draft, words: CommendRemindWording, wave: Wave): Section {
  const units = [...new Set(wave.reminders.map(({ unit }) => unit))];
  const counted = units.length > draft.report.settings.listLimit;
  const title = draft.say(counted ? wave.headingCounted : wave.heading, {
    ...wave.fields,
    units: joinUnits(draft.naming, units, { colon: false }),
    count: formatCountOf(units.length),
    noun: countNoun(draft.naming, units),
  });
  const blocks = grounds.flatMap((ground) => {
    const reminders = wave.reminders.filter((reminder) => reminder.ground === ground);
    return reminders.length === 0 ? [] : [composeReason(draft, words, { ground, reminders, wave })];
  });
  return { title, blocks };
}

interface Reason {
  readonly ground: Ground;
  readonly reminders: readonly Reminder[];
  readonly wave: Wave;
}

function composeReason(draft: Draft, words: CommendRemindWording, reason: Reason): Block {
  const { ground, reminders, wave } = reason;
  const [first, second] = reminders;
  const sentences = sentencesOf(words, ground);
  const shared = groundFields(draft, ground);
  if (first !== undefined && second === undefined) {
    const times = wave.times
      ? draft.say(words.reasonTimes, { level: formatOrdinal(first.level) })
      : "";
    const fields = { ...shared, ...reminderFields(draft, first), level: times };
    return paragraph(draft.say(sentences.one, fields));
  }
  const listed =
    reminders.length > draft.report.settings.listLimit
      ? listInAppendix(draft, words, reason)
      : joinRuns(
          reminders.map((reminder) => composeEntry(draft, words, reminder)),
          unitWords.comma,
        );
  return paragraph(draft.say(sentences.many, { ...shared, units: listed }));
}

function sentencesOf(
  words: CommendRemindWording,
  ground: Ground,
): { readonly one: string; readonly many: string } {
  switch (ground) {
    case "overdue":
      return { one: words.reasonOverdue, many: words.reasonOverdueMany };
    case "below-average":
      return { one: words.reasonBelow, many: words.reasonBelowMany };
    case "electronic-copies":
      return { one: words.reasonCopies, many: words.reasonCopiesMany };
  }
}

function groundFields(draft: Draft, ground: Ground): FieldValues {
  if (ground !== "below-average") return {};
  const indicator = findIndicator(draft.report, draft.report.assessment.belowIndicator);
  if (indicator === null) return {};
  const simple = indicator.averageKind === "simple";
  return {
    indicator: indicatorPhrase(indicator.indicator),
    averageName: draft.say(simple ? phrases.simpleAverage : phrases.average),
  };
}

/** The figures that a reminder rests on: the overdue dossiers, or the rate and its distance from the average. */
function reminderFields(draft: Draft, { unit, ground }: Reminder): FieldValues {
  const name = nameUnit(draft.naming, unit);
  if (ground === "overdue")
    return { unit: name, dossiers: overdueRun(draft, unit, overdueOf(draft, unit)) };
  const indicator = findIndicator(draft.report, draft.report.assessment.belowIndicator);
  if (ground === "electronic-copies" || indicator === null) return { unit: name };
  const difference = indicator.figures.gaps[unit] ?? NaN;
  return {
    unit: name,
    rate: figureRun(draft, indicator, unit),
    gap: differenceRun(draft, indicator, { unit, difference }),
  };
}

function overdueOf({ report }: Draft, unit: number): number {
  return report.assessment.overdue.find((entry) => entry.unit === unit)?.count ?? 0;
}

function composeEntry(draft: Draft, words: CommendRemindWording, reminder: Reminder): Text {
  const fields = reminderFields(draft, reminder);
  if (reminder.ground === "overdue") return draft.say(words.overdueItem, fields);
  if (reminder.ground === "below-average") return draft.say(words.remindItemRate, fields);
  return [nameUnit(draft.naming, reminder.unit)];
}

function listInAppendix(draft: Draft, words: CommendRemindWording, reason: Reason): Text {
  const levels = new Map(reason.reminders.map(({ unit, level }) => [unit, level]));
  const units = [...levels.keys()];
  const table = tabulateUnits(draft, units, {
    number: words.columnNumber,
    unit: words.columnUnit,
    columns: [
      {
        head: measureHead(words, reason.ground),
        value: (unit) => measureOf(draft, reason.ground, unit),
      },
      { head: words.columnLevel, value: (unit) => formatOrdinal(levels.get(unit) ?? 1) },
    ],
  });
  const title = draft.say(reason.wave.appendixTitle, reason.wave.fields);
  const appendix = draft.appendices.add({
    title: title.map(({ text }) => text.toLocaleUpperCase("vi")).join(""),
    table,
  });
  return draft.say(words.listInAppendix, {
    count: formatCountOf(units.length),
    noun: countNoun(draft.naming, units),
    appendix,
  });
}

function measureHead(words: CommendRemindWording, ground: Ground): string {
  if (ground === "overdue") return words.columnCount;
  return ground === "below-average" ? words.columnRate : words.columnCopies;
}

function measureOf(draft: Draft, ground: Ground, unit: number): Text {
  if (ground === "overdue") return [overdueRun(draft, unit, overdueOf(draft, unit))];
  const id =
    ground === "below-average" ? draft.report.assessment.belowIndicator : "electronicCopies";
  const indicator = findIndicator(draft.report, id);
  return indicator === null ? [] : [figureRun(draft, indicator, unit)];
}
