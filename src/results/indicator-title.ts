import type { Indicator } from "../domain/indicator";
import { indicatorNames, type IndicatorName } from "../strings/indicators";

/** The name of an indicator in headings: a known one's full name, a custom one's own header. */
export function indicatorTitle(indicator: Indicator): string {
  const names: Readonly<Record<string, IndicatorName>> = indicatorNames;
  return names[indicator.id]?.full ?? indicator.label ?? indicator.id.replace(/^custom:/u, "");
}
