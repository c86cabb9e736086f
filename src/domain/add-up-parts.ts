import { figureAt } from "./figure-at";
import type { UnitMatch } from "./match-units";
import type { RecordedColumn } from "./records";
import { cellState } from "./records";
import type { Tally } from "./tally";

/** One period's counts of something, with the match of the units that they are added up for. */
export interface PartCounts {
  readonly tally: Tally;
  readonly match: UnitMatch;
}

/**
 * Adds the counts of several periods for each unit of the last one. A dash adds nothing; a unit that was not there in one of
 * them, or whose cell there says nothing, has no sum.
 */
export function addUpParts(
  parts: readonly PartCounts[],
  unitCount: number,
): Pick<RecordedColumn, "values" | "states"> {
  const values = new Float64Array(unitCount).fill(NaN);
  const states = new Uint8Array(unitCount);
  for (let unit = 0; unit < unitCount; unit++) {
    const counts = parts.flatMap((part) => countsOfUnit(part, unit));
    const stated = counts.filter((count) => count !== "notApplicable");
    const sum = stated.reduce((total, count) => total + count, 0);
    states[unit] = stateOfSum(stated.length, sum);
    if (states[unit] === cellState.value) values[unit] = sum;
  }
  return { values, states };
}

function stateOfSum(stated: number, sum: number): number {
  if (stated === 0) return cellState.notApplicable;
  return Number.isNaN(sum) ? cellState.empty : cellState.value;
}

/** What a unit had in one part, for each unit that it was then; `NaN` where its cell says nothing. */
function countsOfUnit({ tally, match }: PartCounts, unit: number): (number | "notApplicable")[] {
  const sources = match.merged.get(unit) ?? [figureAt(match.earlier, unit)];
  return sources.map((source) => {
    const state = tally.states[source];
    if (state === cellState.notApplicable) return "notApplicable";
    return state === cellState.value ? figureAt(tally.values, source) : NaN;
  });
}
