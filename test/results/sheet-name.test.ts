import fc from "fast-check";
import {
  formatShortPeriod,
  freeSheetName,
  rankingSheetName,
  tidySheetName,
} from "../../src/results/sheet-name";

test.each([
  [{ kind: "month", year: 2023, month: 4 } as const, "T4-2023"],
  [{ kind: "quarter", year: 2023, quarter: 2 } as const, "Quý II-2023"],
  [{ kind: "week", year: 2023, week: 17 } as const, "Tuần 17-2023"],
  [{ kind: "year", year: 2023 } as const, "năm 2023"],
  [{ kind: "span", year: 2023, from: 1, to: 10 } as const, "10T-2023"],
])("%j is %s", (period, text) => {
  expect(formatShortPeriod(period)).toBe(text);
});

test("a taken name gets the first free number, whatever its case", () => {
  const wanted = rankingSheetName({ kind: "month", year: 2023, month: 4 });
  expect(freeSheetName(wanted, [])).toBe("Xếp hạng T4-2023");
  expect(freeSheetName(wanted, ["XẾP HẠNG T4-2023", "Xếp hạng T4-2023 (2)"])).toBe(
    "Xếp hạng T4-2023 (3)",
  );
});

test("the name that Excel keeps for itself is not used", () => {
  expect(tidySheetName("History")).toBe("History_");
});

test("any text becomes a name that Excel takes, and a free one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(4), (text, copies) => {
      const taken: string[] = [];
      for (let copy = 0; copy <= copies; copy += 1) {
        const name = freeSheetName(text, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/u);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
        taken.push(name);
      }
    }),
  );
});
