import type { UnitGroup } from "../unit/org-unit";
import type { FigureColumns, IndicatorReport } from "../report/report";
import { figureState } from "../report/report";

/** The part of a report that the rules judge: what they read, and nothing of what they find. */
export interface JudgedFigures {
  readonly groups: readonly UnitGroup[];
  readonly indicators: readonly IndicatorReport[];
}

/** The figures of an indicator, or null where the sheet does not give it. */
export function figuresOf(
  { indicators }: JudgedFigures,
  id: IndicatorReport["indicator"]["id"],
): IndicatorReport | null {
  return indicators.find(({ indicator }) => indicator.id === id) ?? null;
}

/** The units of a figure that meet a condition, in the order of the sheet. */
export function unitsWhere(
  { states }: FigureColumns,
  isMeant: (unit: number) => boolean,
): number[] {
  const units: number[] = [];
  for (let unit = 0; unit < states.length; unit++) if (isMeant(unit)) units.push(unit);
  return units;
}

/** Whether the unit's figure is a value, and is this one. */
export function isShown(figures: FigureColumns | undefined, unit: number, figure: number): boolean {
  return figures?.states[unit] === figureState.value && figures.shown[unit] === figure;
}

/** Whether a group is meant by a rule: named by its id, or, where the rule names none, by the rule's own default. */
export function isGroupMeant(
  group: UnitGroup | undefined,
  named: readonly string[] | undefined,
  byDefault: (group: UnitGroup) => boolean,
): boolean {
  if (group === undefined) return false;
  return named === undefined ? byDefault(group) : named.includes(group.id);
}
