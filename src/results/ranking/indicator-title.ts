import type { Indicator } from "../../domain/figure/indicator";
import { indicatorNames, type IndicatorName } from "../../strings/indicators";

const names: Readonly<Record<string, IndicatorName>> = indicatorNames;

function ownTitle({ id, label }: Indicator): string {
  return label ?? id.replace(/^custom:/u, "");
}

/** The name of an indicator in headings: a known one's full name, a custom one's own header. */
export function indicatorTitle(indicator: Indicator): string {
  return names[indicator.id]?.full ?? ownTitle(indicator);
}

/** The name of an indicator in a list of several. */
export function indicatorShortTitle(indicator: Indicator): string {
  return names[indicator.id]?.short ?? ownTitle(indicator);
}
