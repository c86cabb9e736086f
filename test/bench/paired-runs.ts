/** Milliseconds of several acts, run one after the other in every round, so that a busy machine hits all of them alike. */
export type Rounds<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/** The middle one of several numbers; `NaN` of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** The median of the ratios of two acts, round by round: what the machine did meanwhile cancels out. */
export function medianRatio(of: readonly number[], to: readonly number[]): number {
  return median(of.map((time, round) => time / (to[round] ?? Number.NaN)));
}

/** Notes how long each act of a round took. */
export interface Stopwatch<Name extends string> {
  measure<Result>(name: Name, act: () => Result): Result;
}

/**
 * Plays a round several times and gives the times of its acts. Half as many rounds are played before and left out: in them the
 * engine is still translating the code, which the parser that it is measured against never needs.
 */
export function playRounds<Name extends string>(
  runs: number,
  names: readonly Name[],
  round: (watch: Stopwatch<Name>) => void,
): Rounds<Name> {
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  const before = Math.ceil(runs / 2);
  for (let run = -before; run < runs; run += 1) {
    round({
      measure: (name, act) => {
        const started = performance.now();
        const result = act();
        if (run >= 0) times[name].push(performance.now() - started);
        return result;
      },
    });
  }
  return times;
}
