import type { UnitFamily } from "../name/unit-family";

/** A unit that may have gone into another one, with what it left behind; a figure that is not known is `NaN`. */
export interface GoneUnit {
  readonly key: string;
  readonly name: string;
  readonly family: UnitFamily | null;
  /** The syllables of its proper name. */
  readonly syllables: readonly string[];
  /** Dossiers that were pending when it was last reported on. */
  readonly pending: number;
  /** Certified copies of its year so far. */
  readonly year: number;
}

/** A unit that may have been made of others: of those that are gone, and of itself where it bore its name before. */
export interface GrownUnit {
  readonly key: string;
  readonly family: UnitFamily | null;
  readonly syllables: readonly string[];
  /** Dossiers that it carried over from the period before. */
  readonly carried: number;
  /** Certified copies of the year before this period. */
  readonly year: number;
  /** Itself as it was, where it was there before. */
  readonly before: GoneUnit | null;
}

/** Units that seem to have become one, and why it seems so. */
export interface GuessedMerger {
  readonly to: GrownUnit;
  readonly from: readonly GoneUnit[];
  readonly reason: "counts" | "names";
}

const mostForCounts = 12;
const mostParts = 5;

/**
 * Guesses mergers between two periods: the counts that a unit took over are the sum of those that others left, or its
 * name is put together of theirs. Each unit that is gone is in one guess at most; what is not clear is not guessed.
 */
export function guessMergers(
  grown: readonly GrownUnit[],
  gone: readonly GoneUnit[],
): readonly GuessedMerger[] {
  const guesses: GuessedMerger[] = [];
  const used = new Set<GoneUnit>();
  const made = new Set<GrownUnit>();
  const take = (to: GrownUnit, from: readonly GoneUnit[] | null, reason: "counts" | "names") => {
    if (from === null || from.some((unit) => used.has(unit))) return;
    for (const unit of from) used.add(unit);
    made.add(to);
    guesses.push({ to, from, reason });
  };
  for (const unit of grown) take(unit, byCounts(unit, relatives(unit, gone)), "counts");
  const fresh = grown.filter((unit) => unit.before === null && !made.has(unit));
  for (const unit of fresh) {
    const left = relatives(unit, gone).filter((other) => !used.has(other));
    take(unit, byNames(unit, left, fresh.length === 1), "names");
  }
  return guesses;
}

function relatives({ family }: GrownUnit, gone: readonly GoneUnit[]): readonly GoneUnit[] {
  return gone.filter((unit) => unit.family === family || unit.family === null || family === null);
}

/** The only group of units whose counts add up to what the unit took over; null for none or several. */
function byCounts(unit: GrownUnit, gone: readonly GoneUnit[]): readonly GoneUnit[] | null {
  if (gone.length > mostForCounts) return null;
  const own = unit.before === null ? [] : [unit.before];
  if (own.length > 0 && fits(unit, own) !== "no") return null;
  const fitting: (readonly GoneUnit[])[] = [];
  const extend = (chosen: readonly GoneUnit[], from: number): void => {
    if (chosen.length > own.length && fits(unit, chosen) === "yes") fitting.push(chosen);
    if (chosen.length >= mostParts || fitting.length > 1) return;
    for (let next = from; next < gone.length; next++) {
      const part = gone[next];
      if (part !== undefined) extend([...chosen, part], next + 1);
    }
  };
  extend(own, 0);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Whether every count that both sides know is the sum, and one of them is not 0. */
function fits(unit: GrownUnit, parts: readonly GoneUnit[]): "yes" | "no" | "unknown" {
  const pairs = [
    [unit.carried, parts.reduce((sum, part) => sum + part.pending, 0)],
    [unit.year, parts.reduce((sum, part) => sum + part.year, 0)],
  ] as const;
  const known = pairs.filter(([own, sum]) => !Number.isNaN(own) && !Number.isNaN(sum));
  if (known.some(([own, sum]) => own !== sum)) return "no";
  return known.some(([own]) => own > 0) ? "yes" : "unknown";
}

/**
 * The units whose names make up a name: each of its syllables stands in the name of exactly one of them. Where only one unit
 * is new, all that are gone went into it if one of them left it a syllable.
 */
function byNames(
  { syllables }: GrownUnit,
  gone: readonly GoneUnit[],
  isOnlyOne: boolean,
): readonly GoneUnit[] | null {
  const shared = gone.filter((unit) => unit.syllables.some((one) => syllables.includes(one)));
  if (isOnlyOne && shared.length > 0 && gone.length > 1 && gone.length <= mostParts) return gone;
  const sources = syllables.map((one) => shared.filter((unit) => unit.syllables.includes(one)));
  const isClear = sources.every((units) => units.length === 1);
  return isClear && shared.length > 1 ? shared : null;
}
