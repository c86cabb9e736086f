import type { Average, IndicatorReport, Report } from "../../domain/report/report";
import { formatPeriod } from "../../strings/periods";
import { rankingTexts as texts } from "../../strings/results";
import { groupLabel } from "./group-label";
import { shownScale } from "./ranking-columns";
import { formatShown, formatSize } from "../shown-text";

/** Whether averages are formed within each group: a setting, else so for a province, whose agencies' bulk would hide the communes. */
export function isGroupScope(report: Report): boolean {
  const { averageScope, level } = report.settings;
  return averageScope === null ? level === "province" : averageScope === "group";
}

function figureText(indicator: IndicatorReport, average: Average): string {
  const { kind } = indicator.indicator;
  const shown = formatShown(average.shown, shownScale(kind)) + (kind === "rate" ? "%" : "");
  if (average.pooled === null) return shown;
  const { numerator, denominator } = average.pooled;
  return `${shown} (${formatSize(numerator, 1)}/${formatSize(denominator, 1)})`;
}

function changeText(report: Report, delta: number | null, scale: number): string {
  if (delta === null || report.previousPeriod === null) return "";
  const compared = texts.comparedWith(formatPeriod(report.previousPeriod));
  if (delta === 0) return `, ${texts.unchanged} ${compared}`;
  const amount = formatSize(delta, scale);
  return `, ${delta > 0 ? texts.rose(amount) : texts.fell(amount)} ${compared}`;
}

function groupAverages(report: Report, indicator: IndicatorReport): string {
  return indicator.groupAverages
    .flatMap((average, index) =>
      average === null
        ? []
        : [texts.groupAverage(groupLabel(report.groups, index), figureText(indicator, average))],
    )
    .join("; ");
}

function totalText(report: Report, indicator: IndicatorReport): string {
  if (indicator.total === null) return "";
  const before = indicator.previousTotal;
  const delta = before === null ? null : indicator.total - before;
  return texts.total(formatSize(indicator.total, 1)) + changeText(report, delta, 1);
}

/**
 * The line under a table's caption: the average of its scope with its counts and its change on the previous period, or the
 * total of a count; empty where there is neither.
 */
export function averageLine(report: Report, indicator: IndicatorReport): string {
  const line = currentLine(report, indicator);
  return line === "" ? "" : line + lastYearText(report, indicator);
}

/** "; tháng 4/2022: 93,20% (…)" where the workbook has the same period of the year before. */
function lastYearText({ lastYearPeriod }: Report, indicator: IndicatorReport): string {
  const { lastYear } = indicator;
  if (lastYearPeriod === undefined || lastYear === undefined) return "";
  const { average, total } = lastYear;
  const count = total === null ? "" : formatSize(total, 1);
  const figure = average === null ? count : figureText(indicator, average);
  return figure === "" ? "" : texts.lastYear(formatPeriod(lastYearPeriod), figure);
}

function currentLine(report: Report, indicator: IndicatorReport): string {
  if (indicator.averageKind === "none") return totalText(report, indicator);
  const named = indicator.averageKind === "simple" ? texts.simpleAverage : texts.average;
  if (isGroupScope(report)) {
    const averages = groupAverages(report, indicator);
    return averages === "" ? "" : named(averages);
  }
  if (indicator.average === null) return "";
  const scale = shownScale(indicator.indicator.kind);
  return (
    named(figureText(indicator, indicator.average)) +
    changeText(report, indicator.averageDelta, scale)
  );
}
