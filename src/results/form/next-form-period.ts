import type { Period } from "../../domain/period/period";
import { nextPeriod } from "../../letter/next-period";

/**
 * The period that the sheet after this one is for: the next month, quarter, week or year, and one month more of a span from
 * January. Null after a span that is whole or begins later, which nothing follows.
 */
export function nextFormPeriod(period: Period): Period | null {
  if (period.kind !== "span") return nextPeriod(period);
  return period.from === 1 && period.to < 12 ? { ...period, to: period.to + 1 } : null;
}
