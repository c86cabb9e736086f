import { computeProgressPoints766 } from "../../../src/domain/points-766/progress-points-766";

describe("computeProgressPoints766", () => {
  it("gives 20 points times the share that was settled in time", () => {
    expect(computeProgressPoints766({ numerator: 173, denominator: 177 })).toBe(1955);
    expect(computeProgressPoints766({ numerator: 5, denominator: 5 })).toBe(2000);
    expect(computeProgressPoints766({ numerator: 0, denominator: 0 })).toBeNaN();
  });
});
