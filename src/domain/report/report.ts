import type { Finding } from "../finding";
import type { Indicator, IndicatorId } from "../figure/indicator";
import type { OrgUnit, UnitGroup } from "../unit/org-unit";
import type { Day, Period } from "../period/period";
import type { Ratio } from "../figure/ratio";
import type { RecordsSource } from "../figure/records";
import type { Ground, Settings } from "../settings";

/** Whether a unit has a figure for an indicator: `notApplicable` is a denominator of 0, `missing` an empty cell. */
export const figureState = { value: 0, notApplicable: 1, missing: 2 } as const;

/** Units of "shown" figures: hundredths for rates (of a per cent) and points, ones for counts and ranks. */
export type Shown = number;

/**
 * The figures of one indicator, aligned with the report's units. `NaN` stands for absent in every numeric array.
 *
 * Deltas and gaps are differences of the shown figures, so that what is printed adds up.
 */
export interface FigureColumns {
  readonly states: Uint8Array;
  /** Exact counts of a rate; `NaN` where the sheet states only the rate. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly shown: Float64Array;
  readonly ranks: Float64Array;
  /** How many units of the group have a rank, by group index. */
  readonly rankedInGroup: readonly number[];
  readonly previousShown: Float64Array;
  readonly deltas: Float64Array;
  readonly gaps: Float64Array;
  readonly rankChanges: Float64Array;
  readonly previousRanks: Float64Array;
  /** How many units of the group had a rank in the previous period, by group index; `NaN` without one. */
  readonly previousRankedInGroup: readonly number[];
  /** Group index of each unit: which entry of the arrays by group is the unit's. */
  readonly unitGroups: Uint32Array;
  /** Zero-based sheet column of the figure (the numerator where the rate was computed), or null. */
  readonly column: number | null;
  /** Zero-based sheet columns of every cell that the figure was computed from. */
  readonly sourceColumns: readonly number[];
}

/** An average and, where it was pooled, what it was pooled from. `shown` in hundredths. */
export interface Average {
  readonly pooled: Ratio | null;
  readonly shown: Shown;
}

/** One indicator in the same period of the year before (cùng kỳ), aligned with the report's units; `NaN` stands for absent. */
export interface LastYearFigures {
  readonly average: Average | null;
  /** Difference of the shown averages, in hundredths. */
  readonly averageDelta: Shown | null;
  /** Σ of the counts, for kind `count`; null else. */
  readonly total: number | null;
  readonly shown: Float64Array;
  readonly deltas: Float64Array;
}

/** One indicator over all units of the sheet. */
export interface IndicatorReport {
  readonly indicator: Indicator;
  readonly averageKind: "pooled" | "simple" | "none";
  /** Over all units of the sheet, whatever the scope. */
  readonly average: Average | null;
  readonly previousAverage: Average | null;
  /** Difference of the shown averages, in hundredths. */
  readonly averageDelta: Shown | null;
  /** By group index. */
  readonly groupAverages: readonly (Average | null)[];
  /** Σ of the counts, for kind `count`; null else. */
  readonly total: number | null;
  readonly previousTotal: number | null;
  /** The figures of the same period of the year before; absent where it is not known or not comparable. */
  readonly lastYear?: LastYearFigures;
  /** The earlier periods whose figures were added to the sheet's own, for a year-to-date sum; absent else. */
  readonly summedPeriods?: readonly Period[];
  readonly figures: FigureColumns;
}

/** The overall rank (xếp hạng chung): scores in hundredths, `NaN` where no rate applies to the unit. */
export interface OverallRanking {
  readonly basis: "score" | "total766";
  /** The indicators that entered the score. */
  readonly indicators: readonly IndicatorId[];
  readonly figures: FigureColumns;
}

/** A unit's overdue dossiers, both parts kept. */
export interface OverdueUnit {
  readonly unit: number;
  readonly count: number;
  readonly settledLate: number | null;
  readonly pendingOverdue: number | null;
}

/** A reminder or a criticism that the rules call for. */
export interface Reminder {
  readonly unit: number;
  readonly ground: Ground;
  /** n of "nhắc nhở lần thứ n". */
  readonly level: number;
}

/** A unit that the rules would remind but that is exempt, with the kept reason. */
export interface ExemptUnit {
  readonly unit: number;
  readonly ground: Ground;
  readonly reason: string;
}

/** What the rules say of the units (indices into the report's units), in the order in which a letter names them. */
export interface Assessment {
  /** By which indicator "below the average" was decided; null where the sheet has no rate. */
  readonly belowIndicator: IndicatorId | null;
  readonly commended: readonly number[];
  readonly belowRising: readonly number[];
  readonly belowFalling: readonly number[];
  readonly belowUnchanged: readonly number[];
  readonly neverCertified: readonly number[];
  readonly notCertifiedThisPeriod: readonly number[];
  readonly overdue: readonly OverdueUnit[];
  readonly exempt: readonly ExemptUnit[];
  readonly reminders: readonly Reminder[];
  readonly criticised: readonly Reminder[];
}

/** Everything that was computed for one period: the ranking sheet, the letter, the pane and the facts file are views of it. */
export interface Report {
  readonly period: Period;
  readonly previousPeriod: Period | null;
  /** The same period of the year before, where the workbook has its figures; absent else. */
  readonly lastYearPeriod?: Period;
  readonly open: boolean;
  /** The last day of data that the sheet states. */
  readonly lastDay: Day | null;
  readonly source: RecordsSource;
  /** The periods that the figures were added up from, where there is no sheet of this period; absent else. */
  readonly summedFrom?: readonly Period[];
  readonly groups: readonly UnitGroup[];
  readonly units: readonly OrgUnit[];
  readonly indicators: readonly IndicatorReport[];
  readonly overall: OverallRanking | null;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  readonly settings: Settings;
}
