import { figureAt, indexAt } from "../figure/figure-at";

/** The rank of units with one and the same key, of which `better` units and `betterKeys` different keys stand above. */
export type TieMethod = (better: number, equal: number, betterKeys: number) => number;

/** One group while it is ranked. */
export interface GroupRanking {
  /** Better is smaller. */
  readonly keys: Float64Array;
  /** Filled for the group's units. */
  readonly ranks: Float64Array;
  /** The units of the group that have a key. */
  readonly units: Uint32Array;
}

// A table of all keys pays where it is not much longer than the list of units: 10 001 shown rates of thousands of units.
const widestPerUnit = 8;

/**
 * Gives each unit the rank of its key, equal keys together. Whole keys within a narrow range, as shown figures are, are
 * sorted by counting; any others by a sort of bare numbers.
 */
export function rankTogether(group: GroupRanking, method: TieMethod): void {
  if (group.units.length === 0) return;
  const range = wholeRange(group);
  if (range === null) rankBySorting(group, method);
  else rankByCounting(group, method, range);
}

interface KeyRange {
  readonly lowest: number;
  readonly width: number;
}

/** Null where a key is not whole or the range too wide for a table. */
function wholeRange({ keys, units }: GroupRanking): KeyRange | null {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const unit of units) {
    const key = figureAt(keys, unit);
    if (!Number.isInteger(key)) return null;
    if (key < lowest) lowest = key;
    if (key > highest) highest = key;
  }
  const width = highest - lowest + 1;
  return width <= widestPerUnit * units.length ? { lowest, width } : null;
}

function rankByCounting(
  { keys, ranks, units }: GroupRanking,
  method: TieMethod,
  { lowest, width }: KeyRange,
): void {
  const counts = new Uint32Array(width);
  for (const unit of units) {
    const place = figureAt(keys, unit) - lowest;
    counts[place] = indexAt(counts, place) + 1;
  }
  const rankOf = new Float64Array(width);
  let better = 0;
  let betterKeys = 0;
  for (let place = 0; place < width; place++) {
    const equal = indexAt(counts, place);
    if (equal === 0) continue;
    rankOf[place] = method(better, equal, betterKeys);
    better += equal;
    betterKeys += 1;
  }
  for (const unit of units) ranks[unit] = figureAt(rankOf, figureAt(keys, unit) - lowest);
}

function rankBySorting({ keys, ranks, units }: GroupRanking, method: TieMethod): void {
  const sorted = new Float64Array(units.length);
  units.forEach((unit, place) => (sorted[place] = figureAt(keys, unit)));
  sorted.sort();
  const rankOf = new Map<number, number>();
  for (let start = 0; start < sorted.length;) {
    const key = figureAt(sorted, start);
    let end = start + 1;
    while (figureAt(sorted, end) === key) end++;
    rankOf.set(key, method(start, end - start, rankOf.size));
    start = end;
  }
  for (const unit of units) ranks[unit] = rankOf.get(figureAt(keys, unit)) ?? NaN;
}
