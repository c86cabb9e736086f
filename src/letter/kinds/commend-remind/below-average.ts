import type { IndicatorReport } from "../../../domain/report/report";
import { phrases } from "../../../strings/letter/phrases";
import { type Draft, type FieldValues } from "../../draft";
import {
  differenceRun,
  figureRun,
  findIndicator,
  formatDifference,
  formatFigure,
  indicatorPhrase,
} from "../../text/figures";
import { formatCountOf } from "../../text/format-figure";
import type { Block, Text } from "../../letter";
import { capitaliseFirst, concatRuns, plainText } from "../../text/run";
import { item, paragraph, subItems, type Section } from "../../text/sections";
import { countNoun, isPlace, joinUnits, nameUnit, placeKinds } from "../../text/unit-list";
import { tabulateUnits, type UnitColumn } from "../../text/unit-table";
import type { CommendRemindWording } from "./wording";

/** What the three lists of those below the average share. */
interface Below {
  readonly draft: Draft;
  readonly words: CommendRemindWording;
  readonly indicator: IndicatorReport;
  readonly averageName: Text;
}

/** One list: its units, and the sentences that it is said in. */
interface BelowList {
  readonly units: readonly number[];
  readonly one: string;
  readonly many: string;
  readonly item: string;
  readonly appendix: string;
  readonly appendixTitle: string;
  /** "Riêng …" or "Có …" where the sentence of the appendix leaves it open. */
  readonly lead?: string;
}

/** 2.1: those below the average, by whether they rose, fell or stood still, and what is asked of them. */
export function composeBelowAverage(draft: Draft, words: CommendRemindWording): Section {
  const indicator = findIndicator(draft.report, draft.report.assessment.belowIndicator);
  if (indicator === null) return { title: [], blocks: [] };
  const phrase = indicatorPhrase(indicator.indicator);
  const title = draft.say(words.belowHeading, { indicator: phrase });
  const template = indicator.averageKind === "simple" ? phrases.simpleAverage : phrases.average;
  const below = { draft, words, indicator, averageName: draft.say(template) };
  const lists = listBelow(below).filter(({ units }) => units.length > 0);
  const named = lists.flatMap(({ units }) => units);
  if (named.length === 0) return { title, blocks: [] };
  const blocks = lists.flatMap((list, index) => composeList(below, list, index === 0));
  return { title, blocks: [...blocks, composeDemand(below, named)] };
}

function listBelow({ draft, words, indicator }: Below): readonly BelowList[] {
  const { belowRising, belowFalling, belowUnchanged } = draft.report.assessment;
  const compared = (unit: number) => !Number.isNaN(indicator.figures.deltas[unit] ?? NaN);
  const also = belowRising.length > 0 || (indicator.averageDelta ?? -1) >= 0;
  return [
    listRising(words, belowRising),
    listFalling(words, { units: belowFalling, also }),
    listUnchanged(words, belowUnchanged.filter(compared)),
    listUncompared(
      words,
      belowUnchanged.filter((unit) => !compared(unit)),
    ),
  ];
}

function listRising(words: CommendRemindWording, units: readonly number[]): BelowList {
  return {
    units,
    one: words.risingOne,
    many: words.risingMany,
    item: words.risingItem,
    appendix: words.risingAppendix,
    appendixTitle: words.risingAppendixTitle,
  };
}

function listFalling(
  words: CommendRemindWording,
  { units, also }: { readonly units: readonly number[]; readonly also: boolean },
): BelowList {
  const many = also ? words.fallingManyAlso : words.fallingMany;
  return {
    units,
    one: also ? words.fallingOneAlso : words.fallingOne,
    many: also && units.length === 2 ? words.fallingAlso : many,
    item: words.fallingItem,
    appendix: words.fallingAppendix,
    appendixTitle: words.fallingAppendixTitle,
    lead: also ? words.also : words.thereAre,
  };
}

function listUnchanged(words: CommendRemindWording, units: readonly number[]): BelowList {
  return {
    units,
    one: words.unchangedOne,
    many: words.unchangedMany,
    item: words.plainItem,
    appendix: words.unchangedAppendix,
    appendixTitle: words.unchangedAppendixTitle,
  };
}

function listUncompared(words: CommendRemindWording, units: readonly number[]): BelowList {
  return {
    units,
    one: words.plainOne,
    many: words.plainMany,
    item: words.plainItem,
    appendix: words.plainAppendix,
    appendixTitle: words.plainAppendixTitle,
  };
}

function composeList(below: Below, list: BelowList, isFirst: boolean): readonly Block[] {
  const { draft } = below;
  const [first] = list.units;
  if (first === undefined) return [];
  const shared = {
    ...listFields(below, list),
    average: isFirst ? groupAverageNote(below, list.units) : "",
  };
  if (list.units.length > draft.report.settings.listLimit) {
    return [composeInAppendix(below, list, shared)];
  }
  if (list.units.length === 1) {
    const fields = { ...shared, ...unitFields(below, first) };
    return [item(capitaliseFirst(draft.say(list.one, fields)))];
  }
  const entries = list.units.map((unit) =>
    draft.say(list.item, { ...shared, ...unitFields(below, unit) }),
  );
  return [item(draft.say(list.many, shared)), ...subItems(entries)];
}

function listFields(below: Below, { units }: BelowList): FieldValues {
  const { draft, averageName } = below;
  return {
    count: formatCountOf(units.length),
    noun: countNoun(draft.naming, units),
    units: joinUnits(draft.naming, units, { colon: false }),
    qualifier: cutQualifier(below, units),
    averageName,
  };
}

function unitFields({ draft, indicator }: Below, unit: number): FieldValues {
  const { deltas, gaps } = indicator.figures;
  return {
    unit: nameUnit(draft.naming, unit),
    rate: figureRun(draft, indicator, unit),
    delta: differenceRun(draft, indicator, { unit, difference: deltas[unit] ?? NaN }),
    gap: differenceRun(draft, indicator, { unit, difference: gaps[unit] ?? NaN }),
  };
}

/** By which cut the units were chosen, where not all of those below the average are named. */
function cutQualifier({ draft, words, indicator }: Below, units: readonly number[]): Text {
  const { cut, value } = draft.report.settings.belowAverage;
  if (cut === "all" || value === undefined) return [];
  const shown = Math.round(value * 100);
  if (cut === "gap") {
    return draft.say(words.cutGap, { gap: formatDifference(draft, indicator.indicator, shown) });
  }
  if (cut === "under") {
    return draft.say(words.cutUnder, { target: formatFigure(draft, indicator.indicator, shown) });
  }
  const noun = countNoun(draft.naming, units);
  return draft.say(words.cutLowest, { count: formatCountOf(value), noun });
}

/** The average that is meant where it is the group's own, which the opening has not stated. */
function groupAverageNote({ draft, words, indicator }: Below, units: readonly number[]): Text {
  const { settings, units: all } = draft.report;
  const byGroup = settings.averageScope ?? (settings.level === "province" ? "group" : "all");
  const groups = new Set(units.map((unit) => all[unit]?.group ?? -1));
  const [group] = groups;
  const average = group === undefined ? null : (indicator.groupAverages[group] ?? null);
  if (byGroup !== "group" || groups.size !== 1 || average === null) return [];
  return draft.say(words.groupAverage, {
    average: formatFigure(draft, indicator.indicator, average.shown),
  });
}

function composeInAppendix(below: Below, list: BelowList, shared: FieldValues): Block {
  const { draft, words } = below;
  const lowest = unitFields(below, list.units[0] ?? -1);
  const highest = unitFields(below, list.units.at(-1) ?? -1);
  const extremes = concatRuns(draft.say(words.extremes, lowest), draft.say(words.extreme, highest));
  const table = tabulateUnits(draft, list.units, {
    number: words.columnNumber,
    unit: words.columnUnit,
    columns: listColumns(below, list.units),
  });
  const appendix = draft.appendices.add({ title: list.appendixTitle, table });
  const sentence = draft.say(list.appendix, { ...shared, extremes, appendix });
  return item(concatRuns(list.lead ?? "", sentence));
}

/** The rate and the gap, and the change between them where any unit has one. */
function listColumns(below: Below, units: readonly number[]): readonly UnitColumn[] {
  const { draft, words, indicator } = below;
  const { deltas, gaps } = indicator.figures;
  const compared = units.some((unit) => !Number.isNaN(deltas[unit] ?? NaN));
  const change: UnitColumn = {
    head: plainText(draft.say(words.columnChange)),
    value: (unit) => signedDifference(below, unit, deltas[unit] ?? NaN),
  };
  return [
    { head: words.columnRate, value: (unit) => figureRun(draft, indicator, unit) },
    ...(compared ? [change] : []),
    { head: words.columnGap, value: (unit) => signedDifference(below, unit, gaps[unit] ?? NaN) },
  ];
}

function signedDifference({ draft, indicator }: Below, unit: number, difference: number): Text {
  if (Number.isNaN(difference)) return [];
  const run = differenceRun(draft, indicator, { unit, difference });
  const sign = difference > 0 ? "+" : difference < 0 ? "-" : "";
  return [{ ...run, text: sign + run.text }];
}

function composeDemand(
  { draft, words, indicator, averageName }: Below,
  named: readonly number[],
): Block {
  const places = named.every((unit) => isPlace(draft.naming, unit));
  const fields = {
    indicator: indicatorPhrase(indicator.indicator),
    averageName,
    count: formatCountOf(named.length),
    noun: places ? placeKinds(draft.naming, named) : countNoun(draft.naming, named),
    units: joinUnits(draft.naming, named, { colon: false }),
  };
  const counted = named.length > draft.report.settings.listLimit;
  if (places) {
    return paragraph(draft.say(counted ? words.belowDemandCounted : words.belowDemand, fields));
  }
  const template = counted ? words.belowDemandHeadsCounted : words.belowDemandHeads;
  return paragraph(draft.say(template, fields));
}
