import { parsePeriodId } from "../../../src/domain/period/calendar";
import type { LedgerEntry } from "../../../src/domain/assessment/ledger";
import type { Assessment } from "../../../src/domain/report/report";
import type { Settings } from "../../../src/domain/settings";
import { report } from "../report-builder";
import { sheet } from "../sheet-builder";

const april = sheet({
  period: "2023-04",
  columns:
    "overdue intakeDigitisation.numerator intakeDigitisation.denominator electronicCopies electronicCopiesYear",
  rows: "A | 1 50 100 0 0\nB | 4 100 100 0 7\nC | 1 100 100 3 9\nD | 0 100 100 2 2",
});

function entry(text: string, level = 1): LedgerEntry {
  const [document, id, unitKey, ground] = text.split(" ") as [
    LedgerEntry["document"],
    string,
    string,
    LedgerEntry["ground"],
  ];
  const period = parsePeriodId(id);
  if (period === null) throw new Error(id);
  return { document, period, unitKey, unitName: unitKey, ground, level, figure: null };
}

function assessed(ledger: readonly LedgerEntry[], settings: Partial<Settings> = {}): Assessment {
  return report(april, { ledger, settings }).assessment;
}

function levels({ reminders }: Assessment): [number, number][] {
  return reminders.map(({ unit, level }) => [unit, level]);
}

describe("reminders", () => {
  it("are the first of the year for units with overdue dossiers, the most first", () => {
    expect(assessed([])).toMatchObject({
      reminders: [
        { unit: 1, ground: "overdue", level: 1 },
        { unit: 0, ground: "overdue", level: 1 },
        { unit: 2, ground: "overdue", level: 1 },
      ],
      criticised: [],
      exempt: [],
    });
  });

  it("count those of the ledger in the year, the highest level first", () => {
    const ledger = [
      entry("commend-remind 2023-01 c overdue"),
      entry("commend-remind 2022-12 a overdue"),
      entry("commend-remind 2023-05 b overdue"),
      entry("commend-remind 2023-02 b below-average"),
    ];
    expect(levels(assessed(ledger))).toEqual([
      [2, 2],
      [1, 1],
      [0, 1],
    ]);
  });

  it("do not count the letter that is being drafted, but other documents of the period", () => {
    const ledger = [
      entry("commend-remind 2023-04 a overdue"),
      entry("weekly-brief 2023-04 b overdue"),
    ];
    expect(levels(assessed(ledger))).toEqual([
      [1, 2],
      [0, 1],
      [2, 1],
    ]);
  });

  it("count an entry once, however often it stands in the ledger", () => {
    const ledger = [
      entry("commend-remind 2023-02 a overdue", 0),
      entry("commend-remind 2023-02 a overdue"),
      entry("commend-remind 2023-02 a overdue"),
    ];
    expect(levels(assessed(ledger))[0]).toEqual([0, 2]);
  });

  it("become criticism above the bound, and are then no longer reminders", () => {
    const ledger = [
      entry("commend-remind 2023-01 a overdue"),
      entry("commend-remind 2023-02 a overdue"),
    ];
    const { reminders, criticised } = assessed(ledger);
    expect(criticised).toEqual([{ unit: 0, ground: "overdue", level: 3 }]);
    expect(reminders.map(({ unit }) => unit)).toEqual([1, 2]);
    expect(assessed(ledger, { criticiseAfter: 3 }).criticised).toEqual([]);
  });

  it("spare a unit that is exempt for the ground and the period, with the first reason", () => {
    const exemption = { unit: "B", ground: "overdue", reason: "has reported" } as const;
    const month = { kind: "month", year: 2023, month: 4 } as const;
    const spared = assessed([], {
      exemptions: [
        { ...exemption, period: { ...month, month: 3 }, reason: "too early" },
        { ...exemption, ground: "below-average", reason: "another ground" },
        { ...exemption, period: month },
        { ...exemption, reason: "a second reason" },
      ],
    });
    expect(spared.exempt).toEqual([{ unit: 1, ground: "overdue", reason: "has reported" }]);
    expect(spared.reminders.map(({ unit }) => unit)).toEqual([0, 2]);
    expect(spared.overdue.map(({ unit }) => unit)).toEqual([1, 0, 2]);
  });

  it("are given for a rate below the average where the office says so", () => {
    const remindGrounds = ["below-average"] as const;
    expect(assessed([], { remindGrounds }).reminders).toEqual([
      { unit: 0, ground: "below-average", level: 1 },
    ]);
  });

  it("are given for electronic copies only to units that the last letter asked", () => {
    const remindGrounds = ["electronic-copies", "electronic-copies"] as const;
    const asked = [
      entry("commend-remind 2023-02 b electronic-copies", 0),
      entry("commend-remind 2023-03 a electronic-copies", 0),
      entry("commend-remind 2023-03 d electronic-copies", 0),
    ];
    expect(assessed([], { remindGrounds }).reminders).toEqual([]);
    expect(assessed(asked, { remindGrounds }).reminders).toEqual([
      { unit: 0, ground: "electronic-copies", level: 1 },
    ]);
    const again = [...asked, entry("commend-remind 2023-03 b electronic-copies")];
    expect(assessed(again, { remindGrounds }).reminders).toEqual([
      { unit: 1, ground: "electronic-copies", level: 2 },
      { unit: 0, ground: "electronic-copies", level: 1 },
    ]);
  });

  it("take no document of the same period for the last letter", () => {
    const remindGrounds = ["electronic-copies"] as const;
    const ledger = [entry("weekly-brief 2023-04 a electronic-copies", 0)];
    expect(assessed(ledger, { remindGrounds }).reminders).toEqual([]);
  });

  it("of several grounds come in the order of the grounds within a level", () => {
    const remindGrounds = ["below-average", "overdue"] as const;
    const grounds = assessed([], { remindGrounds }).reminders.map(({ ground }) => ground);
    expect(grounds).toEqual(["below-average", "overdue", "overdue", "overdue"]);
  });
});
