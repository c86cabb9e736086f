import { figureAt, indexAt } from "./figure-at";
import type { UnitMatch } from "../unit/match-units";
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
  const values = new Float64Array(unitCount);
  const states = new Uint8Array(unitCount).fill(cellState.notApplicable);
  for (const part of parts) {
    for (let unit = 0; unit < unitCount; unit++) addPart({ values, states }, unit, part);
  }
  for (let unit = 0; unit < unitCount; unit++) {
    if (states[unit] !== cellState.value) values[unit] = NaN;
  }
  return { values, states };
}

interface Sums {
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

function addPart(sums: Sums, unit: number, { tally, match }: PartCounts): void {
  const merged = match.merged.get(unit);
  if (merged === undefined) addCount(sums, unit, { tally, source: indexAt(match.earlier, unit) });
  else merged.forEach((source) => addCount(sums, unit, { tally, source }));
}

function addCount(
  { values, states }: Sums,
  unit: number,
  { tally, source }: { readonly tally: Tally; readonly source: number },
): void {
  const state = tally.states[source];
  if (state === cellState.notApplicable) return;
  if (state !== cellState.value) states[unit] = cellState.empty;
  if (states[unit] === cellState.empty) return;
  states[unit] = cellState.value;
  values[unit] = figureAt(values, unit) + figureAt(tally.values, source);
}
