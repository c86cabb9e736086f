import fc from "fast-check";
import { orderOfRanks } from "../../../src/results/ranking/rank-order";

function order(ranks: readonly number[], groups: readonly number[]): readonly number[] {
  const columns = { ranks: Float64Array.from(ranks), unitGroups: Uint32Array.from(groups) };
  return [...orderOfRanks(columns)];
}

test("groups come one after the other, in each the ranks, then those without a rank", () => {
  expect(order([2, 1, NaN, 1, 2], [1, 0, 0, 1, 0])).toEqual([1, 4, 2, 3, 0]);
});

test("units of one rank stand in the order of the sheet", () => {
  expect(order([1.5, 1.5, 3, NaN, NaN], [0, 0, 0, 0, 0])).toEqual([0, 1, 2, 3, 4]);
});

test("a rank that the sheet states beyond the number of units keeps its group", () => {
  expect(order([9, 1, 700, 2.25], [0, 0, 1, 1])).toEqual([1, 0, 3, 2]);
});

test("any ranks are ordered as comparing them would order them", () => {
  const rank = fc.oneof(
    fc.constant(NaN),
    fc.integer({ min: 1, max: 12 }).map((half) => half / 2),
    fc.double({ min: 0, max: 50, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(rank, fc.nat(3)), { maxLength: 12 }), (units) => {
      const rankOf = (unit: number): number => {
        const given = units[unit]![0];
        return Number.isNaN(given) ? Infinity : given;
      };
      const compared = [...units.keys()].sort(
        (a, b) => units[a]![1] - units[b]![1] || compare(rankOf(a), rankOf(b)) || a - b,
      );
      const [ranks, groups] = [units.map(([given]) => given), units.map(([, group]) => group)];
      expect(order(ranks, groups)).toEqual(compared);
    }),
  );
});

function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
