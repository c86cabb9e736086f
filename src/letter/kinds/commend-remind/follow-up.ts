import { isSamePeriod } from "../../../domain/period/calendar";
import type { LedgerEntry } from "../../../domain/assessment/ledger";
import { figureState, type IndicatorReport } from "../../../domain/report/report";
import { phrases } from "../../../strings/letter/phrases";
import type { Draft, FieldValues } from "../../draft";
import {
  figureRun,
  findIndicator,
  formatFigure,
  hasFigure,
  indicatorPhrase,
} from "../../text/figures";
import { formatCountOf } from "../../text/format-figure";
import type { Text } from "../../letter";
import { capitaliseFirst } from "../../text/run";
import { items, type Section } from "../../text/sections";
import { nameUnit } from "../../text/unit-list";
import type { CommendRemindWording } from "./wording";

interface Reminded {
  readonly entry: LedgerEntry;
  readonly unit: number;
}

/** 2.3: whether the units that the last period's letter reminded have mended what they were reminded of. */
export function composeFollowUp(draft: Draft, words: CommendRemindWording): Section {
  const title = draft.say(words.followUpHeading);
  const sentences = listReminded(draft)
    .map((reminded) => composeOutcome(draft, words, reminded))
    .filter((sentence) => sentence !== null);
  return { title, blocks: items(sentences.map(capitaliseFirst)) };
}

function listReminded({ report, context }: Draft): readonly Reminded[] {
  const { previousPeriod } = report;
  if (previousPeriod === null) return [];
  const byKey = new Map(report.units.map(({ key }, index) => [key, index]));
  return context.ledger.flatMap((entry) => {
    const unit = byKey.get(entry.unitKey);
    if (unit === undefined || entry.level < 1) return [];
    return isSamePeriod(entry.period, previousPeriod) ? [{ entry, unit }] : [];
  });
}

function composeOutcome(
  draft: Draft,
  words: CommendRemindWording,
  reminded: Reminded,
): Text | null {
  switch (reminded.entry.ground) {
    case "overdue":
      return composeOverdueOutcome(draft, words, reminded);
    case "below-average":
      return composeRateOutcome(draft, words, reminded);
    case "electronic-copies":
      return composeCopiesOutcome(draft, words, reminded);
  }
}

/** Null where the sheet does not count overdue dossiers, or the ledger does not hold the earlier count. */
function composeOverdueOutcome(
  draft: Draft,
  words: CommendRemindWording,
  { entry, unit }: Reminded,
): Text | null {
  const indicator = findIndicator(draft.report, "overdue");
  const before = entry.figure;
  if (indicator === null || before === null || !hasFigure(indicator, unit)) return null;
  const now = indicator.figures.shown[unit] ?? 0;
  return draft.say(overdueSentence(words, now, before), {
    unit: nameUnit(draft.naming, unit),
    dossiers: figureRun(draft, indicator, unit),
    before: formatCountOf(before),
  });
}

function overdueSentence(words: CommendRemindWording, now: number, before: number): string {
  if (now === 0) return words.followUpCleared;
  if (now === before) return words.followUpSame;
  return now < before ? words.followUpFewer : words.followUpMore;
}

function composeRateOutcome(
  draft: Draft,
  words: CommendRemindWording,
  { entry, unit }: Reminded,
): Text | null {
  const indicator = findIndicator(draft.report, draft.report.assessment.belowIndicator);
  if (indicator === null || entry.figure === null) return null;
  if (indicator.figures.states[unit] !== figureState.value) return null;
  const fields = rateFields(draft, indicator, { unit, before: entry.figure });
  if ((indicator.figures.gaps[unit] ?? 0) >= 0)
    return draft.say(words.followUpAboveAverage, fields);
  const closer = (indicator.figures.shown[unit] ?? 0) > entry.figure;
  return draft.say(closer ? words.followUpCloser : words.followUpStillBelow, fields);
}

function rateFields(
  draft: Draft,
  indicator: IndicatorReport,
  { unit, before }: { readonly unit: number; readonly before: number },
): FieldValues {
  const simple = indicator.averageKind === "simple";
  return {
    unit: nameUnit(draft.naming, unit),
    indicator: indicatorPhrase(indicator.indicator),
    rate: figureRun(draft, indicator, unit),
    before: formatFigure(draft, indicator.indicator, before),
    averageName: draft.say(simple ? phrases.simpleAverage : phrases.average),
  };
}

function composeCopiesOutcome(
  draft: Draft,
  words: CommendRemindWording,
  { unit }: Reminded,
): Text | null {
  const indicator = findIndicator(draft.report, "electronicCopies");
  if (indicator === null || !hasFigure(indicator, unit)) return null;
  const certified = (indicator.figures.shown[unit] ?? 0) > 0;
  return draft.say(certified ? words.followUpCopiesDone : words.followUpCopiesNotDone, {
    unit: nameUnit(draft.naming, unit),
    dossiers: figureRun(draft, indicator, unit),
  });
}
