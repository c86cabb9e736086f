import fc from "fast-check";
import type { Settings } from "../../../src/domain/settings";
import { figureOf, indicatorOf, report } from "../report-builder";
import { sheet } from "../sheet-builder";

const intake = "intakeDigitisation.numerator intakeDigitisation.denominator";

interface Row {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
}

const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pairs) =>
    pairs.map(([a, b], place) => ({
      name: `U${place}`,
      part: Math.min(a, b),
      whole: Math.max(a, b),
    })),
  );

const anyMethod = fc.constantFrom("competition", "dense", "average", "ordinal");
const anyBasis = fc.constantFrom("shown", "exact");

function ranksOf(
  table: readonly Row[],
  settings: Partial<Settings> = {},
): Map<string, number | null> {
  const text = table.map(({ name, part, whole }) => `${name} | ${part} ${whole}`).join("\n");
  const of = report(sheet({ period: "2023-04", columns: intake, rows: text }), { settings });
  return new Map(
    table.map(({ name }) => [name, figureOf(of, "intakeDigitisation", name).rank] as const),
  );
}

function ranksOfCounts(
  id: "postal" | "overdue",
  counts: readonly (number | string)[],
  settings: Partial<Settings> = {},
): number[] {
  const text = counts.map((count, place) => `U${place} | ${count}`).join("\n");
  const of = report(sheet({ period: "2023-04", columns: id, rows: text }), { settings });
  return [...indicatorOf(of, id).figures.ranks];
}

describe("ranks", () => {
  it("share a place for ties and skip the next", () => {
    expect(ranksOfCounts("postal", [9, 7, 7, 5])).toEqual([1, 2, 2, 4]);
  });

  it.each([
    ["dense", [1, 2, 2, 3]],
    ["average", [1, 2.5, 2.5, 4]],
    ["ordinal", [1, 2, 3, 4]],
  ] as const)("can be %s", (rankMethod, expected) => {
    expect(ranksOfCounts("postal", [9, 7, 7, 5], { rankMethod })).toEqual(expected);
  });

  it("put the smallest first where low is better", () => {
    expect(ranksOfCounts("overdue", [3, 0, 0, 12])).toEqual([3, 1, 1, 4]);
  });

  it("leave out units without a figure and count the others", () => {
    const of = report(
      sheet({ period: "2023-04", columns: "postal", rows: "A | 4\nB | .\nC | -\nD | ?\nE | 6" }),
    );
    expect(figureOf(of, "postal", "A")).toMatchObject({ rank: 2, rankOf: 2 });
    expect(["B", "C", "D"].map((name) => figureOf(of, "postal", name).state)).toEqual([
      "missing",
      "notApplicable",
      "missing",
    ]);
    expect(figureOf(of, "postal", "B").rankOf).toBeNull();
  });

  it("are counted within each group", () => {
    const of = report(
      sheet({
        period: "2023-04",
        columns: "postal",
        rows: "# departments\nA | 4\nB | 6\n# communes\nC | 1\nD | 5\nE | 3",
      }),
    );
    expect([...indicatorOf(of, "postal").figures.ranks]).toEqual([2, 1, 3, 1, 2]);
    expect(indicatorOf(of, "postal").figures.rankedInGroup).toEqual([2, 3]);
  });

  it("go by the shown figure, or by the exact ratio where the settings say so", () => {
    const close = [
      { name: "A", part: 1, whole: 3 },
      { name: "B", part: 3333, whole: 10_000 },
    ];
    expect([...ranksOf(close).values()]).toEqual([1, 1]);
    expect([...ranksOf(close, { rankBy: "exact" }).values()]).toEqual([1, 2]);
  });

  it("by exact ratio take a stated rate as stated", () => {
    const of = report(
      sheet({
        period: "2023-04",
        columns: `${intake} intakeDigitisation.rate`,
        rows: "A | 1 2 .\nB | . . 50.001\nC | . . .",
      }),
      { settings: { rankBy: "exact" } },
    );
    expect([...indicatorOf(of, "intakeDigitisation").figures.ranks]).toEqual([2, 1, NaN]);
  });

  it("break ties by name, as Vietnamese sorts it, in an ordinal ranking", () => {
    const of = report(
      sheet({
        period: "2023-04",
        columns: "postal",
        rows: "Đức | 5\nDân | 5\nTổ 10 | 5\nTổ 9 | 5",
      }),
      { settings: { rankMethod: "ordinal" } },
    );
    expect([...indicatorOf(of, "postal").figures.ranks]).toEqual([2, 1, 4, 3]);
  });

  it("of one name twice follow the sheet in an ordinal ranking", () => {
    const of = report(sheet({ period: "2023-04", columns: "postal", rows: "A | 5\nA | 5" }), {
      settings: { rankMethod: "ordinal" },
    });
    expect([...indicatorOf(of, "postal").figures.ranks]).toEqual([1, 2]);
  });

  it("that a sheet states are taken as stated", () => {
    const of = report(
      sheet({
        period: "2023-04",
        columns: "onlinePayment.rank",
        rows: "A | 6\nB | .\nC | 2\nD | 0",
      }),
    );
    expect(indicatorOf(of, "onlinePayment").indicator).toEqual({
      id: "onlinePayment",
      kind: "rank",
      better: "low",
    });
    expect(figureOf(of, "onlinePayment", "A")).toMatchObject({ shown: 6, rank: 6, rankOf: 2 });
    expect(figureOf(of, "onlinePayment", "D").state).toBe("missing");
  });

  it("do not depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        rows.chain((table) =>
          fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length })),
        ),
        anyMethod,
        anyBasis,
        ([table, shuffled], rankMethod, rankBy) => {
          const expected = ranksOf(table, { rankMethod, rankBy });
          const actual = ranksOf(shuffled, { rankMethod, rankBy });
          for (const [name, rank] of expected) expect(actual.get(name)).toBe(rank);
        },
      ),
    );
  });

  it("are equal for equal shown figures, and better for better ones", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("competition", "dense", "average"), (table, rankMethod) => {
        const text = table.map(({ name, part, whole }) => `${name} | ${part} ${whole}`).join("\n");
        const of = report(sheet({ period: "2023-04", columns: intake, rows: text }), {
          settings: { rankMethod },
        });
        const { shown, ranks } = indicatorOf(of, "intakeDigitisation").figures;
        shown.forEach((a, i) =>
          shown.forEach((b, j) => {
            if (a === b) expect(ranks[i]).toBe(ranks[j]);
            if (a > b) expect(ranks[i]).toBeLessThan(ranks[j]!);
          }),
        );
      }),
    );
  });

  it("never worsen when the numerator is raised", () => {
    fc.assert(
      fc.property(rows, anyMethod, anyBasis, (table, rankMethod, rankBy) => {
        const [first] = table;
        fc.pre(first !== undefined && first.part < first.whole);
        const raised = [{ ...first, part: first.part + 1 }, ...table.slice(1)];
        const before = ranksOf(table, { rankMethod, rankBy }).get(first.name)!;
        expect(ranksOf(raised, { rankMethod, rankBy }).get(first.name)).toBeLessThanOrEqual(before);
      }),
    );
  });
});
