import { rankAcrossGroups } from "../../../src/domain/ranking/rank-across";
import { indicatorOf, report } from "../report-builder";
import { sheet } from "../sheet-builder";

describe("rankAcrossGroups", () => {
  const records = sheet({
    period: "2025-08",
    columns: "total766.points",
    rows: "# departments\nB | 80\n# communes\nC | 90\nA | 80\nD | .",
  });

  it("ranks the units of all groups together", () => {
    const of = report(records);
    const { ranks, rankedInGroup } = rankAcrossGroups(indicatorOf(of, "total766"), of);
    expect([...ranks]).toEqual([2, 1, 2, NaN]);
    expect(rankedInGroup).toEqual([3]);
  });

  it("follows the method of the settings", () => {
    const of = report(records, { settings: { rankMethod: "ordinal" } });
    expect([...rankAcrossGroups(indicatorOf(of, "total766"), of).ranks]).toEqual([3, 1, 2, NaN]);
  });
});
