import type { OrgUnit } from "../../domain/unit/org-unit";
import type { PeriodRecords } from "../../domain/figure/records";
import { createKindResolver } from "./unit-key";

/**
 * Gives units that are written without a kind ("Tái Sơn") the key of the only unit of the workbook with that name ("Xã
 * Tái Sơn"). A name that stands beside the other on one sheet stays a unit of its own.
 */
export function resolveKinds(records: readonly PeriodRecords[]): PeriodRecords[] {
  const kindless = records.some(({ units }) => units.some(isKindless));
  if (!kindless) return [...records];
  const resolve = createKindResolver(allKeys(records));
  return records.map((period) => {
    if (!period.units.some(isKindless)) return period;
    const present = new Set(period.units.map(({ key }) => key));
    const units = period.units.map((unit) => {
      const key = resolve(unit.key);
      return key === unit.key || present.has(key) ? unit : { ...unit, key };
    });
    return { ...period, units };
  });
}

function allKeys(records: readonly PeriodRecords[]): Set<string> {
  const keys = new Set<string>();
  for (const { units } of records) for (const { key } of units) keys.add(key);
  return keys;
}

function isKindless({ kind }: OrgUnit): boolean {
  return kind === "other";
}
