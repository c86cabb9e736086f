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
import type { Report } from "./report";
import type { Settings } from "../settings";
import { findYearGap } from "../period/year-gap";

/** What one period is analysed with. */
export interface AnalysisInput {
  readonly current: PeriodRecords;
  /** The records of the period before, or null; an older period never stands in for it. */
  readonly previous: PeriodRecords | null;
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
  const { current, settings, keyOf } = input;
  const mergers = resolveMergers(settings, keyOf);
  const context: PeriodContext = { settings, mergers, others: otherPeriods(input) };
  const pair = pairPeriods(input, context);
  const { indicators: measured, overall } = pair.current;
  const indicators = measured.map((indicator) => reportIndicator(indicator, pair, settings));
  return {
    period: current.period,
    previousPeriod: input.previous?.period ?? null,
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

function pairPeriods({ current, previous }: AnalysisInput, context: PeriodContext): PeriodPair {
  return {
    current: computePeriodFigures(current, context),
    previous: previous && {
      figures: computePeriodFigures(previous, context),
      match: matchUnits(current, previous, context.mergers),
    },
  };
}

function otherPeriods({ current, previous, history }: AnalysisInput): readonly PeriodRecords[] {
  const others = previous === null ? history : [previous, ...history];
  return others.filter(({ period }) => comparePeriods(period, current.period) < 0);
}
