import type { Averages } from "../figure/average";
import { comparePeriods, isSamePeriod, previousPeriod } from "../period/calendar";
import { alignEarlier, noEarlier } from "../figure/earlier-figure";
import type { GroupMembers } from "../unit/group-members";
import { collectGroupMembers } from "../unit/group-members";
import type { IndicatorId, IndicatorKind } from "../figure/indicator";
import { matchUnits } from "../unit/match-units";
import type { Figures } from "../figure/measurement";
import { resolveMergers } from "../unit/mergers";
import type { Period } from "../period/period";
import type { PeriodContext, PeriodFigures } from "../figure/period-figures";
import { computePeriodFigures } from "../figure/period-figures";
import type { Ranks } from "../ranking/ranking";
import type { PeriodRecords } from "../figure/records";
import { averageOfGroup } from "../figure/scope-average";
import type { Settings } from "../settings";
import { groups766, is766, isAcrossBreak766 } from "../points-766/total-766";

/** The course of one indicator, or of the overall rank, up to the current period, which comes last. */
export interface Trend {
  readonly better: "high" | "low";
  /** Group index of each unit of the current period; all arrays by unit or by group follow the current period. */
  readonly unitGroups: Uint32Array;
  readonly points: readonly TrendPoint[];
}

/** All units in one period of a trend; `NaN` for what was not there. */
export interface TrendPoint {
  readonly period: Period;
  readonly shown: Float64Array;
  readonly ranks: Float64Array;
  readonly rankedInGroup: readonly number[];
  /** The average that each group was held against then. */
  readonly averages: Float64Array;
  /** Whether the point before is that of the period just before; a missing month breaks a row of months. */
  readonly followsOn: boolean;
  /** Whether the point before has the same base; false across a break in the 766 points. */
  readonly isComparable: boolean;
}

/** What a trend is computed from. */
export interface TrendInput {
  readonly current: PeriodRecords;
  /** The other periods of the workbook, in any order. */
  readonly others: readonly PeriodRecords[];
  readonly subject: IndicatorId | "overall";
  readonly settings: Settings;
  readonly keyOf: (name: string) => string;
  /** How many periods at most, the current one included; absent, {@link longestTrend}. */
  readonly longest?: number;
}

/** The most periods that a trend goes back over: two years of months. */
export const longestTrend = 24;

/** Computes the trend over the latest periods of the current one's kind. */
export function computeTrend(input: TrendInput): Trend {
  const pieces = computeTrendInPieces(input);
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return next.value;
  }
}

/** {@link computeTrend} that can be left after each indicator of each period: a year of thousands of units takes a while. */
export function* computeTrendInPieces(input: TrendInput): Generator<void, Trend, void> {
  const { current, settings, keyOf, others, subject } = input;
  const only = indicatorsBehind(subject);
  const mergers = resolveMergers(settings, keyOf);
  const context: PeriodContext = { settings, mergers, others, ...(only && { only }) };
  const series = [...periodsBefore(current, others), current];
  const members = collectGroupMembers(current);
  const points: TrendPoint[] = [];
  let now: TrendSubject | null = null;
  let before: PeriodRecords | null = null;
  for (const records of series.slice(-(input.longest ?? longestTrend))) {
    const figures = yield* computePeriodFigures(records, context);
    now = subjectOf(figures, subject);
    const then = { records, figures, subject: now };
    const point = figuresThen(then, { current, members, context });
    points.push({ ...point, ...linkTo(before, records, input) });
    before = records;
    yield;
  }
  return { better: now?.better ?? "high", unitGroups: members.groupOf, points };
}

/** Periods of the current one's kind before it, in order; of spans those that begin in the same month. */
function periodsBefore(
  { period }: PeriodRecords,
  others: readonly PeriodRecords[],
): PeriodRecords[] {
  const isAlike = (other: Period): boolean =>
    other.kind === period.kind &&
    (other.kind !== "span" || period.kind !== "span" || other.from === period.from);
  return others
    .filter((other) => isAlike(other.period) && comparePeriods(other.period, period) < 0)
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** One period of the trend, and what it has of the subject. */
interface ThenFigures {
  readonly records: PeriodRecords;
  readonly figures: PeriodFigures;
  readonly subject: TrendSubject | null;
}

interface ThenContext {
  readonly current: PeriodRecords;
  readonly members: GroupMembers;
  readonly context: PeriodContext;
}

function figuresThen(
  { records, figures, subject: then }: ThenFigures,
  { current, members, context }: ThenContext,
): Omit<TrendPoint, "followsOn" | "isComparable"> {
  const match = matchUnits(current, records, context.mergers);
  const groups = { now: members.groupOf, before: figures.members.groupOf };
  const averageThen = (group: number): number =>
    then === null ? NaN : (averageOfGroup(then.averages, group, context.settings)?.shown ?? NaN);
  return {
    period: records.period,
    ...(then === null
      ? noEarlier(members.groupOf.length, members.unitsOf.length)
      : alignEarlier(then.figures, then.kind, match, groups)),
    averages: Float64Array.from(match.earlierGroups, averageThen),
  };
}

function linkTo(
  before: PeriodRecords | null,
  { period }: PeriodRecords,
  { subject, settings }: TrendInput,
): Pick<TrendPoint, "followsOn" | "isComparable"> {
  const previous = previousPeriod(period);
  if (before === null || previous === null) return { followsOn: false, isComparable: false };
  const mayBreak = subject === "overall" || is766(subject);
  return {
    followsOn: isSamePeriod(before.period, previous),
    isComparable: !mayBreak || !isAcrossBreak766(before.period, period, settings.scoreBreak766),
  };
}

/** What one period has of the subject of a trend. */
interface TrendSubject {
  readonly figures: Figures & Ranks;
  readonly kind: IndicatorKind;
  readonly better: "high" | "low";
  readonly averages: Pick<Averages, "all" | "byGroup">;
}

function subjectOf(period: PeriodFigures, subject: TrendInput["subject"]): TrendSubject | null {
  if (subject === "overall") {
    const { overall } = period;
    const averages = { all: null, byGroup: [] };
    return overall && { figures: overall, kind: "points", better: "high", averages };
  }
  const found = period.indicators.find(({ indicator }) => indicator.id === subject);
  return found === undefined
    ? null
    : { ...found.indicator, figures: found, averages: found.averages };
}

/** The indicators that must be measured; null for all of them. The total of 766 may be the sum of its groups. */
function indicatorsBehind(subject: TrendInput["subject"]): ReadonlySet<IndicatorId> | null {
  if (subject === "overall") return null;
  return new Set(subject === "total766" ? [...groups766, subject] : [subject]);
}
