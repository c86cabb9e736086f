import fc from "fast-check";
import type { TieMethod } from "../../../src/domain/ranking/tie-ranks";
import { rankTogether } from "../../../src/domain/ranking/tie-ranks";

const competition: TieMethod = (better) => better + 1;

function ranksOf(keys: readonly number[], method: TieMethod = competition): number[] {
  const ranks = new Float64Array(keys.length);
  rankTogether(
    { keys: Float64Array.from(keys), ranks, units: Uint32Array.from(keys, (_, unit) => unit) },
    method,
  );
  return [...ranks];
}

describe("rankTogether", () => {
  it("ranks whole keys, wide apart keys and fractions alike", () => {
    expect(ranksOf([30, -5, 30, 2])).toEqual([3, 1, 3, 2]);
    expect(ranksOf([3e9, -5, 3e9, 2])).toEqual([3, 1, 3, 2]);
    expect(ranksOf([0.3, -0.5, 0.3, 0.2])).toEqual([3, 1, 3, 2]);
    expect(ranksOf([])).toEqual([]);
  });

  it("tells the method of ties how many units and how many keys stand above, and how many are equal", () => {
    const seen: number[][] = [];
    const noting: TieMethod = (...above) => {
      seen.push(above);
      return 0;
    };
    ranksOf([7, 5, 7, 9], noting);
    ranksOf([0.7, 0.5, 0.7, 0.9], noting);
    const expected = [
      [0, 1, 0],
      [1, 2, 1],
      [3, 1, 2],
    ];
    expect(seen).toEqual([...expected, ...expected]);
  });

  it("gives the same ranks by counting and by sorting", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -300, max: 300 })), (keys) => {
        expect(ranksOf(keys)).toEqual(ranksOf(keys.map((key) => key / 1024)));
      }),
    );
  });

  it("gives one more than the number of smaller keys", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 })), (keys) => {
        const expected = keys.map((key) => 1 + keys.filter((other) => other < key).length);
        expect(ranksOf(keys)).toEqual(expected);
      }),
    );
  });
});
