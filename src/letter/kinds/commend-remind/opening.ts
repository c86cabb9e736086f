import type { IndicatorId } from "../../../domain/figure/indicator";
import type { IndicatorReport, OverdueUnit } from "../../../domain/report/report";
import { unitWords } from "../../../strings/letter/unit-words";
import { reportedPattern } from "../../../strings/letter/unit-words";
import type { Draft } from "../../draft";
import {
  afterComma,
  averageRun,
  changePhrase,
  findIndicator,
  indicatorPhrase,
  sourceOf,
} from "../../text/figures";
import { formatCountOf } from "../../text/format-figure";
import type { Block, Run, Text } from "../../letter";
import { concatRuns, inItalics, joinRuns } from "../../text/run";
import { paragraph } from "../../text/sections";
import { summedNote } from "../../text/summed-note";
import { countNoun, joinUnits, nameUnit } from "../../text/unit-list";
import { tabulateUnits } from "../../text/unit-table";
import type { CommendRemindWording } from "./wording";

const headlineIndicators: readonly IndicatorId[] = ["intakeDigitisation", "resultDigitisation"];

/**
 * The rates that the opening states: digitisation at intake and of results, else the first rates of the sheet. Only those
 * that have an average.
 */
function headlines({ report }: Draft): readonly IndicatorReport[] {
  const usable = report.indicators.filter(
    ({ indicator, average }) =>
      (indicator.kind === "rate" || indicator.kind === "points") &&
      average !== null &&
      !Number.isNaN(average.shown),
  );
  const usual = usable.filter(({ indicator }) => headlineIndicators.includes(indicator.id));
  return usual.length > 0 ? usual : usable.slice(0, 2);
}

/** What the period brought: results, and what stands against them. Praise only where nothing fell. */
export function composeOpening(draft: Draft, words: CommendRemindWording): Block {
  const stated = headlines(draft);
  const changes = stated.map(({ averageDelta }) => averageDelta ?? NaN);
  const fell = changes.some((change) => change < 0);
  const rose = changes.some((change) => change > 0);
  const praised = rose && !fell;
  const opening = draft.say(praised ? words.openingPraise : words.openingNeutral);
  return paragraph(
    opening,
    composeResults(draft, words, stated),
    composeOverdue(draft, words, { fell, stated: stated.length > 0 }),
  );
}

function composeResults(
  draft: Draft,
  words: CommendRemindWording,
  stated: readonly IndicatorReport[],
): Text {
  if (stated.length === 0) return [];
  const parts = stated.map((indicator) => {
    const simple = indicator.averageKind === "simple";
    return draft.say(simple ? words.resultItemSimple : words.resultItem, {
      indicator: indicatorPhrase(indicator.indicator),
      rate: averageRun(draft, indicator) ?? "",
      change: afterComma(
        changePhrase(draft, indicator, { unit: null, difference: indicator.averageDelta }),
      ),
    });
  });
  const template = draft.report.open ? words.resultsProvisional : words.results;
  return draft.say(template, {
    qualifier: summedNote(draft.report),
    results: joinRuns(parts, unitWords.semicolon),
  });
}

function composeOverdue(
  draft: Draft,
  words: CommendRemindWording,
  { fell, stated }: { readonly fell: boolean; readonly stated: boolean },
): Text {
  const { overdue } = draft.report.assessment;
  if (overdue.length === 0) return stated ? [{ text: "." }] : [];
  const list = { units: inItalics(composeOverdueList(draft, words, overdue)) };
  if (!stated) return draft.say(words.overdueOnly, list);
  if (fell) return concatRuns(".", draft.say(words.overdueBesides, list));
  return draft.say(words.overdueHowever, list);
}

function composeOverdueList(
  draft: Draft,
  words: CommendRemindWording,
  overdue: readonly OverdueUnit[],
): Text {
  const entries = overdue.map((entry) => composeOverdueItem(draft, words, entry));
  if (overdue.length <= draft.report.settings.listLimit) return joinRuns(entries, unitWords.comma);
  const units = overdue.map(({ unit }) => unit);
  const counts = new Map(overdue.map(({ unit, count }) => [unit, count]));
  const table = tabulateUnits(draft, units, {
    number: words.columnNumber,
    unit: words.columnUnit,
    columns: [
      { head: words.columnCount, value: (unit) => overdueRun(draft, unit, counts.get(unit) ?? 0) },
    ],
  });
  return draft.say(words.overdueAppendix, {
    count: formatCountOf(overdue.length),
    noun: countNoun(draft.naming, units),
    total: formatCountOf(overdue.reduce((sum, { count }) => sum + count, 0)),
    extremes: entries[0] ?? "",
    appendix: draft.appendices.add({ title: words.overdueAppendixTitle, table }),
  });
}

function composeOverdueItem(
  draft: Draft,
  words: CommendRemindWording,
  { unit, count }: OverdueUnit,
): Text {
  return draft.say(words.overdueItem, {
    unit: nameUnit(draft.naming, unit),
    dossiers: overdueRun(draft, unit, count),
  });
}

/** A unit's overdue dossiers as text, linked to the cells that they were counted from. */
export function overdueRun(draft: Draft, unit: number, count: number): Run {
  const indicator = findIndicator(draft.report, "overdue");
  const text = formatCountOf(count);
  return indicator === null ? { text } : { text, source: sourceOf(draft.report, indicator, unit) };
}

/** Who proposes and whose account was weighed: exempt units that have reported, by the reason that is kept. */
export function composeProposal(draft: Draft, words: CommendRemindWording): Block {
  const reported = draft.report.assessment.exempt
    .filter(({ reason }) => reportedPattern.test(reason))
    .map(({ unit }) => unit);
  const units = [...new Set(reported)];
  if (units.length === 0) return paragraph(draft.say(words.proposal));
  const named = joinUnits(draft.naming, units, { colon: false });
  return paragraph(draft.say(words.proposalReported, { reported: named }));
}
