import { type CellPlace, cellPlace } from "../figure/cell-place";
import { indexAt } from "../figure/figure-at";
import type { IndicatorId } from "../figure/indicator";
import type { NextRank } from "../ranking/next-rank";
import { computeNextRank } from "../ranking/next-rank";
import type { Average, FigureColumns, Report } from "./report";
import { averageOfGroup } from "../figure/scope-average";
import type { ScoreShare } from "../ranking/score-share";
import { computeScoreShares } from "../ranking/score-share";
import type { RankedColumn } from "../ranking/standing";
import { countAbove, unitsTied } from "../ranking/standing";
import type { UnitFigure } from "../figure/unit-figure";
import { unitFigure } from "../figure/unit-figure";

/** How an exact rate became the shown one: 10 000 × numerator ÷ denominator is `whole` + `remainder` ÷ denominator. */
interface Rounding {
  /** Hundredths of a per cent before rounding, cut to the whole number. */
  readonly whole: number;
  /** What is left of the division; up when it is at least half of the denominator. */
  readonly remainder: number;
  readonly isUp: boolean;
}

/** Where a figure comes from and how it stands, as plain values; the words are the reader's. */
export interface Explanation {
  readonly subject: IndicatorId | "overall";
  readonly unit: number;
  readonly figure: UnitFigure;
  /** How it came about: counts divided, counts as they stand, taken as stated, or computed of other indicators. */
  readonly origin: "ratio" | "count" | "stated" | "score";
  /** The cells on the current sheet that it was computed from. */
  readonly cells: readonly CellPlace[];
  /** Of a rate that was computed; null else. */
  readonly rounding: Rounding | null;
  /** The average that the gap is to. */
  readonly average: Average | null;
  /** How many units of the group stand above. */
  readonly above: number;
  /** The other units of the group with the same figure. */
  readonly tiedWith: readonly number[];
  readonly nextRank: NextRank | null;
  /** Of the overall score: what each rate gave. Empty else. */
  readonly shares: readonly ScoreShare[];
}

/** Explains one figure of one unit. What the report does not have (an indicator, an overall rank) is missing for every unit. */
export function explainFigure(
  report: Report,
  subject: IndicatorId | "overall",
  unit: number,
): Explanation {
  const column = rankedColumn(report, subject);
  const figure = unitFigure(column.figures, unit);
  const isScore = subject === "overall" && report.overall?.basis === "score";
  return {
    subject,
    unit,
    figure,
    origin: isScore ? "score" : originOf(column, figure),
    cells: cellsOf(report, column.figures, unit),
    rounding: roundingOf(figure),
    average: averageFor(report, subject, unit),
    above: countAbove(column.figures, unit),
    tiedWith: unitsTied(column, unit),
    nextRank: computeNextRank(column, unit),
    shares: isScore ? computeScoreShares(report, unit) : [],
  };
}

const noFigures: FigureColumns = {
  states: new Uint8Array(),
  numerators: new Float64Array(),
  denominators: new Float64Array(),
  shown: new Float64Array(),
  ranks: new Float64Array(),
  rankedInGroup: [],
  previousShown: new Float64Array(),
  deltas: new Float64Array(),
  gaps: new Float64Array(),
  rankChanges: new Float64Array(),
  previousRanks: new Float64Array(),
  previousRankedInGroup: [],
  unitGroups: new Uint32Array(),
  column: null,
  sourceColumns: [],
};

function rankedColumn(report: Report, subject: IndicatorId | "overall"): RankedColumn {
  const id = subject === "overall" && report.overall?.basis === "total766" ? "total766" : subject;
  const found = report.indicators.find(({ indicator }) => indicator.id === id);
  const { kind, better } = found?.indicator ?? { kind: "points", better: "high" };
  const overall = id === "overall" ? report.overall : null;
  return { kind, better, figures: (found ?? overall)?.figures ?? noFigures, report };
}

function originOf({ kind }: RankedColumn, { numerator }: UnitFigure): Explanation["origin"] {
  if (kind === "count") return "count";
  return numerator === null ? "stated" : "ratio";
}

function cellsOf(report: Report, { sourceColumns }: FigureColumns, unit: number): CellPlace[] {
  if (report.units[unit] === undefined) return [];
  return sourceColumns.map((column) => cellPlace(report, unit, column));
}

function roundingOf({ numerator, denominator }: UnitFigure): Rounding | null {
  if (numerator === null || denominator === null) return null;
  const scaled = numerator * 10_000;
  const remainder = scaled % denominator;
  return {
    whole: (scaled - remainder) / denominator,
    remainder,
    isUp: 2 * remainder >= denominator,
  };
}

function averageFor(
  report: Report,
  subject: IndicatorId | "overall",
  unit: number,
): Average | null {
  const found = report.indicators.find(({ indicator }) => indicator.id === subject);
  if (found === undefined) return null;
  const averages = { all: found.average, byGroup: found.groupAverages };
  return averageOfGroup(averages, indexAt(found.figures.unitGroups, unit), report.settings);
}
