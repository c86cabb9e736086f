import { formatPeriodId, isSamePeriod } from "../../domain/period/calendar";
import type { IndicatorId } from "../../domain/figure/indicator";
import { countBelowAverage, countWorsening } from "../../domain/report/streak";
import { computeTrend } from "../../domain/report/trend";
import { shownScale } from "../../results/ranking/ranking-columns";
import type { WorkbookAnalysis } from "../reading/analyse-workbook";

/** One unit over the periods of a course; null for what was not there. */
export interface UnitCourseFacts {
  readonly unit: string;
  readonly values: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
  /** Periods in a row, up to the current one, below the average and with a worse figure than before. */
  readonly belowAverage: number;
  readonly worsening: number;
}

/** How the indicator that decides "below the average" went over the periods that the workbook holds, at most 24. */
export interface CourseFacts {
  readonly indicator: IndicatorId;
  readonly periods: readonly string[];
  readonly units: readonly UnitCourseFacts[];
}

/** The course of the figures up to the report's period; null where no rate decides or the period has no sheet of its own. */
export function composeCourse(analysis: WorkbookAnalysis): CourseFacts | null {
  const { report, records, settings, keyOf } = analysis;
  const indicator = report.assessment.belowIndicator;
  const current = records.find(
    ({ period, source }) =>
      isSamePeriod(period, report.period) && source.sheet === report.source.sheet,
  );
  if (indicator === null || current === undefined) return null;
  const others = records.filter((one) => one !== current);
  const trend = computeTrend({ current, others, subject: indicator, settings, keyOf });
  const kind = report.indicators.find((one) => one.indicator.id === indicator)?.indicator.kind;
  const scale = shownScale(kind ?? "rate");
  const absent = (figure: number | undefined, by: number) =>
    figure === undefined || Number.isNaN(figure) ? null : figure / by;
  return {
    indicator,
    periods: trend.points.map(({ period }) => formatPeriodId(period)),
    units: report.units.map(({ name }, unit) => ({
      unit: name,
      values: trend.points.map(({ shown }) => absent(shown[unit], scale)),
      ranks: trend.points.map(({ ranks }) => absent(ranks[unit], 1)),
      belowAverage: countBelowAverage(trend, unit),
      worsening: countWorsening(trend, unit),
    })),
  };
}
