import { formatPeriodId } from "./calendar";
import { indexColumns } from "./column-index";
import type { Finding } from "./finding";
import type { PeriodContext } from "./period-figures";
import type { PeriodRecords } from "./records";
import { hasCopies, sumYearToDate } from "./year-to-date";

/**
 * Says that the electronic copies of the year are not known: the sheet does not state them, and the workbook does not
 * hold every period back to January from which to add them up. Without them nobody is said never to have certified.
 */
export function findYearGap(
  records: PeriodRecords,
  { others, mergers }: Pick<PeriodContext, "others" | "mergers">,
): readonly Finding[] {
  const isStated = indexColumns(records).find("electronicCopiesYear") !== null;
  if (isStated || !hasCopies(records) || sumYearToDate(records, others, mergers) !== null)
    return [];
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
