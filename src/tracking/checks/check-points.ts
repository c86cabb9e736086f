import { measureIndicators } from "../../domain/figure/measure-indicators";
import type { PointBounds766 } from "../../domain/points-766/components-766";
import { boundGroupPoints766 } from "../../domain/points-766/components-766";
import { figureState } from "../../domain/report/report";
import type { Settings } from "../../domain/settings";
import { shownStated } from "../../domain/figure/rounding";
import { cellState } from "../../domain/figure/records";
import type { CheckedRecords } from "./checked-records";

const groups766 = [
  "transparency766",
  "progress766",
  "onlineService766",
  "onlinePayment766",
  "digitisation766",
  "satisfaction766",
] as const;

/** Each of six stated figures may be rounded by half a hundredth. */
const tolerance = 0.05;

/** Checks that the total of Quyết định 766/QĐ-TTg is the sum of its six groups, where a sheet states all seven. */
export function checkPoints(checked: CheckedRecords): void {
  const total = checked.column("total766", "points");
  const groups = groups766.flatMap((group) => checked.column(group, "points") ?? []);
  if (total === null || groups.length < groups766.length) return;
  checked.records.units.forEach((_, unit) => {
    if ([total, ...groups].some(({ states }) => states[unit] !== cellState.value)) return;
    const stated = total.values[unit] ?? NaN;
    const sum = groups.reduce((points, { values }) => points + (values[unit] ?? NaN), 0);
    if (Math.abs(stated - sum) <= tolerance) return;
    const parts = groups.map(({ path }) => path.at(-1) ?? "").join(" + ");
    const rounded = Math.round(sum * 100) / 100;
    checked.addAt(
      "parts-do-not-sum",
      "error",
      { unit, column: total },
      { stated, sum: rounded, parts },
    );
  });
}

/** Groups of points of which a tracking sheet may hold the counts of a part. */
const computedGroups = ["progress766", "onlinePayment766"] as const;

/** A stated figure may be rounded, in hundredths of a point. */
const pointTolerance = 5;

/**
 * Holds the points that a sheet states against those that its own counts give by the published formulas: the one figure where they
 * are all of the group, else the least and the most that it can be.
 */
export function checkComputedPoints(checked: CheckedRecords, settings: Settings): void {
  const groups = computedGroups.filter((group) => checked.column(group, "points") !== null);
  if (groups.length === 0) return;
  const only = new Set(["onTime", "onlinePayment"] as const);
  const rates = measureIndicators(checked.records, { settings, yearToDate: null, only });
  checked.records.units.forEach((_, unit) => {
    const rateOf = (id: string) => {
      const rate = rates.find(({ indicator }) => indicator.id === id);
      return rate?.states[unit] === figureState.value ? (rate.shown[unit] ?? NaN) : NaN;
    };
    for (const group of groups) {
      compareStated(checked, { unit, group, bounds: boundGroupPoints766(group, rateOf) });
    }
  });
}

function compareStated(
  checked: CheckedRecords,
  {
    unit,
    group,
    bounds,
  }: {
    readonly unit: number;
    readonly group: (typeof computedGroups)[number];
    readonly bounds: PointBounds766 | null;
  },
): void {
  const column = checked.column(group, "points");
  if (column === null || bounds === null || column.states[unit] !== cellState.value) return;
  const stated = shownStated(column.values[unit] ?? NaN);
  const { least, most } = bounds;
  if (stated >= least - pointTolerance && stated <= most + pointTolerance) return;
  const values = { stated: stated / 100, least: least / 100, most: most / 100 };
  checked.addAt("points-mismatch", "warning", { unit, column }, values);
}
