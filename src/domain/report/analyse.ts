import { assess } from "../assessment/assessment";
import { comparePeriods, isOpenPeriod } from "../period/calendar";
import type { Finding } from "../finding";
import type { PeriodPair } from "./indicator-report";
import { reportIndicator, reportOverall } from "./indicator-report";
import type { LedgerEntry } from "../assessment/ledger";
import { matchUnits } from "../unit/match-units";
import { resolveMergers } from "../unit/mergers";
import type { PeriodContext } from "../figure/period-figures";
import { computePeriodFigures } from "../figure/period-figures";
import type { PeriodRecords } from "../figure/records";
import { withLastYear } from "./last-year";
import type { IndicatorReport, Report } from "./report";
import type { Settings } from "../settings";
import { findYearGap } from "../period/year-gap";
import { finishPieces, standingAt, type InPieces, type PieceProgress } from "../in-pieces";

/** What one period is analysed with. */
export interface AnalysisInput {
  readonly current: PeriodRecords;
  /** The records of the period before, or null; an older period never stands in for it. */
  readonly previous: PeriodRecords | null;
  /** The records of the same period of the year before, or null; absent where nobody looked for them. */
  readonly lastYear?: PeriodRecords | null;
  /** Other periods of the workbook, in any order; the current and the previous one may be among them. */
  readonly history: readonly PeriodRecords[];
  readonly ledger: readonly LedgerEntry[];
  readonly settings: Settings;
  /** The key of a unit's name as settings write it. */
  readonly keyOf: (name: string) => string;
  /** What reading and checking found; passed through. */
  readonly findings: readonly Finding[];
}

/**
 * Computes everything about a period: rates, ranks, averages, differences to the previous period, the overall rank and
 * what the rules say of each unit. Only the current and the previous period are ranked; of older ones no more is read than
 * the sums of the year need.
 */
export function analyse(input: AnalysisInput): Report {
  return finishPieces(analyseInSteps(input));
}

/** {@link analyse} that can be left after each of its steps (figures, comparisons, rules) and after each indicator in them. */
export function* analyseInSteps(input: AnalysisInput): InPieces<Report> {
  const { current, settings, keyOf } = input;
  const mergers = resolveMergers(settings, keyOf);
  const context: PeriodContext = { settings, mergers, others: otherPeriods(input) };
  const pair = yield* pairPeriods(input, context);
  const { overall } = pair.current;
  const indicators = yield* standingAt(bothKnown, reportIndicators(input, pair, context));
  yield { done: 3, of: 3 };
  return {
    period: current.period,
    previousPeriod: input.previous?.period ?? null,
    ...(input.lastYear && { lastYearPeriod: input.lastYear.period }),
    open: isOpenPeriod(current.period, current.lastDay),
    lastDay: current.lastDay,
    source: current.source,
    ...(current.summedFrom && { summedFrom: current.summedFrom }),
    groups: current.groups,
    units: current.units,
    indicators,
    overall: overall && reportOverall(overall, pair, settings),
    assessment: assess({ records: current, indicators, settings, ledger: input.ledger, keyOf }),
    findings: [...input.findings, ...findYearGap(current, context.others)],
    settings,
  };
}

const bothKnown: PieceProgress = { done: 2, of: 3 };

function* pairPeriods(
  { current, previous }: AnalysisInput,
  context: PeriodContext,
): InPieces<PeriodPair> {
  const now = yield* standingAt({ done: 0, of: 3 }, computePeriodFigures(current, context));
  const nowKnown = { done: 1, of: 3 };
  yield nowKnown;
  const before =
    previous && (yield* standingAt(nowKnown, figuresBefore(current, previous, context)));
  yield bothKnown;
  return { current: now, previous: before };
}

function* figuresBefore(
  current: PeriodRecords,
  before: PeriodRecords,
  context: PeriodContext,
): Generator<void, NonNullable<PeriodPair["previous"]>, void> {
  const figures = yield* computePeriodFigures(before, context);
  yield;
  return { figures, match: matchUnits(current, before, context.mergers) };
}

function* reportIndicators(
  { current, lastYear, settings }: AnalysisInput,
  pair: PeriodPair,
  context: PeriodContext,
): Generator<void, readonly IndicatorReport[], void> {
  const yearPair: PeriodPair | null = lastYear
    ? { current: pair.current, previous: yield* figuresBefore(current, lastYear, context) }
    : null;
  const reports: IndicatorReport[] = [];
  for (const indicator of pair.current.indicators) {
    const report = withoutCells(current, reportIndicator(indicator, pair, settings));
    reports.push(
      yearPair === null ? report : withLastYear(report, indicator, { pair: yearPair, settings }),
    );
    yield;
  }
  return reports;
}

/** A sum stands in no cell: the columns of the last month's sheet hold only its own part. */
function withoutCells({ summedFrom }: PeriodRecords, report: IndicatorReport): IndicatorReport {
  if (summedFrom === undefined) return report;
  return { ...report, figures: { ...report.figures, column: null, sourceColumns: [] } };
}

function otherPeriods({ current, previous, history }: AnalysisInput): readonly PeriodRecords[] {
  const others = previous === null ? history : [previous, ...history];
  return others.filter(({ period }) => comparePeriods(period, current.period) < 0);
}
