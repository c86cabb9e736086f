import type { FindingCode, Severity } from "../../domain/finding";
import type { IndicatorId, IndicatorKind } from "../../domain/figure/indicator";
import type { Ground, Level } from "../../domain/settings";
import type { CourseFacts } from "./course-facts";
import type { RankMovesFacts, Standing766Facts, targetFacts } from "./standing-facts";

/** An average: per cent or points as shown; its counts where it was pooled, null else. */
export interface AverageFacts {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rate: number;
}

/** One indicator over all units; `total` is the sum of a count, null for other kinds. */
export interface IndicatorFacts {
  readonly id: IndicatorId;
  readonly kind: IndicatorKind;
  readonly better: "high" | "low";
  readonly averageKind: "pooled" | "simple" | "none";
  readonly average: AverageFacts | null;
  readonly previousAverage: AverageFacts | null;
  readonly delta: number | null;
  /** By group id. */
  readonly groupAverages: Readonly<Record<string, AverageFacts | null>>;
  readonly total: number | null;
  readonly previousTotal: number | null;
  /** The same period of the year before, over all units; null where it is not known. */
  readonly lastYear: {
    readonly average: AverageFacts | null;
    readonly delta: number | null;
    readonly total: number | null;
  } | null;
  /** Of a rate: its target and who is short of it. */
  readonly target: ReturnType<typeof targetFacts>;
  /** The header of a custom indicator. */
  readonly label?: string;
}

/** A unit's place in the overall ranking. */
export interface OverallFacts {
  readonly score: number | null;
  readonly rank: number | null;
  readonly rankOf: number | null;
  readonly rankChange: number | null;
}

/** One unit's figure of one indicator; `cell` is a qualified address. */
export interface FigureFacts {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly state: "value" | "notApplicable" | "missing";
  readonly rank: number | null;
  readonly rankOf: number | null;
  readonly previousValue: number | null;
  readonly delta: number | null;
  readonly gapToAverage: number | null;
  readonly rankChange: number | null;
  readonly cell: string | null;
  /** The figure of the same period of the year before, and the difference to it. */
  readonly lastYearValue: number | null;
  readonly lastYearDelta: number | null;
}

/** One unit with its figures by indicator id. */
export interface UnitFacts {
  readonly name: string;
  readonly group: string;
  readonly overall: OverallFacts | null;
  readonly indicators: Readonly<Record<string, FigureFacts>>;
  /** Of a sheet with the total of Quyết định 766/QĐ-TTg. */
  readonly standing766: Standing766Facts | null;
}

/** A reminder or a criticism, by the name of the unit. */
export interface ReminderFacts {
  readonly unit: string;
  readonly ground: Ground;
  readonly level: number;
}

/** What the rules say of the units, by their names. */
export interface AssessmentFacts {
  readonly commended: readonly string[];
  readonly belowRising: readonly string[];
  readonly belowFalling: readonly string[];
  readonly belowUnchanged: readonly string[];
  readonly neverCertified: readonly string[];
  readonly notCertifiedThisPeriod: readonly string[];
  readonly overdue: readonly { readonly unit: string; readonly count: number }[];
  readonly reminders: readonly ReminderFacts[];
  readonly criticised: readonly ReminderFacts[];
}

/** A finding with its sentence; `cell` is an address without the sheet, or null. */
export interface FindingFacts {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
}

/** The facts file. Rates are per cent as shown (95.47), counts whole, absent values `null`. Fields may be added, never renamed. */
export interface Facts {
  readonly period: string;
  readonly previousPeriod: string | null;
  readonly open: boolean;
  readonly level: Level;
  readonly sheet: string;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly units: number;
  }[];
  readonly indicators: readonly IndicatorFacts[];
  readonly units: readonly UnitFacts[];
  readonly assessment: AssessmentFacts;
  readonly findings: readonly FindingFacts[];
  /** The same period of the year before, where its figures are known. */
  readonly lastYearPeriod: string | null;
  /** The periods that the figures were added up from, where there is no sheet of this period; null else. */
  readonly summedFrom: readonly string[] | null;
  readonly rankMoves: RankMovesFacts | null;
  /** Only where the whole workbook is at hand. */
  readonly course: CourseFacts | null;
}
