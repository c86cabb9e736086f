import type { KnownIndicatorId } from "../../domain/figure/indicator";
import { figureState, type IndicatorReport } from "../../domain/report/report";
import type { Draft } from "../draft";
import { findIndicator, sourceOf } from "./figures";
import type { Run } from "../letter";
import { targetOf } from "../kinds/targets";

/** Whose figures the report is about: one unit, or all of the sheet together (null). */
export interface Scope {
  readonly draft: Draft;
  readonly unit: number | null;
}

/** A figure of the scope: what is shown, and the counts that it was formed from where the sheet has them. */
export interface ScopeFigure {
  readonly indicator: IndicatorReport;
  readonly shown: number;
  readonly difference: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** The figure of the scope, or null where the sheet has none. Rates of the whole sheet are its average. */
export function figureOf({ draft, unit }: Scope, id: KnownIndicatorId): ScopeFigure | null {
  const indicator = findIndicator(draft.report, id);
  if (indicator === null || indicator.indicator.kind === "rank") return null;
  return unit === null ? wholeFigure(indicator) : unitFigureOf(indicator, unit);
}

function unitFigureOf(indicator: IndicatorReport, unit: number): ScopeFigure | null {
  const { states, shown, deltas, numerators, denominators } = indicator.figures;
  if (states[unit] !== figureState.value) return null;
  return {
    indicator,
    shown: shown[unit] ?? NaN,
    difference: deltas[unit] ?? null,
    numerator: numerators[unit] ?? NaN,
    denominator: denominators[unit] ?? NaN,
  };
}

function wholeFigure(indicator: IndicatorReport): ScopeFigure | null {
  const { average, averageDelta, total } = indicator;
  const shown = average === null ? (total ?? NaN) : average.shown;
  if (Number.isNaN(shown)) return null;
  const { numerator, denominator } = average?.pooled ?? noCounts;
  return { indicator, shown, difference: averageDelta, numerator, denominator };
}

const noCounts = { numerator: NaN, denominator: NaN } as const;

/** A text of the scope's figure, linked to its cells. */
export function linked({ draft, unit }: Scope, { indicator }: ScopeFigure, text: string): Run {
  return { text, source: sourceOf(draft.report, indicator, unit) };
}

/**
 * The rates of the scope with their targets. How many dossiers are settled already depends on when they came in: it has a
 * target only where the settings give one.
 */
export function listRates(scope: Scope): readonly (ScopeFigure & { readonly target: number })[] {
  const { report } = scope.draft;
  return report.indicators
    .filter(({ indicator }) => indicator.kind === "rate" && !indicator.id.startsWith("custom:"))
    .filter(
      ({ indicator }) => indicator.id !== "settlement" || "settlement" in report.settings.targets,
    )
    .flatMap(({ indicator }) => {
      const figure = figureOf(scope, indicator.id as KnownIndicatorId);
      return figure === null ? [] : [{ ...figure, target: targetOf(report, figure.indicator) }];
    });
}
