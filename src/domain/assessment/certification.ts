import { figureAt, indexAt } from "../figure/figure-at";
import type { JudgedFigures } from "./unit-lists";
import { figuresOf, isShown, unitsWhere } from "./unit-lists";

/** The places that did not certify electronic copies from originals, in the order of the sheet. */
export interface Certification {
  /** Not since the beginning of the year. */
  readonly never: readonly number[];
  /** Not in the period, but earlier in the year. */
  readonly notThisPeriod: readonly number[];
}

/** Reads both lists off the counts of the period and of the year; what is not stated is not held against a unit. */
export function computeCertification(judged: JudgedFigures): Certification {
  const year = figuresOf(judged, "electronicCopiesYear")?.figures;
  const period = figuresOf(judged, "electronicCopies")?.figures;
  if (year === undefined) return { never: [], notThisPeriod: [] };
  const isPlace = (unit: number): boolean =>
    judged.groups[indexAt(year.unitGroups, unit)]?.territorial === true;
  return {
    never: unitsWhere(year, (unit) => isPlace(unit) && isShown(year, unit, 0)),
    notThisPeriod: unitsWhere(
      year,
      (unit) => isPlace(unit) && isShown(period, unit, 0) && figureAt(year.shown, unit) > 0,
    ),
  };
}
