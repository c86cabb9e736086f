import { formatPeriodId } from "../../domain/period/calendar";
import type { Report } from "../../domain/report/report";
import { phrases } from "../../strings/letter/phrases";
import { formatSummedFrom } from "../../strings/period-ids";

/** "số liệu tổng hợp từ các tháng 4, 5, 6/2023" where the period has no sheet of its own, marked so in every document; else "". */
export function summedPhrase({ summedFrom }: Report): string {
  return summedFrom === undefined
    ? ""
    : phrases.summed(formatSummedFrom(summedFrom.map(formatPeriodId)));
}

/** The same in brackets after a space, for what stands behind a word; "" where the period has a sheet of its own. */
export function summedNote(report: Report): string {
  const phrase = summedPhrase(report);
  return phrase === "" ? "" : ` (${phrase})`;
}
