import { analyse } from "../../src/domain/report/analyse";
import type { AnalysisInput } from "../../src/domain/report/analyse";
import type { IndicatorId } from "../../src/domain/figure/indicator";
import type { PeriodRecords } from "../../src/domain/figure/records";
import type { IndicatorReport, Report } from "../../src/domain/report/report";
import type { Settings } from "../../src/domain/settings";
import { defaultSettings } from "../../src/domain/settings";
import type { UnitFigure } from "../../src/domain/figure/unit-figure";
import { unitFigure } from "../../src/domain/figure/unit-figure";
import { keyOf } from "./sheet-builder";

/** What a test changes of an analysis that has nothing but the current period. */
export interface ReportSketch extends Partial<Omit<AnalysisInput, "current" | "settings">> {
  readonly settings?: Partial<Settings>;
}

/** Analyses a period with default settings, no previous period and an empty ledger unless the sketch says otherwise. */
export function report(current: PeriodRecords, sketch: ReportSketch = {}): Report {
  return analyse({
    previous: null,
    history: [],
    ledger: [],
    keyOf,
    findings: [],
    ...sketch,
    current,
    settings: { ...defaultSettings, ...sketch.settings },
  });
}

/** One indicator of a report; fails where the report does not have it. */
export function indicatorOf({ indicators }: Report, id: IndicatorId): IndicatorReport {
  const found = indicators.find(({ indicator }) => indicator.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** One unit's figure, the unit by its name; fails where there is none. */
export function figureOf(of: Report, id: IndicatorId | "overall", name: string): UnitFigure {
  const figures = id === "overall" ? of.overall?.figures : indicatorOf(of, id).figures;
  if (figures === undefined) throw new Error("no overall rank");
  return unitFigure(figures, unitNamed(of, name));
}

/** The index of a unit by its name; fails where there is none. */
export function unitNamed({ units }: Report, name: string): number {
  const unit = units.findIndex((other) => other.name === name);
  if (unit < 0) throw new Error(`no unit ${name}`);
  return unit;
}

/** The names of units by their indices. */
export function namesOf({ units }: Report, indices: readonly number[]): string[] {
  return indices.map((unit) => units[unit]?.name ?? "?");
}
