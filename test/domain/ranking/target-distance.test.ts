import { listUnderTarget } from "../../../src/domain/ranking/target-distance";
import { indicatorOf, report } from "../report-builder";
import { sheet } from "../sheet-builder";

const rates = report(
  sheet({
    period: "2023-04",
    columns:
      "intakeDigitisation.numerator intakeDigitisation.denominator intakeDigitisation.rate postal",
    rows: `
      A | 100 100 . 1
      B | 24999 25000 . 1
      C | 97 100 . 1
      D | . . 97.5 1
      E | 0 0 . 1
      F | 24499 25000 . 1
      G | 97 100 . 1
      H | . . 100 1`,
  }),
);
const intake = indicatorOf(rates, "intakeDigitisation");

describe("listUnderTarget", () => {
  it("counts how many more dossiers each unit needs, from the lowest up", () => {
    expect(listUnderTarget(intake, 98)).toEqual([
      { unit: 2, shown: 9700, distance: 100, needed: 1 },
      { unit: 6, shown: 9700, distance: 100, needed: 1 },
      { unit: 3, shown: 9750, distance: 50, needed: null },
    ]);
  });

  it("knows no 100 % but all of the whole", () => {
    expect(listUnderTarget(intake, 100).map(({ unit, needed }) => [unit, needed])).toEqual([
      [2, 3],
      [6, 3],
      [3, null],
      [5, 501],
      [1, 1],
    ]);
    expect(listUnderTarget(intake, 100).at(-1)).toMatchObject({ shown: 10_000, distance: 0 });
  });

  it("is empty for what is not a rate", () => {
    expect(listUnderTarget(indicatorOf(rates, "postal"), 100)).toEqual([]);
  });
});
