import type { IndicatorId } from "../figure/indicator";
import type { Measurement } from "../figure/measurement";
import type { Settings } from "../settings";

/** One rate that enters the overall score, with its weight and its target in per cent. */
export interface ScoreTerm {
  readonly measurement: Measurement;
  readonly weight: number;
  readonly target: number;
}

/**
 * The rates of a sheet that enter the score: all of them, with weight 1 and target 100 % unless the settings say
 * otherwise. A weight of 0 leaves one out.
 */
export function scoreTerms(
  measurements: readonly Measurement[],
  settings: Settings,
): readonly ScoreTerm[] {
  return measurements
    .filter(({ indicator }) => indicator.kind === "rate")
    .map((measurement) => ({
      measurement,
      weight: weightOf(settings, measurement.indicator.id),
      target: targetOf(settings, measurement.indicator.id),
    }))
    .filter(({ weight }) => weight > 0);
}

/** What an overall score is made of: its rates, and the points that overdue dossiers take from it. */
export interface ScoreBasis {
  readonly terms: readonly ScoreTerm[];
  readonly overdue: Measurement | null;
  /** Points for each overdue dossier. */
  readonly overduePenalty: number;
}

/** How many points a unit's overdue dossiers take; none where their number is not known. */
export function penaltyOf({ overdue, overduePenalty }: ScoreBasis, unit: number): number {
  const count = overdue?.shown[unit] ?? NaN;
  return overduePenalty === 0 || Number.isNaN(count) ? 0 : overduePenalty * count;
}

/** The weight of an indicator in the overall score; 1 where the settings are silent. */
export function weightOf(settings: Settings, id: IndicatorId): number {
  return settings.weights[id] ?? 1;
}

/** The target of an indicator in per cent; 100 where the settings are silent. */
export function targetOf(settings: Settings, id: IndicatorId): number {
  return settings.targets[id] ?? 100;
}
