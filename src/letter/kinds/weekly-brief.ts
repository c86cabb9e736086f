import { lastDay } from "../../domain/period/calendar";
import { dayNumberOf, dayOfNumber } from "../../domain/period/civil-day";
import { weekdayOf } from "../../domain/period/iso-week";
import type { Day } from "../../domain/period/period";
import type { FigureColumns, IndicatorReport, Report } from "../../domain/report/report";
import { formTexts } from "../../strings/letter/form";
import { unitWords } from "../../strings/letter/unit-words";
import { weeklyBriefWording } from "../../strings/letter/weekly-brief";
import { formatDay } from "../../strings/periods";
import { overdueRun } from "./commend-remind/opening";
import { finishDocument } from "../document-head";
import { chooseWording, startDraft, type ComposeContext, type Draft } from "../draft";
import {
  afterComma,
  averageRun,
  differenceRun,
  figureRun,
  findIndicator,
  formatFigure,
  indicatorPhrase,
  indicatorShortName,
  sourceOf,
} from "../text/figures";
import { formatCountOf, formatFraction } from "../text/format-figure";
import type { Block, Composed, Text } from "../letter";
import { capitaliseFirst, joinRuns, plainText } from "../text/run";
import { items, numberSections, paragraph, type Section } from "../text/sections";
import { summedNote } from "../text/summed-note";
import { countNoun, nameUnit } from "../text/unit-list";

type Words = { readonly [Sentence in keyof typeof weeklyBriefWording]: string };

/** The brief is one page: of every list only the head is told. */
const mostOverdue = 4;
const mostCalls = 3;
const mostRankChanges = 2;
const mostResults = 6;

/** One page for the Chairman: where all stand, who rose and fell, what is overdue, who needs a call. */
export function composeWeeklyBrief(report: Report, context: ComposeContext): Composed {
  if (report.indicators.length === 0) {
    return { drafted: false, reason: "no-figures", values: { sheet: report.source.sheet } };
  }
  const draft = startDraft(report, context);
  const words = chooseWording("weekly-brief", weeklyBriefWording, context.wording);
  const parts = [
    { id: "weekly-brief.results", compose: composeResults },
    { id: "weekly-brief.rank-changes", compose: composeRankChanges },
    { id: "weekly-brief.overdue", compose: composeOverdue },
    { id: "weekly-brief.calls", compose: composeCalls },
  ] as const;
  const chosen = parts.filter(({ id }) => draft.includes(id));
  const sections = numberSections(chosen.map(({ compose }) => compose(draft, words)));
  if (sections.length === 0) {
    return { drafted: false, reason: "no-sections", values: { sheet: report.source.sheet } };
  }
  const blocks = [
    paragraph(
      draft.say(report.open ? words.openingProvisional : words.opening, {
        qualifier: summedNote(report),
      }),
    ),
    ...sections,
    paragraph(draft.say(words.closing, { deadline: formatDay(mondayAfter(report)) })),
  ];
  return { drafted: true, letter: finishBrief(draft, words, blocks) };
}

function finishBrief(draft: Draft, words: Words, blocks: readonly Block[]) {
  return finishDocument(draft, {
    kind: "weekly-brief",
    compact: true,
    title: formTexts.reportTitle,
    subject: draft.say(words.subject),
    addressees: [draft.say(words.addressee)],
    distribution: [formTexts.asAbove, plainText(draft.say(words.viceChairmen))],
    signer: { capacity: "", position: words.position },
    issuer: { name: draft.authority.officeLine, abbreviation: words.abbreviation },
    blocks,
  });
}

/** The first Monday after the last day of data. */
function mondayAfter({ period, lastDay: stated }: Report): Day {
  const end = lastDay(period);
  const closing = dayNumberOf(stated !== null && stated < end ? stated : end);
  return dayOfNumber(closing + 7 - weekdayOf(closing));
}

function composeResults(draft: Draft, words: Words): Section {
  const results = draft.report.indicators
    .filter(({ indicator }) => indicator.kind !== "rank" && indicator.id !== "overdue")
    .slice(0, mostResults)
    .map((indicator) => composeResult(draft, words, indicator));
  const compared = draft.report.previousPeriod !== null;
  const title = draft.say(compared ? words.resultsHeading : words.resultsHeadingAlone);
  if (results.length === 0) return { title, blocks: [] };
  return {
    title,
    blocks: [paragraph(capitaliseFirst(joinRuns(results, unitWords.semicolon)), ".")],
  };
}

function composeResult(draft: Draft, words: Words, indicator: IndicatorReport): Text {
  const { averageDelta, total, previousTotal } = indicator;
  const average = averageRun(draft, indicator);
  const difference =
    average !== null || total === null || previousTotal === null
      ? averageDelta
      : total - previousTotal;
  return draft.say(words.result, {
    indicator: indicatorPhrase(indicator.indicator),
    rate: average ?? {
      text: formatFigure(draft, indicator.indicator, total ?? 0),
      source: sourceOf(draft.report, indicator, null),
    },
    change: afterComma(composeChange(draft, words, { indicator, difference })),
  });
}

/** "tăng 0,59%": against which period stands in the heading. */
function composeChange(
  draft: Draft,
  words: Words,
  change: { readonly indicator: IndicatorReport; readonly difference: number | null },
): Text {
  const { indicator, difference } = change;
  if (difference === null || draft.report.previousPeriod === null) return [];
  if (difference === 0) return draft.say(words.same);
  return draft.say(difference > 0 ? words.rise : words.fall, {
    delta: differenceRun(draft, indicator, { unit: null, difference }),
  });
}

/** By the overall rank, else by the indicator that decides who is below the average. */
function rankedFigures({ report }: Draft): FigureColumns | null {
  const { belowIndicator } = report.assessment;
  return report.overall?.figures ?? findIndicator(report, belowIndicator)?.figures ?? null;
}

function composeRankChanges(draft: Draft, words: Words): Section {
  const figures = rankedFigures(draft);
  const title = draft.say(words.changesHeading);
  if (figures === null || draft.report.previousPeriod === null) return { title, blocks: [] };
  const changes = draft.report.units
    .map((_, unit) => ({ unit, change: figures.rankChanges[unit] ?? NaN }))
    .filter(({ change }) => !Number.isNaN(change) && change !== 0)
    .sort((a, b) => b.change - a.change);
  const risen = changes.filter(({ change }) => change > 0).slice(0, mostRankChanges);
  const fallen = changes
    .filter(({ change }) => change < 0)
    .reverse()
    .slice(0, mostRankChanges);
  const list = (entries: typeof changes, template: string) =>
    joinRuns(
      entries.map(({ unit, change }) =>
        draft.say(template, {
          unit: nameUnit(draft.naming, unit),
          count: formatCountOf(Math.abs(change)),
          rank: rankText(figures, unit),
        }),
      ),
      unitWords.comma,
    );
  const lines = [
    ...(risen.length > 0 ? [draft.say(words.risen, { units: list(risen, words.risenItem) })] : []),
    ...(fallen.length > 0
      ? [draft.say(words.fallen, { units: list(fallen, words.fallenItem) })]
      : []),
  ];
  return { title, blocks: items(lines) };
}

function rankText({ ranks, rankedInGroup, unitGroups }: FigureColumns, unit: number): string {
  return formatFraction(ranks[unit] ?? NaN, rankedInGroup[unitGroups[unit] ?? 0] ?? NaN);
}

function composeOverdue(draft: Draft, words: Words): Section {
  const { overdue } = draft.report.assessment;
  const title = draft.say(words.overdueHeading);
  if (overdue.length === 0) return { title, blocks: [] };
  const entries = overdue.slice(0, mostOverdue).map(({ unit, count }) =>
    draft.say(words.overdueItem, {
      unit: nameUnit(draft.naming, unit),
      dossiers: overdueRun(draft, unit, count),
    }),
  );
  const sentence = draft.say(overdue.length > mostOverdue ? words.overdueMore : words.overdue, {
    total: formatCountOf(overdue.reduce((sum, { count }) => sum + count, 0)),
    count: formatCountOf(overdue.length),
    noun: countNoun(
      draft.naming,
      overdue.map(({ unit }) => unit),
    ),
    units: joinRuns(entries, unitWords.comma),
  });
  return { title, blocks: [paragraph(sentence)] };
}

/** Who needs a call: those with overdue dossiers, named just above, and the lowest of those below the average. */
function composeCalls(draft: Draft, words: Words): Section {
  const { overdue, belowRising, belowFalling, belowUnchanged } = draft.report.assessment;
  const title = draft.say(words.callHeading);
  const indicator = findIndicator(draft.report, draft.report.assessment.belowIndicator);
  const shown = (unit: number) => indicator?.figures.shown[unit] ?? NaN;
  const below = [...belowFalling, ...belowRising, ...belowUnchanged].sort(
    (a, b) => shown(a) - shown(b),
  );
  const rest = below.slice(mostCalls);
  const isListed = draft.includes("weekly-brief.overdue");
  const lines = [
    ...(overdue.length > 0 && isListed ? [draft.say(words.callOverdue)] : []),
    ...below.slice(0, mostCalls).map((unit) => composeCall(draft, words, { unit, indicator })),
    ...(rest.length > 0 ? [composeMore(draft, words, rest)] : []),
  ];
  if (lines.length === 0 && overdue.length > 0) return { title, blocks: [] };
  if (lines.length === 0) return { title, blocks: [paragraph(draft.say(words.noCall))] };
  return { title, blocks: items(lines) };
}

function composeCall(
  draft: Draft,
  words: Words,
  { unit, indicator }: { readonly unit: number; readonly indicator: IndicatorReport | null },
): Text {
  if (indicator === null) return [nameUnit(draft.naming, unit)];
  const difference = indicator.figures.gaps[unit] ?? NaN;
  const simple = indicator.averageKind === "simple";
  return draft.say(simple ? words.callBelowSimple : words.callBelow, {
    unit: nameUnit(draft.naming, unit),
    indicator: indicatorShortName(indicator.indicator),
    rate: figureRun(draft, indicator, unit),
    gap: differenceRun(draft, indicator, { unit, difference }),
  });
}

function composeMore(draft: Draft, words: Words, rest: readonly number[]): Text {
  return draft.say(words.callMore, {
    count: formatCountOf(rest.length),
    noun: countNoun(draft.naming, rest),
  });
}
