import { figureAt, indexAt } from "../figure/figure-at";
import type { GroupMembers } from "../unit/group-members";
import type { Measurement } from "../figure/measurement";
import { absentFigures, quotientOf } from "../figure/measurement";
import type { OrgUnit } from "../unit/org-unit";
import type { RankMethod, Settings } from "../settings";
import type { GroupRanking, TieMethod } from "./tie-ranks";
import { rankTogether } from "./tie-ranks";

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
    const ranked = unitsWithKey(units, keys);
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

const tieMethods: Record<Exclude<RankMethod, "ordinal">, TieMethod> = {
  competition: (better) => better + 1,
  dense: (_, __, betterKeys) => betterKeys + 1,
  average: (better, equal) => better + (equal + 1) / 2,
};

/**
 * Rates as quotients. Two quotients of counts below 67 million (2^26) differ as doubles whenever the ratios differ, and
 * are the same double when the ratios are equal, so they order exactly.
 */
function exactFigures(measurement: Measurement): Float64Array {
  return measurement.shown.map((_, unit) => quotientOf(measurement, unit));
}

function statedRanks(shown: Float64Array, { unitsOf }: GroupMembers): Ranks {
  return { ranks: shown, rankedInGroup: unitsOf.map((units) => unitsWithKey(units, shown).length) };
}

function ascendingKeys(figures: Float64Array, better: "high" | "low"): Float64Array {
  if (better === "low") return figures;
  const keys = new Float64Array(figures.length);
  for (let unit = 0; unit < keys.length; unit++) keys[unit] = 0 - figureAt(figures, unit);
  return keys;
}

function unitsWithKey(units: Uint32Array, keys: Float64Array): Uint32Array {
  const chosen = new Uint32Array(units.length);
  let count = 0;
  for (const unit of units) if (!Number.isNaN(figureAt(keys, unit))) chosen[count++] = unit;
  return chosen.subarray(0, count);
}

function rankByName({ keys, ranks, units }: GroupRanking, places: Uint32Array): void {
  const order = units
    .slice()
    .sort(
      (a, b) => figureAt(keys, a) - figureAt(keys, b) || indexAt(places, a) - indexAt(places, b),
    );
  order.forEach((unit, position) => (ranks[unit] = position + 1));
}
