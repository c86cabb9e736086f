import { figureAt } from "../figure/figure-at";
import type { IndicatorReport, Shown } from "../report/report";
import { figureState } from "../report/report";
import type { groups766 } from "./total-766";

/** A group of Quyết định 766/QĐ-TTg. */
export type Group766 = (typeof groups766)[number];

/** The most points that each group gives (Quyết định 766/QĐ-TTg); together 100. */
export const mostPoints766: Readonly<Record<Group766, number>> = {
  transparency766: 18,
  progress766: 20,
  onlineService766: 12,
  onlinePayment766: 10,
  digitisation766: 22,
  satisfaction766: 18,
};

/** What a group of points holds back of a unit, in hundredths of a point. */
export interface LostPoints {
  readonly group: Group766;
  readonly shown: Shown;
  readonly lost: Shown;
}

/** The points that a unit lost in each group of the sheet, the most first: what holds it back. Groups without a figure are left out. */
export function listLostPoints(
  indicators: readonly IndicatorReport[],
  unit: number,
): readonly LostPoints[] {
  const losses: LostPoints[] = [];
  for (const { indicator, figures } of indicators) {
    const { id, kind } = indicator;
    if (!isGroup766(id) || kind !== "points" || figures.states[unit] !== figureState.value)
      continue;
    const shown = figureAt(figures.shown, unit);
    losses.push({ group: id, shown, lost: mostPoints766[id] * 100 - shown });
  }
  return losses.sort((a, b) => b.lost - a.lost);
}

function isGroup766(id: string): id is Group766 {
  return id in mostPoints766;
}
