import { figureAt, indexAt } from "./figure-at";
import type { FigureColumns, Shown } from "../report/report";
import { figureState } from "../report/report";

/** What one unit has of one indicator; `null` stands for absent. */
export interface UnitFigure {
  readonly state: "value" | "notApplicable" | "missing";
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Hundredths for rates and points, ones for counts and stated ranks. */
  readonly shown: Shown | null;
  readonly rank: number | null;
  /** N of "8/12": the units of the group that have a rank; null where the unit has none. */
  readonly rankOf: number | null;
  readonly previousShown: Shown | null;
  readonly delta: Shown | null;
  readonly gap: Shown | null;
  /** Positive is up. */
  readonly rankChange: number | null;
  readonly previousRank: number | null;
  readonly previousRankOf: number | null;
}

const stateNames = {
  [figureState.value]: "value",
  [figureState.notApplicable]: "notApplicable",
  [figureState.missing]: "missing",
} as const;

/** Gathers one unit's figures from the columns into one object, for a reader that wants a row and not a column. */
export function unitFigure(columns: FigureColumns, unit: number): UnitFigure {
  const group = indexAt(columns.unitGroups, unit);
  const rank = present(columns.ranks[unit]);
  const previousRank = present(columns.previousRanks[unit]);
  return {
    state: stateNames[stateOf(columns, unit)],
    numerator: present(columns.numerators[unit]),
    denominator: present(columns.denominators[unit]),
    shown: present(columns.shown[unit]),
    rank,
    rankOf: rank === null ? null : present(columns.rankedInGroup[group]),
    previousShown: present(columns.previousShown[unit]),
    delta: present(columns.deltas[unit]),
    gap: present(columns.gaps[unit]),
    rankChange: present(columns.rankChanges[unit]),
    previousRank,
    previousRankOf: previousRank === null ? null : present(columns.previousRankedInGroup[group]),
  };
}

/**
 * N of "8/12" for a unit: how many units of its group have a rank, now or in the previous period; `NaN` for a unit without a
 * rank then.
 */
export function rankedWith(columns: FigureColumns, unit: number, when: "now" | "before"): number {
  const ranks = when === "now" ? columns.ranks : columns.previousRanks;
  const inGroup = when === "now" ? columns.rankedInGroup : columns.previousRankedInGroup;
  if (Number.isNaN(figureAt(ranks, unit))) return NaN;
  return inGroup[indexAt(columns.unitGroups, unit)] ?? NaN;
}

function stateOf(columns: FigureColumns, unit: number): keyof typeof stateNames {
  const state = columns.states[unit];
  return state === figureState.value || state === figureState.notApplicable
    ? state
    : figureState.missing;
}

function present(figure: number | undefined): number | null {
  return figure === undefined || Number.isNaN(figure) ? null : figure;
}
