import { indexAt } from "../figure/figure-at";
import { isFullRate } from "../figure/full-rate";
import type { CommendRule } from "../settings";
import type { JudgedFigures } from "./unit-lists";
import { figuresOf, isGroupMeant, unitsWhere } from "./unit-lists";

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
    const group = judged.groups[indexAt(first.figures.unitGroups, unit)];
    return (
      isGroupMeant(group, rule.groups, () => true) &&
      given.every(
        ({ indicator, figures }) => indicator.kind === "rate" && isFullRate(figures, unit),
      ) &&
      !((overdue?.figures.shown[unit] ?? 0) > 0)
    );
  });
}
