import { figureAt } from "../figure/figure-at";
import type { IndicatorKind } from "../figure/indicator";
import type { FigureColumns, Report } from "../report/report";
import { figureState } from "../report/report";

/** One column of ranked figures and what is needed to rank it again. */
export interface RankedColumn {
  readonly figures: FigureColumns;
  readonly kind: IndicatorKind;
  readonly better: "high" | "low";
  readonly report: Pick<Report, "units" | "groups" | "settings">;
}

/** How many units of the group have a better rank. */
export function countAbove({ ranks, unitGroups }: FigureColumns, unit: number): number {
  const own = figureAt(ranks, unit);
  return ranks.filter((rank, other) => unitGroups[other] === unitGroups[unit] && rank < own).length;
}

/** The other units of the group with the same standing: equal ranks are ties; where ties are broken by name, equal figures are. */
export function unitsTied({ figures, report }: RankedColumn, unit: number): number[] {
  const isOrdinal = report.settings.rankMethod === "ordinal";
  const compared = isOrdinal ? figures.shown : figures.ranks;
  const tied: number[] = [];
  compared.forEach((figure, other) => {
    const isOther = other !== unit && figures.unitGroups[other] === figures.unitGroups[unit];
    if (isOther && figures.states[other] === figureState.value && figure === compared[unit]) {
      tied.push(other);
    }
  });
  return tied;
}

/** The unit of the same group with the nearest better rank, the first in the sheet of several; null for the first. */
export function unitJustAbove({ ranks, unitGroups }: FigureColumns, unit: number): number | null {
  const own = figureAt(ranks, unit);
  let above: number | null = null;
  let nearest = -Infinity;
  ranks.forEach((rank, other) => {
    if (unitGroups[other] !== unitGroups[unit] || !(rank < own) || rank <= nearest) return;
    above = other;
    nearest = rank;
  });
  return above;
}
