import type { IndicatorReport, Report } from "../../domain/report/report";
import { hasFigure } from "../text/figures";

const fullTarget = 100;

/** What a unit must reach: hundredths of a per cent for a rate, 0 for a count that is better low, 1 for one better high. */
export function targetOf({ settings }: Report, { indicator }: IndicatorReport): number {
  if (indicator.kind === "rate") {
    return Math.round((settings.targets[indicator.id] ?? fullTarget) * 100);
  }
  return indicator.better === "low" ? 0 : 1;
}

/**
 * The units that miss an indicator's target, the worst first and equal ones in the order of the sheet. Units without a
 * figure miss nothing.
 */
export function listMissing(report: Report, indicator: IndicatorReport): readonly number[] {
  const target = targetOf(report, indicator);
  const low = indicator.indicator.better === "low";
  const shown = (unit: number) => indicator.figures.shown[unit] ?? NaN;
  return report.units
    .map((_, unit) => unit)
    .filter((unit) => hasFigure(indicator, unit))
    .filter((unit) => (low ? shown(unit) > target : shown(unit) < target))
    .sort((a, b) => (low ? shown(b) - shown(a) : shown(a) - shown(b)));
}
