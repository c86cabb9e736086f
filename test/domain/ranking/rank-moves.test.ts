import { listRankMoves } from "../../../src/domain/ranking/rank-moves";
import { indicatorOf, report } from "../report-builder";
import { sheet } from "../sheet-builder";

describe("listRankMoves", () => {
  const previous = sheet({
    period: "2023-03",
    columns: "postal",
    rows: "A | 9\nB | 8\nC | 7\nD | 6\nE | 5",
  });
  const now = sheet({
    period: "2023-04",
    columns: "postal",
    rows: "A | 1\nB | 8\nC | 9\nD | 7\nE | 6\nF | 0",
  });
  const { figures } = indicatorOf(report(now, { previous }), "postal");

  it("names the largest rises and falls", () => {
    expect(listRankMoves(figures, 2)).toEqual({
      rises: [
        { unit: 2, change: 2 },
        { unit: 3, change: 1 },
      ],
      falls: [{ unit: 0, change: -4 }],
    });
  });

  it("are none without a previous period", () => {
    const alone = indicatorOf(report(now), "postal").figures;
    expect(listRankMoves(alone, 5)).toEqual({ rises: [], falls: [] });
  });
});
