import { figureAt } from "./figure-at";
import type { GroupMembers } from "./group-members";
import type { Measurement } from "./measurement";
import { absentFigures, quotientOf } from "./measurement";
import type { OrgUnit } from "./org-unit";
import type { RankMethod, Settings } from "./settings";

/** Ranks of one indicator's units within their groups, `NaN` where a unit has none. */
export interface Ranks {
  readonly ranks: Float64Array;
  /** N of "8/12", by group index. */
  readonly rankedInGroup: readonly number[];
}

/** How units are ranked: what the settings choose, the groups, and the names that order ties where ties must be broken. */
export interface RankingRules {
  readonly method: RankMethod;
  readonly by: Settings["rankBy"];
  readonly members: GroupMembers;
  /** The place of each unit among all by name; only an ordinal ranking asks for it. */
  readonly namePlaces: () => Uint32Array;
}

/** Ranks an indicator: by its shown figures, or by the exact ratios of a rate; stated ranks are taken as stated. */
export function rankIndicator(measurement: Measurement, rules: RankingRules): Ranks {
  const { indicator, shown } = measurement;
  if (indicator.kind === "rank") return statedRanks(shown, rules.members);
  const isExact = rules.by === "exact" && indicator.kind === "rate";
  return rankFigures(isExact ? exactFigures(measurement) : shown, indicator.better, rules);
}

/**
 * Ranks each group by its figures, best first, equal figures together: competition ("1224"), dense ("1223"), average
 * ("1 2,5 2,5 4"), or ordinal, where the name decides between equals.
 */
export function rankFigures(
  figures: Float64Array,
  better: "high" | "low",
  { members, method, namePlaces }: RankingRules,
): Ranks {
  const keys = ascendingKeys(figures, better);
  const ranks = absentFigures(keys.length);
  const rankedInGroup = members.unitsOf.map((units) => {
    const ranked = units.filter((unit) => !Number.isNaN(keys[unit]));
    if (method === "ordinal") rankByName({ keys, ranks, units: ranked }, namePlaces());
    else rankTogether({ keys, ranks, units: ranked }, tieMethods[method]);
    return ranked.length;
  });
  return { ranks, rankedInGroup };
}

/** The place of each unit when all are sorted by name as a Vietnamese reader expects, numbers in names by their size. */
export function placesByName(units: readonly OrgUnit[]): Uint32Array {
  const collator = new Intl.Collator("vi", { numeric: true });
  const places = new Uint32Array(units.length);
  units
    .map(({ name }, unit) => ({ name, unit }))
    .sort((a, b) => collator.compare(a.name, b.name) || a.unit - b.unit)
    .forEach(({ unit }, place) => (places[unit] = place));
  return places;
}

/** One group while it is ranked; `ranks` is filled. */
interface GroupRanking {
  /** Better is smaller. */
  readonly keys: Float64Array;
  readonly ranks: Float64Array;
  /** The units of the group that have a figure. */
  readonly units: Uint32Array;
}

/** From the group's sorted keys, the rank of a key; equal keys get equal ranks. */
type TieMethod = (sorted: Float64Array) => (key: number) => number;

const tieMethods: Record<Exclude<RankMethod, "ordinal">, TieMethod> = {
  competition: (sorted) => (key) => countBefore(sorted, key) + 1,
  dense: (sorted) => {
    const distinct = sorted.filter((key, place) => place === 0 || key !== sorted[place - 1]);
    return (key) => countBefore(distinct, key) + 1;
  },
  average: (sorted) => (key) => (countBefore(sorted, key) + countUpTo(sorted, key) + 1) / 2,
};

/**
 * Rates as quotients. Two quotients of counts below 67 million (2^26) differ as doubles whenever the ratios differ, and
 * are the same double when the ratios are equal, so they order exactly.
 */
function exactFigures(measurement: Measurement): Float64Array {
  return measurement.shown.map((_, unit) => quotientOf(measurement, unit));
}

function statedRanks(shown: Float64Array, { unitsOf }: GroupMembers): Ranks {
  const hasRank = (unit: number): boolean => !Number.isNaN(shown[unit]);
  return { ranks: shown, rankedInGroup: unitsOf.map((units) => units.filter(hasRank).length) };
}

function ascendingKeys(figures: Float64Array, better: "high" | "low"): Float64Array {
  return better === "low" ? figures : figures.map((figure) => 0 - figure);
}

function rankTogether({ keys, ranks, units }: GroupRanking, method: TieMethod): void {
  const sorted = Float64Array.from(units, (unit) => figureAt(keys, unit)).sort();
  const rankOf = method(sorted);
  for (const unit of units) ranks[unit] = rankOf(figureAt(keys, unit));
}

function rankByName({ keys, ranks, units }: GroupRanking, places: Uint32Array): void {
  const order = units
    .slice()
    .sort(
      (a, b) => figureAt(keys, a) - figureAt(keys, b) || figureAt(places, a) - figureAt(places, b),
    );
  order.forEach((unit, position) => (ranks[unit] = position + 1));
}

function countBefore(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (figureAt(sorted, middle) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countUpTo(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (figureAt(sorted, middle) <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
