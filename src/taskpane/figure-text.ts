import type { IndicatorKind } from "../domain/figure/indicator";
import type { Shown } from "../domain/report/report";
import { formatHundredths, formatPercent, formatWhole } from "../letter/text/format-figure";

/** Always two decimals: figures stand under each other and must line up. */
const aligned = { trailingZeros: true };

/** A figure with its unit as the sheets write it, in both languages: "82,80%", "1.022", "88,12". */
export function formatFigure(kind: IndicatorKind, shown: Shown): string {
  if (kind === "rate") return formatPercent(shown, aligned);
  return kind === "points" ? formatHundredths(shown, aligned) : formatWhole(shown);
}

/** The size of a difference, without its sign, which a word or an arrow carries: "12,67", "3". */
export function formatDifference(kind: IndicatorKind, shown: Shown): string {
  const size = Math.abs(shown);
  return kind === "count" || kind === "rank" ? formatWhole(size) : formatHundredths(size, aligned);
}

/** A rank: "22", or "2,5" where ties share the average of their ranks. */
export function formatRank(rank: number): string {
  return Number.isInteger(rank) ? formatWhole(rank) : String(rank).replace(".", ",");
}
