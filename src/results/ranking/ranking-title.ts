import { formatPeriodId } from "../../domain/period/calendar";
import type { Report } from "../../domain/report/report";
import { formatSummedFrom } from "../../strings/period-ids";
import { formatDay, formatPeriod } from "../../strings/periods";
import { rankingTexts as texts } from "../../strings/results";
import { isGroupScope } from "./average-text";

/** How many rows the title block takes, the blank row beneath it included. */
export const titleRows = 6;

function provisional(report: Report): string {
  if (!report.open) return "";
  const { lastDay } = report;
  return ` (${lastDay === null ? texts.provisionalWithoutDay : texts.provisional(formatDay(lastDay))})`;
}

function comparison(report: Report): string {
  const { previousPeriod } = report;
  return previousPeriod === null
    ? texts.withoutPrevious
    : texts.comparedWith(formatPeriod(previousPeriod));
}

/** The sheet, or for a sum the periods that were added up. */
function sourceLine({ summedFrom, source, units }: Report): string {
  if (summedFrom === undefined) return texts.source(source.sheet, units.length);
  return texts.summedSource(formatSummedFrom(summedFrom.map(formatPeriodId)), units.length);
}

/**
 * The lines of the title block: what it is, the period ("tạm tính đến ngày …" where it is open) and what it is compared with,
 * where the figures come from, how the averages were made, and how ranks were given.
 */
export function titleLines(report: Report): readonly string[] {
  return [
    texts.title,
    `${texts.period(formatPeriod(report.period))}${provisional(report)}; ${comparison(report)}`,
    sourceLine(report),
    isGroupScope(report) ? texts.pooledInGroup : texts.pooledOverAll,
    texts.howRanked,
  ];
}
