import type { ColumnIndex } from "./column-index";
import { indexColumns } from "./column-index";
import { stated } from "./dossier-counts";
import type { Indicator, IndicatorId } from "./indicator";
import { knownIndicators } from "./indicator-catalogue";
import { measureRate } from "./measure-rate";
import { measureCount, measurePoints, measureRank } from "./measure-stated";
import type { Measurement } from "./measurement";
import { overdueCounts } from "./overdue-count";
import { rateParts } from "./rate-parts";
import type { PeriodRecords, RecordedColumn } from "./records";
import type { Settings } from "../settings";
import type { Tally } from "./tally";
import { tallyOf } from "./tally";
import { sumGroups766 } from "../points-766/total-766";
import type { YearToDate } from "../period/year-to-date";

/** What measuring a sheet needs besides the sheet. */
export interface MeasuringContext {
  readonly settings: Settings;
  /** The electronic copies of the year so far, for a sheet that does not state them. */
  readonly yearToDate: YearToDate | null;
  /** Measures only these; absent means all. */
  readonly only?: ReadonlySet<IndicatorId> | undefined;
}

/**
 * Every indicator that a sheet can give: the known ones in the order of the catalogue, then those that the user mapped in
 * the order of the sheet. What the sheet cannot give is not in the list.
 */
export function measureIndicators(
  records: PeriodRecords,
  context: MeasuringContext,
): readonly Measurement[] {
  const index = indexColumns(records);
  const indicators = [...knownIndicators, ...customIndicators(records.columns)].filter(
    ({ id }) => context.only?.has(id) ?? true,
  );
  const measurements = indicators.map(
    (indicator) => measureFigures(indicator, index, context) ?? measureStatedRank(indicator, index),
  );
  return sumGroups766(measurements.filter((measurement) => measurement !== null));
}

function measureFigures(
  indicator: Indicator,
  index: ColumnIndex,
  context: MeasuringContext,
): Measurement | null {
  switch (indicator.kind) {
    case "rate":
      return measureRate(
        indicator,
        rateParts(indicator.id, index, context.settings),
        index.find(indicator.id, "rate"),
      );
    case "count":
      return measureCounts(indicator, index, context.yearToDate);
    case "points": {
      const column = index.find(indicator.id, "points");
      return column && measurePoints(indicator, column);
    }
    case "rank":
      return null;
  }
}

function measureCounts(
  indicator: Indicator,
  index: ColumnIndex,
  yearToDate: YearToDate | null,
): Measurement | null {
  const tally = countsOf(indicator.id, index);
  if (tally !== null) return measureCount(indicator, tally);
  if (indicator.id !== "electronicCopiesYear" || yearToDate === null) return null;
  return {
    ...measureCount(indicator, yearToDate.tally),
    summedPeriods: yearToDate.periods,
  };
}

function countsOf(id: IndicatorId, index: ColumnIndex): Tally | null {
  if (id === "overdue") return overdueCounts(index);
  const own = tallyOf(index.find(id));
  // What came in by post is the only count of dossiers by post that many sheets have.
  return own === null && id === "postal" ? stated(index, "receivedPostal") : own;
}

function measureStatedRank(indicator: Indicator, index: ColumnIndex): Measurement | null {
  const column = index.find(indicator.id, "rank");
  return column && measureRank(indicator, column);
}

/** The columns that the user mapped to no known indicator; the part says of what kind each is, and high is better. */
function customIndicators(columns: readonly RecordedColumn[]): Indicator[] {
  const byId = new Map<IndicatorId, Indicator>();
  for (const { role, path } of columns) {
    if (!isCustom(role.subject) || byId.has(role.subject)) continue;
    const kind = role.part === "numerator" || role.part === "denominator" ? "rate" : role.part;
    byId.set(role.subject, { id: role.subject, kind, better: "high", label: path.join(" › ") });
  }
  return [...byId.values()];
}

function isCustom(subject: string): subject is `custom:${string}` {
  return subject.startsWith("custom:");
}
