import { figureAt, indexAt } from "../figure/figure-at";
import type { IndicatorId } from "../figure/indicator";
import type { FigureColumns, IndicatorReport } from "../report/report";
import { figureState } from "../report/report";
import { shownStated } from "../figure/rounding";
import type { BelowAverageRule, Settings } from "../settings";
import type { JudgedFigures } from "./unit-lists";
import { figuresOf, isGroupMeant, unitsWhere } from "./unit-lists";

/** The units below the average that are to be named, from the lowest up, by what became of them since last period. */
export interface BelowAverage {
  readonly indicator: IndicatorId | null;
  readonly rising: readonly number[];
  readonly falling: readonly number[];
  /** No change, or nothing to compare with. */
  readonly unchanged: readonly number[];
}

/**
 * Finds the units whose shown rate is less than the shown average of their scope, in the groups that the rule names (else
 * the territorial ones), and keeps those that its cut lets be named. Of the N lowest, units equal to the N-th are all kept.
 */
export function computeBelowAverage(judged: JudgedFigures, settings: Settings): BelowAverage {
  const report = indicatorOfRule(judged, settings.belowAverage);
  if (report === null) return { indicator: null, rising: [], falling: [], unchanged: [] };
  const { figures } = report;
  const below = unitsWhere(figures, (unit) => {
    const group = judged.groups[indexAt(figures.unitGroups, unit)];
    return (
      isGroupMeant(group, settings.belowAverage.groups, ({ territorial }) => territorial) &&
      figures.states[unit] === figureState.value &&
      figureAt(figures.gaps, unit) < 0
    );
  }).sort((a, b) => figureAt(figures.shown, a) - figureAt(figures.shown, b) || a - b);
  const named = cutList(below, figures, settings.belowAverage);
  const withDelta = (isMeant: (delta: number) => boolean): number[] =>
    named.filter((unit) => isMeant(figureAt(figures.deltas, unit)));
  return {
    indicator: report.indicator.id,
    rising: withDelta((delta) => delta > 0),
    falling: withDelta((delta) => delta < 0),
    unchanged: withDelta((delta) => delta === 0 || Number.isNaN(delta)),
  };
}

/** The indicator that the rule names, else the intake of dossiers, else the leftmost rate of the sheet; null without one. */
function indicatorOfRule(judged: JudgedFigures, rule: BelowAverageRule): IndicatorReport | null {
  if (rule.indicator !== undefined) return figuresOf(judged, rule.indicator);
  const rates = judged.indicators.filter(({ indicator }) => indicator.kind === "rate");
  const intake = rates.find(({ indicator }) => indicator.id === "intakeDigitisation");
  const place = ({ figures }: IndicatorReport): number => figures.column ?? Infinity;
  return intake ?? [...rates].sort((a, b) => place(a) - place(b))[0] ?? null;
}

function cutList(
  below: readonly number[],
  { shown, gaps }: FigureColumns,
  { cut, value }: BelowAverageRule,
): readonly number[] {
  if (cut === "all" || value === undefined) return below;
  const bound = shownStated(value);
  switch (cut) {
    case "gap":
      return below.filter((unit) => figureAt(gaps, unit) <= -bound);
    case "under":
      return below.filter((unit) => figureAt(shown, unit) < bound);
    case "lowest": {
      const last = below[Math.min(value, below.length) - 1];
      const highest = last === undefined ? -Infinity : figureAt(shown, last);
      return below.filter((unit) => figureAt(shown, unit) <= highest);
    }
  }
}
