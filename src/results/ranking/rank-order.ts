import { figureAt, indexAt } from "../../domain/figure/figure-at";
import type { FigureColumns } from "../../domain/report/report";

/**
 * Unit indices by group, then rank, those without a rank last, then in the order of the sheet.
 *
 * Ranks that we give are few halves, so units are counted into their places instead of being compared: first by rank, then,
 * keeping that order, by group. Ranks that a sheet states may be anything, and are compared where they are not such halves.
 */
export function orderOfRanks({
  ranks,
  unitGroups,
}: Pick<FigureColumns, "ranks" | "unitGroups">): Uint32Array {
  const inSheetOrder = new Uint32Array(ranks.length);
  for (let unit = 0; unit < ranks.length; unit++) inSheetOrder[unit] = unit;
  const places = halvesOf(ranks);
  const byRank =
    places === null
      ? inSheetOrder.sort((a, b) => rankAt(ranks, a) - rankAt(ranks, b) || a - b)
      : countIntoPlaces(inSheetOrder, places);
  return countIntoPlaces(byRank, unitGroups);
}

/** A unit's rank; after all others where it has none. */
function rankAt(ranks: Float64Array, unit: number): number {
  const rank = figureAt(ranks, unit);
  return Number.isNaN(rank) ? Number.MAX_VALUE : rank;
}

/** Twice each unit's rank, the place after all for one that has none; null where a rank is no half up to the number of units. */
function halvesOf(ranks: Float64Array): Uint32Array | null {
  const count = ranks.length;
  const last = 2 * count + 1;
  const halves = new Uint32Array(count);
  for (let unit = 0; unit < count; unit++) {
    const half = 2 * figureAt(ranks, unit);
    if (Number.isNaN(half)) halves[unit] = last;
    else if (half >= 0 && half < last && Number.isInteger(half)) halves[unit] = half;
    else return null;
  }
  return halves;
}

/** Units by their place, those of one place in the order in which they come. */
function countIntoPlaces(units: Uint32Array, places: Uint32Array): Uint32Array {
  const next = startsOf(places);
  const ordered = new Uint32Array(units.length);
  for (let index = 0; index < units.length; index++) {
    const unit = indexAt(units, index);
    const place = indexAt(places, unit);
    const at = indexAt(next, place);
    ordered[at] = unit;
    next[place] = at + 1;
  }
  return ordered;
}

/** How many units stand before each place. */
function startsOf(places: Uint32Array): Uint32Array {
  let last = 0;
  for (let unit = 0; unit < places.length; unit++) last = Math.max(last, indexAt(places, unit));
  const starts = new Uint32Array(last + 2);
  for (let unit = 0; unit < places.length; unit++) {
    const next = indexAt(places, unit) + 1;
    starts[next] = indexAt(starts, next) + 1;
  }
  for (let place = 1; place < starts.length; place++)
    starts[place] = indexAt(starts, place) + indexAt(starts, place - 1);
  return starts;
}
