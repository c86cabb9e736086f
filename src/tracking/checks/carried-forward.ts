import type { PeriodRecords, RecordedColumn } from "../../domain/figure/records";
import { pendingColumns } from "./check-sums";
import { CheckedRecords } from "./checked-records";

/** What is carried over into the next period: the column it stands in, and the count of each unit by its row. */
export interface CarriedForward {
  readonly column: number;
  readonly counts: ReadonlyMap<number, number>;
}

/**
 * What a period leaves pending, for the next one's column of what is carried over; null where the sheet has no such column or does
 * not say what is pending. Whether the suspended count as pending is what most units did at the last change of periods.
 */
export function computeCarriedOver(
  records: PeriodRecords,
  previous: PeriodRecords | null,
): CarriedForward | null {
  const current = new CheckedRecords(records);
  const carried = current.column("carriedOver");
  const pending = pendingColumns(current);
  if (carried === null || pending.length === 0) return null;
  const suspended = current.column("suspended");
  const isCounted = suspended !== null && countsSuspended(current, previous);
  const columns = isCounted ? [...pending, suspended] : pending;
  const counts = records.units.flatMap(({ row }, unit): [number, number][] => {
    const sum = sumOf(current, columns, unit);
    return Number.isNaN(sum) ? [] : [[row, sum]];
  });
  return { column: carried.column, counts: new Map(counts) };
}

function sumOf(checked: CheckedRecords, columns: readonly RecordedColumn[], unit: number): number {
  return columns.reduce((total, column) => total + checked.count(column, unit), 0);
}

/** Whether what was carried into this period agrees with the former one's pending and suspended in more units than with its pending alone. */
function countsSuspended(current: CheckedRecords, previous: PeriodRecords | null): boolean {
  const carried = current.column("carriedOver");
  if (previous === null || carried === null) return false;
  const before = new CheckedRecords(previous);
  const pending = pendingColumns(before);
  const suspended = before.column("suspended");
  if (pending.length === 0 || suspended === null) return false;
  const places = new Map(previous.units.map(({ key }, unit) => [key, unit]));
  const agreeing = (columns: readonly RecordedColumn[]) =>
    current.records.units.filter(({ key }, unit) => {
      const earlier = places.get(key);
      return (
        earlier !== undefined && sumOf(before, columns, earlier) === current.count(carried, unit)
      );
    }).length;
  return agreeing([...pending, suspended]) > agreeing(pending);
}
