import type { WorkbookAnalysis } from "../../app/analyse-workbook";
import { analyse } from "../../domain/report/analyse";
import { comparePeriods } from "../../domain/period/calendar";
import type { FigureColumns, Report } from "../../domain/report/report";
import type { Analysis, Subject, TrendPoint } from "../pane-services";

/** As many periods as a small line can show and a table of them can be read. */
const longest = 12;

/**
 * The figures of units over the last periods of the same kind. The earlier periods are only computed when the first figure of
 * them is asked for, and then kept.
 */
export function createTrend(analysis: WorkbookAnalysis): Analysis["trend"] {
  let earlier: readonly EarlierPeriod[] | null = null;
  return (subject, unit) => {
    earlier ??= earlierPeriods(analysis);
    const key = analysis.report.units[unit]?.key ?? "";
    const before = earlier.map(({ report, places }) =>
      pointOf(report, subject, places.get(key) ?? -1),
    );
    return [...before, pointOf(analysis.report, subject, unit)];
  };
}

interface EarlierPeriod {
  readonly report: Report;
  /** Index of a unit by its key. */
  readonly places: ReadonlyMap<string, number>;
}

function earlierPeriods(analysis: WorkbookAnalysis): readonly EarlierPeriod[] {
  const { report, records, settings, keyOf } = analysis;
  return records
    .filter(({ period }) => period.kind === report.period.kind)
    .filter(({ period }) => comparePeriods(period, report.period) < 0)
    .slice(1 - longest)
    .map((current) => {
      const alone = { current, previous: null, history: records, ledger: [], findings: [] };
      const places = new Map(current.units.map(({ key }, index) => [key, index]));
      return { report: analyse({ ...alone, settings, keyOf }), places };
    });
}

function pointOf(report: Report, subject: Subject, unit: number): TrendPoint {
  const shown = figuresOf(report, subject)?.shown[unit];
  const absent = shown === undefined || Number.isNaN(shown);
  return { period: report.period, shown: absent ? null : shown };
}

function figuresOf(report: Report, subject: Subject): FigureColumns | undefined {
  if (subject === "overall") return report.overall?.figures;
  return report.indicators.find(({ indicator }) => indicator.id === subject)?.figures;
}
