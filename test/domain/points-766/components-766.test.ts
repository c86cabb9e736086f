import fc from "fast-check";
import {
  boundGroupPoints766,
  components766,
  computeComponentPoints766,
  computePaymentPoints766,
} from "../../../src/domain/points-766/components-766";
import { mostPoints766 } from "../../../src/domain/points-766/lost-points-766";

describe("a part of the points, by hand", () => {
  test.each([
    ["settledInTime", 9774, 1955], // 20 × 97,74 %
    ["settledInTime", 10_000, 2000],
    ["paidOnline", 7861, 472], // 6 × 78,61 % = 4,7166
    ["paidOnline", 10_000, 600],
    ["payableOnline", 4000, 100], // 2 × 40 % / 80 %
    ["payableOnline", 7999, 200], // 1,99975
    ["payableOnline", 8000, 200],
    ["payableOnline", 9500, 200],
    ["satisfiedWithSettling", 4500, 300], // 6 × 45 % / 90 %
    ["satisfiedWithSettling", 9000, 600],
    ["satisfiedWithSettling", 9999, 600],
    ["publishedOnTime", 2500, 100],
    ["publishedOnTime", 0, 0],
  ] as const)("%s at %i gives %i", (name, rate, points) => {
    expect(computeComponentPoints766(components766[name], rate)).toBe(points);
  });

  test("is absent without a rate", () => {
    expect(computeComponentPoints766(components766.settledInTime, NaN)).toBeNaN();
  });

  test("never falls with a rising rate, and never passes its most", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(components766)),
        fc.integer({ min: 0, max: 9_999 }),
        (part, rate) => {
          const points = computeComponentPoints766(part, rate);
          expect(computeComponentPoints766(part, rate + 1)).toBeGreaterThanOrEqual(points);
          expect(points).toBeLessThanOrEqual(part.most * 100);
        },
      ),
    );
  });

  test("no group has parts that give more than the group", () => {
    for (const [group, most] of Object.entries(mostPoints766)) {
      const parts = Object.values(components766).filter((part) => part.group === group);
      expect(parts.reduce((sum, part) => sum + part.most, 0)).toBeLessThanOrEqual(most);
    }
  });
});

describe("online payments, by hand", () => {
  test.each([
    [{ paidOnline: 7861, payableOnline: 9000, procedurePaidOnline: 4000 }, 472 + 200 + 100],
    [{ paidOnline: 7861, payableOnline: 4000, procedurePaidOnline: 4000 }, 472 + 100 + 100],
    [{ paidOnline: 10_000, payableOnline: 8000, procedurePaidOnline: 8000 }, 1000],
    [{ paidOnline: 10_000, payableOnline: 10_000, procedurePaidOnline: 10_000 }, 1000],
    [{ paidOnline: 0, payableOnline: 0, procedurePaidOnline: 0 }, 0],
  ])("%o gives %i", (rates, points) => {
    expect(computePaymentPoints766(rates)).toBe(points);
  });
});

describe("what a group can be when only some of its parts are known", () => {
  test("is one figure where they are all of it", () => {
    expect(boundGroupPoints766("progress766", () => 9774)).toEqual({ least: 1955, most: 1955 });
  });

  test("leaves the other parts open", () => {
    expect(boundGroupPoints766("onlinePayment766", () => 5000)).toEqual({ least: 300, most: 700 });
  });

  test("is nothing where none is known", () => {
    expect(boundGroupPoints766("digitisation766", () => 5000)).toBeNull();
    expect(boundGroupPoints766("progress766", () => NaN)).toBeNull();
  });
});
