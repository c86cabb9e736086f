import { lastDay } from "../period/calendar";
import { figureAt } from "../figure/figure-at";
import type { IndicatorId } from "../figure/indicator";
import { knownIndicators } from "../figure/indicator-catalogue";
import type { Measurement } from "../figure/measurement";
import { absentFigures } from "../figure/measurement";
import type { Day, Period } from "../period/period";
import { figureState } from "../report/report";

/** The six groups of points of Quyết định 766/QĐ-TTg, in its order; their total is `total766`. */
export const groups766 = [
  "transparency766",
  "progress766",
  "onlineService766",
  "onlinePayment766",
  "digitisation766",
  "satisfaction766",
] as const satisfies readonly IndicatorId[];

/** Whether an indicator is a group of points of Quyết định 766/QĐ-TTg or their total. */
export function is766(id: IndicatorId): boolean {
  return id === "total766" || (groups766 as readonly IndicatorId[]).includes(id);
}

/**
 * Whether the day on which the base of the 766 points changed lies between two periods: the earlier one ends before it and
 * the later one does not.
 */
export function isAcrossBreak766(earlier: Period, later: Period, breakDay: Day | null): boolean {
  return breakDay !== null && lastDay(earlier) < breakDay && breakDay <= lastDay(later);
}

/**
 * Adds the total to measurements that hold all six groups but no total of the sheet's own, from the points as shown, so
 * that the total is the sum of what is printed. A unit with a group missing has no total.
 */
export function sumGroups766(measurements: readonly Measurement[]): readonly Measurement[] {
  const groups = groups766.map((id) =>
    measurements.find(({ indicator }) => indicator.id === id && indicator.kind === "points"),
  );
  const total = knownIndicators.find(({ id }) => id === "total766");
  const present = groups.filter((group) => group !== undefined);
  const isStated = measurements.some(({ indicator }) => indicator.id === "total766");
  const [first] = present;
  if (isStated || total === undefined || first === undefined || present.length < groups.length) {
    return measurements;
  }
  const shown = first.shown.map((_, unit) =>
    present.reduce((sum, group) => sum + figureAt(group.shown, unit), 0),
  );
  const absent = absentFigures(shown.length);
  const summed: Measurement = {
    indicator: total,
    states: first.states.map((_, unit) =>
      Number.isNaN(shown[unit]) ? figureState.missing : figureState.value,
    ),
    numerators: absent,
    denominators: absent,
    stated: absent,
    shown,
    column: first.column,
    sourceColumns: present.flatMap(({ sourceColumns }) => sourceColumns),
  };
  const custom = measurements.findIndex(({ indicator }) => indicator.id.startsWith("custom:"));
  const known = custom < 0 ? measurements.length : custom;
  return [...measurements.slice(0, known), summed, ...measurements.slice(known)];
}
