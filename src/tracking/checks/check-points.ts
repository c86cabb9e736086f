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
