import { dayAfter, firstDay, lastDay } from "./calendar";
import type { Day } from "./period";
import type { PeriodRecords } from "../figure/records";

/** A stretch of days: from the first one up to, and without, `end`. */
export interface DayStretch {
  readonly from: Day;
  readonly end: Day;
}

/**
 * The records whose periods follow each other without a gap over the whole stretch, in order, the longest that fits each
 * time; none where the stretch is empty, and null where some day is in no period that fits.
 */
export function chainPeriods(
  { from, end }: DayStretch,
  records: readonly PeriodRecords[],
): readonly PeriodRecords[] | null {
  const chain: PeriodRecords[] = [];
  let day = from;
  while (day < end) {
    const next = longestFrom({ from: day, end }, records);
    if (next === null) return null;
    chain.push(next);
    day = dayAfter(lastDay(next.period));
  }
  return day === end ? chain : null;
}

function longestFrom(
  { from, end }: DayStretch,
  all: readonly PeriodRecords[],
): PeriodRecords | null {
  let longest: PeriodRecords | null = null;
  for (const records of all) {
    const last = lastDay(records.period);
    if (firstDay(records.period) !== from || last >= end) continue;
    if (longest === null || last > lastDay(longest.period)) longest = records;
  }
  return longest;
}
