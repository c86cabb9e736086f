import { listLostPoints, mostPoints766 } from "../../../src/domain/points-766/lost-points-766";
import { report } from "../report-builder";
import { sheet } from "../sheet-builder";

describe("lost points", () => {
  it("are counted from the most that each group gives, the most first", () => {
    const of = report(
      sheet({
        period: "2025-08",
        columns:
          "transparency766.points progress766.points digitisation766.points satisfaction766.points onlinePayment766.rank total766.points",
        rows: "A | 17.5 19.4 11.06 . 3 80",
      }),
    );
    expect(listLostPoints(of.indicators, 0)).toEqual([
      { group: "digitisation766", shown: 1106, lost: 1094 },
      { group: "progress766", shown: 1940, lost: 60 },
      { group: "transparency766", shown: 1750, lost: 50 },
    ]);
  });

  it("are of groups that give 100 points together", () => {
    expect(Object.values(mostPoints766).reduce((sum, most) => sum + most, 0)).toBe(100);
  });
});
