import { figureAt, indexAt } from "./figure-at";
import type { IndicatorKind } from "./indicator";
import type { UnitMatch } from "../unit/match-units";
import type { Figures } from "./measurement";
import { absentFigures } from "./measurement";
import type { Ranks } from "../ranking/ranking";
import { figureState } from "../report/report";
import { shownRate } from "./rounding";

/** The shown figures and ranks that units had in an earlier period, aligned with the later period's units. */
export interface EarlierFigures {
  readonly shown: Float64Array;
  /** Only where the unit was in the group of the same id. */
  readonly ranks: Float64Array;
  /** By the later period's group index; `NaN` where the group was not there. */
  readonly rankedInGroup: readonly number[];
}

/** Groups of the units of both periods, by which ranks are comparable. */
export interface GroupsOfBoth {
  readonly now: Uint32Array;
  readonly before: Uint32Array;
}

/** Aligns an earlier period's figures; a unit that a merger made gets the ratio or the sum of its parts' counts. */
export function alignEarlier(
  earlier: Figures & Ranks,
  kind: IndicatorKind,
  match: UnitMatch,
  groups: GroupsOfBoth,
): EarlierFigures {
  const shown = new Float64Array(groups.now.length);
  const ranks = new Float64Array(groups.now.length);
  for (let unit = 0; unit < shown.length; unit++) {
    const source = indexAt(match.earlier, unit);
    shown[unit] = source < 0 ? NaN : figureAt(earlier.shown, source);
    const groupBefore = match.earlierGroups[indexAt(groups.now, unit)];
    const isSameGroup = source >= 0 && groupBefore === groups.before[source];
    ranks[unit] = isSameGroup ? figureAt(earlier.ranks, source) : NaN;
  }
  for (const [unit, parts] of match.merged) shown[unit] = mergedFigure(earlier, kind, parts);
  return {
    shown,
    ranks,
    rankedInGroup: Array.from(match.earlierGroups, (group) => earlier.rankedInGroup[group] ?? NaN),
  };
}

/** No earlier figures at all. */
export function noEarlier(unitCount: number, groupCount: number): EarlierFigures {
  return {
    shown: absentFigures(unitCount),
    ranks: absentFigures(unitCount),
    rankedInGroup: Array.from({ length: groupCount }, () => NaN),
  };
}

/** `NaN` for points, scores and stated ranks, which do not add up, and where a part's figure is missing. */
function mergedFigure(earlier: Figures, kind: IndicatorKind, parts: readonly number[]): number {
  if (parts.some((part) => earlier.states[part] === figureState.missing)) return NaN;
  const applicable = parts.filter((part) => earlier.states[part] === figureState.value);
  const sumOf = (figures: Float64Array): number =>
    applicable.reduce((sum, part) => sum + figureAt(figures, part), 0);
  if (kind === "rate") {
    const { numerators, denominators } = earlier;
    return shownRate({ numerator: sumOf(numerators), denominator: sumOf(denominators) });
  }
  return kind === "count" && applicable.length > 0 ? sumOf(earlier.shown) : NaN;
}
