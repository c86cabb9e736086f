import { comparePeriods, isSamePeriod } from "../domain/period/calendar";
import type { PeriodRecords } from "../domain/figure/records";
import type { Settings } from "../domain/settings";
import type { CellGrid } from "../sheet/cell-grid";
import { resolveKinds } from "../tracking/name/known-units";
import { readTracking } from "../tracking/read-workbook";

/** Another workbook of the same office: its file name, from which a period may be read, and the user's own sheets of it. */
export interface OtherWorkbook {
  readonly fileName: string;
  readonly grids: readonly CellGrid[];
}

/**
 * The records of a workbook and of others as one timeline, ascending. A period that the workbook itself holds is its own, whatever
 * the others say of it; of the others the first that holds a period gives it.
 */
export function joinTimeline(
  own: readonly PeriodRecords[],
  others: readonly OtherWorkbook[],
  settings: Settings,
): readonly PeriodRecords[] {
  if (others.length === 0) return own;
  const joined = [...own];
  for (const other of others) {
    for (const records of readOther(other, settings)) {
      if (joined.some(({ period }) => isSamePeriod(period, records.period))) continue;
      joined.push(records);
    }
  }
  return resolveKinds(joined).sort((a, b) => comparePeriods(a.period, b.period));
}

function readOther(
  { fileName, grids }: OtherWorkbook,
  settings: Settings,
): readonly PeriodRecords[] {
  const { records } = readTracking(grids, { fileName, settings });
  return records.map((one) => ({ ...one, source: { ...one.source, workbook: fileName } }));
}
