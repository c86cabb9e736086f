import { classOf766 } from "../../../src/domain/points-766/class-766";

describe("classOf766", () => {
  it.each([
    [10_000, "excellent"],
    [9000, "excellent"],
    [8996, "good"],
    [8000, "good"],
    [7999, "fair"],
    [7000, "fair"],
    [6999, "average"],
    [5000, "average"],
    [4999, "weak"],
    [0, "weak"],
  ] as const)("%i hundredths of a point are %s", (total, expected) => {
    expect(classOf766(total)).toBe(expected);
  });
});
