import { cellPlace, columnStretches } from "../../domain/figure/cell-place";
import type { Indicator, IndicatorId } from "../../domain/figure/indicator";
import {
  figureState,
  type IndicatorReport,
  type Report,
  type Shown,
} from "../../domain/report/report";
import { formatCell, formatQualified, formatRange } from "../../sheet/address";
import { indicatorNames } from "../../strings/indicators";
import { phrases } from "../../strings/letter/phrases";
import type { Draft } from "../draft";
import { formatCountOf, formatFraction, formatHundredths, formatPercent } from "./format-figure";
import type { FigureSource, Run, Text } from "../letter";
import { concatRuns } from "./run";

/** An indicator of a report, or null where the sheet does not give it. */
export function findIndicator(report: Report, id: IndicatorId | null): IndicatorReport | null {
  return report.indicators.find(({ indicator }) => indicator.id === id) ?? null;
}

/** What to call an indicator inside a sentence; a custom one by its own header. */
export function indicatorPhrase(indicator: Indicator): string {
  return isKnown(indicator.id) ? indicatorNames[indicator.id].phrase : labelOf(indicator);
}

/** What to call an indicator beside others of one unit, inside brackets. */
export function indicatorPart(indicator: Indicator): string {
  return isKnown(indicator.id) ? indicatorNames[indicator.id].part : labelOf(indicator);
}

/** What to call an indicator in a table or at the head of a line. */
export function indicatorFullName(indicator: Indicator): string {
  return isKnown(indicator.id) ? indicatorNames[indicator.id].full : labelOf(indicator);
}

/** What to call an indicator where there is little room, in the middle of a sentence. */
export function indicatorShortName(indicator: Indicator): string {
  if (!isKnown(indicator.id)) return labelOf(indicator);
  const name = indicatorNames[indicator.id].short;
  return name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
}

function isKnown(id: string): id is keyof typeof indicatorNames {
  return id in indicatorNames;
}

function labelOf({ id, label }: Indicator): string {
  return label ?? id.replace(/^custom:/u, "");
}

/** The cells of a unit's figure, or of the whole columns for a figure over all units. */
export function sourceOf(
  report: Report,
  { indicator, figures }: IndicatorReport,
  unit: number | null,
): FigureSource {
  const cells = figures.sourceColumns.flatMap((column) => addressesOf(report, unit, column));
  return { indicator: indicator.id, unit, cells };
}

function addressesOf(report: Report, unit: number | null, figureColumn: number): string[] {
  const { sheet } = report.source;
  if (unit !== null && report.units[unit] !== undefined) {
    const { row, column } = cellPlace(report, unit, figureColumn);
    return [formatQualified(sheet, formatCell(row, column))];
  }
  return columnStretches(report, figureColumn).map(({ column, firstRow, lastRow }) => {
    const range = { row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 };
    return formatQualified(sheet, formatRange(range));
  });
}

/** Whether a unit has a figure for an indicator. */
export function hasFigure({ figures }: IndicatorReport, unit: number): boolean {
  return figures.states[unit] === figureState.value;
}

/** A unit's figure as text: a rate in per cent, a count with its leading zero, points with decimals. */
export function figureRun(draft: Draft, indicator: IndicatorReport, unit: number): Run {
  const shown = indicator.figures.shown[unit] ?? NaN;
  return {
    text: formatFigure(draft, indicator.indicator, shown),
    source: sourceOf(draft.report, indicator, unit),
  };
}

/** A figure of an indicator's kind as text. */
export function formatFigure({ report }: Draft, { kind }: Indicator, shown: Shown): string {
  if (kind === "rate") return formatPercent(shown, report.settings);
  return kind === "points" ? formatHundredths(shown, report.settings) : formatCountOf(shown);
}

/** "4/4": the counts of a unit's rate, or its rate where the sheet states no counts. */
export function fractionRun(draft: Draft, indicator: IndicatorReport, unit: number): Run {
  const numerator = indicator.figures.numerators[unit] ?? NaN;
  const denominator = indicator.figures.denominators[unit] ?? NaN;
  if (Number.isNaN(numerator) || Number.isNaN(denominator))
    return figureRun(draft, indicator, unit);
  return {
    text: formatFraction(numerator, denominator),
    source: sourceOf(draft.report, indicator, unit),
  };
}

/**
 * A difference of rates or points without its sign, linked to the cells that it came from: "0,59%" as the models write it,
 * or "0,59 điểm phần trăm" by setting.
 */
export function differenceRun(
  draft: Draft,
  indicator: IndicatorReport,
  { unit, difference }: { readonly unit: number | null; readonly difference: Shown },
): Run {
  const source = sourceOf(draft.report, indicator, unit);
  return { text: formatDifference(draft, indicator.indicator, difference), source };
}

/** A difference as text, without its sign. */
export function formatDifference(draft: Draft, { kind }: Indicator, difference: Shown): string {
  const { settings } = draft.report;
  if (kind === "count") return formatCountOf(Math.abs(difference));
  const number = formatHundredths(difference, settings);
  if (kind !== "rate") return number;
  return `${number}${settings.percentagePoints ? phrases.percentagePoints : "%"}`;
}

/** "tăng 0,59% so với tháng 3/2023", "giảm …", "giữ nguyên so với …"; nothing without a previous figure. */
export function changePhrase(
  draft: Draft,
  indicator: IndicatorReport,
  { unit, difference }: { readonly unit: number | null; readonly difference: Shown | null },
): Text {
  if (difference === null || Number.isNaN(difference) || draft.report.previousPeriod === null) {
    return [];
  }
  if (difference === 0) return draft.say(phrases.same);
  const template = difference > 0 ? phrases.rise : phrases.fall;
  return draft.say(template, { delta: differenceRun(draft, indicator, { unit, difference }) });
}

/** An indicator's average over all units, linked to its columns; null where it has none. */
export function averageRun(draft: Draft, indicator: IndicatorReport): Run | null {
  if (indicator.average === null || Number.isNaN(indicator.average.shown)) return null;
  return {
    text: formatFigure(draft, indicator.indicator, indicator.average.shown),
    source: sourceOf(draft.report, indicator, null),
  };
}

/** Text set off by a comma where there is any. */
export function afterComma(text: Text): Text {
  return text.length === 0 ? [] : concatRuns(", ", text);
}
