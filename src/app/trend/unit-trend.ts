import type { IndicatorId } from "../../domain/figure/indicator";
import type { Period } from "../../domain/period/period";
import { computeTrendInPieces } from "../../domain/report/trend";
import type { WorkbookAnalysis } from "../reading/analyse-workbook";
import { trendSeriesOf } from "./trend-series";

/** As many periods as a small line can show and a table of them can be read. */
const longest = 12;

/** A unit's figure in a period, in hundredths or ones as the indicator's kind has it; null where there was none. */
export interface UnitTrendPoint {
  readonly period: Period;
  readonly shown: number | null;
}

/** From a unit's index in the report to its last periods, the earliest first, the current one last. */
export type UnitTrend = (unit: number) => readonly UnitTrendPoint[];

/**
 * The last figures of one indicator, or of the overall score, for all units at once: what the small lines of the list show. May
 * be left after each period.
 */
export function* computeUnitTrend(
  analysis: WorkbookAnalysis,
  subject: IndicatorId | "overall",
): Generator<void, UnitTrend, void> {
  const series = trendSeriesOf(analysis);
  if (series === null) return () => [];
  yield;
  const { settings, keyOf } = analysis;
  const input = { ...series, subject, settings, keyOf, longest };
  const { points } = yield* computeTrendInPieces(input);
  return (unit) =>
    points.map(({ period, shown }) => {
      const figure = shown[unit];
      return { period, shown: figure === undefined || Number.isNaN(figure) ? null : figure };
    });
}
