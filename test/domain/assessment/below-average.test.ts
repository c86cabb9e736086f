import fc from "fast-check";
import type { Assessment } from "../../../src/domain/report/report";
import type { Settings } from "../../../src/domain/settings";
import { indicatorOf, namesOf, report } from "../report-builder";
import { sheet } from "../sheet-builder";

const intake = "intakeDigitisation.numerator intakeDigitisation.denominator";
const before = sheet({
  period: "2023-03",
  columns: intake,
  rows: "Rose | 50 100\nFell | 90 100\nStill | 70 100\nTop | 99 100",
});
const now = sheet({
  period: "2023-04",
  columns: intake,
  rows: `
    # departments
    Office | 10 100
    # communes
    Still | 70 100
    Fell | 80 100
    New | 70 100
    Top | 100 100
    Rose | 60 100
    None | 0 0`,
});

type Lists = Readonly<Record<"rising" | "falling" | "unchanged", string[]>>;

function below(rule: Settings["belowAverage"], settings: Partial<Settings> = {}): Lists {
  const of = report(now, { previous: before, settings: { ...settings, belowAverage: rule } });
  const { belowRising, belowFalling, belowUnchanged } = of.assessment;
  return {
    rising: namesOf(of, belowRising),
    falling: namesOf(of, belowFalling),
    unchanged: namesOf(of, belowUnchanged),
  };
}

describe("units below the average", () => {
  // The average of the sheet is 390 of 600, 65,00 %; that of the communes alone is 380 of 500, 76,00 %.
  it("are the places under the average of the scope, by what became of them", () => {
    expect(below({ cut: "all" })).toEqual({ rising: ["Rose"], falling: [], unchanged: [] });
    expect(below({ cut: "all" }, { averageScope: "group" })).toEqual({
      rising: ["Rose"],
      falling: [],
      unchanged: ["Still", "New"],
    });
  });

  it("are of the groups that the rule names", () => {
    const rule = { cut: "all", groups: ["departments"] } as const;
    expect(below(rule).unchanged).toEqual(["Office"]);
  });

  const group = { averageScope: "group" } as const;

  it("can be cut to the lowest, with all that are equal to the last", () => {
    expect(below({ cut: "lowest", value: 1 }, group)).toEqual({
      rising: ["Rose"],
      falling: [],
      unchanged: [],
    });
    expect(below({ cut: "lowest", value: 2 }, group).unchanged).toEqual(["Still", "New"]);
    expect(below({ cut: "lowest", value: 99 }, group).unchanged).toEqual(["Still", "New"]);
    expect(below({ cut: "lowest", value: 0 }, group).rising).toEqual([]);
  });

  it("can be cut to a gap, or to a bound, and are all of them where the cut has no value", () => {
    expect(below({ cut: "gap", value: 6 }, group).unchanged).toEqual(["Still", "New"]);
    expect(below({ cut: "gap", value: 6.01 }, group).unchanged).toEqual([]);
    expect(below({ cut: "under", value: 70 }, group)).toMatchObject({
      rising: ["Rose"],
      unchanged: [],
    });
    expect(below({ cut: "under", value: 70.01 }, group).unchanged).toEqual(["Still", "New"]);
    expect(below({ cut: "gap" }, group).unchanged).toEqual(["Still", "New"]);
  });

  it("are judged by the rule's indicator, else by the intake, else by the sheet's first rate", () => {
    const indicatorFor = (columns: string, rule: Settings["belowAverage"]): Assessment =>
      report(sheet({ period: "2023-04", columns, rows: "A | 10 50 80\nB | 90 90 90" }), {
        settings: { belowAverage: rule },
      }).assessment;
    const rates = "satisfaction.rate onlinePayment.rate intakeDigitisation.rate";
    expect(indicatorFor(rates, { cut: "all" }).belowIndicator).toBe("intakeDigitisation");
    const named = indicatorFor(rates, { cut: "all", indicator: "onlinePayment" });
    expect(named.belowIndicator).toBe("onlinePayment");
    const first = indicatorFor("satisfaction.rate onlinePayment.rate postal", { cut: "all" });
    expect(first.belowIndicator).toBe("satisfaction");
    expect(indicatorFor("postal overdue returned", { cut: "all" })).toMatchObject({
      belowIndicator: null,
      belowUnchanged: [],
    });
    const absent = indicatorFor(rates, { cut: "all", indicator: "settlement" });
    expect(absent.belowIndicator).toBeNull();
  });

  it("fell only where the figure did", () => {
    const fallen = sheet({
      period: "2023-04",
      columns: intake,
      rows: "Fell | 80 100\nTop | 100 100",
    });
    const of = report(fallen, { previous: before });
    expect(namesOf(of, of.assessment.belowFalling)).toEqual(["Fell"]);
  });

  it("and the rest partition the ranked, and come from the lowest up", () => {
    const pair = fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
      .map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`);
    const month = fc.array(pair, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(month, month, (first, second) => {
        const sheetOf = (period: string, cells: readonly string[]): ReturnType<typeof sheet> =>
          sheet({
            period,
            columns: intake,
            rows: cells.map((cell, u) => `U${u} | ${cell}`).join("\n"),
          });
        const of = report(sheetOf("2023-04", second), { previous: sheetOf("2023-03", first) });
        const { belowRising, belowFalling, belowUnchanged } = of.assessment;
        const named = [...belowRising, ...belowFalling, ...belowUnchanged];
        const { average, figures } = indicatorOf(of, "intakeDigitisation");
        expect(new Set(named).size).toBe(named.length);
        figures.shown.forEach((shown, unit) => {
          expect(named.includes(unit)).toBe(average !== null && shown < average.shown);
        });
        for (const list of [belowRising, belowFalling, belowUnchanged]) {
          const rates = list.map((unit) => figures.shown[unit]!);
          expect(rates).toEqual([...rates].sort((a, b) => a - b));
        }
      }),
    );
  });
});
