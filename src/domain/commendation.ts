import type { IndicatorReport } from "./report";
import { figureState } from "./report";
import type { CommendRule } from "./settings";
import type { JudgedFigures } from "./unit-lists";
import { figuresOf, isGroupMeant, unitsWhere } from "./unit-lists";

const fullRate = 10_000;

/**
 * The units to commend (biểu dương), in the order of the sheet: every indicator of the rule at 100 % with a denominator
 * above 0, and no dossier known to be overdue. None where the sheet does not give all of the rule's indicators.
 */
export function computeCommended(judged: JudgedFigures, rule: CommendRule): readonly number[] {
  const reports = rule.indicators.map((id) => figuresOf(judged, id));
  const given = reports.filter((report) => report !== null);
  const [first] = given;
  if (first === undefined || given.length < reports.length) return [];
  const overdue = figuresOf(judged, "overdue");
  return unitsWhere(first.figures, (unit) => {
    const group = judged.groups[first.figures.unitGroups[unit] ?? 0];
    return (
      isGroupMeant(group, rule.groups, () => true) &&
      given.every((report) => isFull(report, unit)) &&
      !((overdue?.figures.shown[unit] ?? 0) > 0)
    );
  });
}

/** Whether a rate is 100 %: all of a whole that is not 0, not merely what rounds to 100,00. Stated rates as they are shown. */
export function isFull({ indicator, figures }: IndicatorReport, unit: number): boolean {
  if (indicator.kind !== "rate" || figures.states[unit] !== figureState.value) return false;
  const denominator = figures.denominators[unit] ?? NaN;
  return Number.isNaN(denominator)
    ? figures.shown[unit] === fullRate
    : figures.numerators[unit] === denominator;
}
