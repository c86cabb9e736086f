import { matchUnits } from "../../../src/domain/unit/match-units";
import { sheet } from "../sheet-builder";

function months(before: string, now: string): Parameters<typeof matchUnits> {
  return [
    sheet({ period: "2023-04", columns: "postal", rows: now }),
    sheet({ period: "2023-03", columns: "postal", rows: before }),
    [],
  ];
}

describe("matchUnits", () => {
  it("finds units by key wherever they stand", () => {
    const { earlier, merged } = matchUnits(
      ...months("A | 1\nB | 1\nC | 1", "A | 1\nC | 1\nD | 1\nB | 1"),
    );
    expect([...earlier]).toEqual([0, 2, -1, 1]);
    expect(merged.size).toBe(0);
  });

  it("takes the first of two rows with one key", () => {
    const { earlier } = matchUnits(...months("B | 1\nA | 1\nA | 2", "A | 1"));
    expect([...earlier]).toEqual([1]);
  });

  it("finds groups by id", () => {
    const { earlierGroups } = matchUnits(
      ...months("# departments\nA | 1\n# communes\nB | 1", "# communes\nB | 1\n# group-1\nC | 1"),
    );
    expect([...earlierGroups]).toEqual([1, -1]);
  });
});
