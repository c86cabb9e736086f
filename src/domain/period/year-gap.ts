import { formatPeriodId } from "./calendar";
import type { Finding } from "../finding";
import type { PeriodRecords } from "../figure/records";
import { lacksYearToDate } from "./year-to-date";

/**
 * Says that the electronic copies of the year are not known: the sheet does not state them, and the workbook does not
 * hold every period back to January from which to add them up. Without them nobody is said never to have certified.
 */
export function findYearGap(
  records: PeriodRecords,
  earlier: readonly PeriodRecords[],
): readonly Finding[] {
  if (!lacksYearToDate(records, earlier)) return [];
  return [
    {
      code: "no-january",
      severity: "info",
      sheet: records.source.sheet,
      cell: null,
      values: { period: formatPeriodId(records.period), indicator: "electronicCopiesYear" },
    },
  ];
}
