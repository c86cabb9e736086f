import type { RankedIndicator } from "../figure/period-figures";
import type { Settings } from "../settings";
import type { PeriodPair } from "./indicator-report";
import { reportIndicator } from "./indicator-report";
import type { IndicatorReport } from "./report";

/**
 * Puts the figures of the same period of the year before beside an indicator's, compared by the rules of the period before: units
 * by their keys and mergers, no difference across a change of the base of the 766 points. As it was where that period does not
 * have the indicator.
 */
export function withLastYear(
  report: IndicatorReport,
  indicator: RankedIndicator,
  { pair, settings }: { readonly pair: PeriodPair; readonly settings: Settings },
): IndicatorReport {
  const { id, kind } = indicator.indicator;
  const isKnown = pair.previous?.figures.indicators.some(
    (then) => then.indicator.id === id && then.indicator.kind === kind,
  );
  if (isKnown !== true) return report;
  const then = reportIndicator(indicator, pair, settings);
  return {
    ...report,
    lastYear: {
      average: then.previousAverage,
      averageDelta: then.averageDelta,
      total: then.previousTotal,
      shown: then.figures.previousShown,
      deltas: then.figures.deltas,
    },
  };
}
