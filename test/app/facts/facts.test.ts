import { composeFacts } from "../../../src/app/facts/facts";
import { april, march, recordsOf, reportOf, type UnitRow } from "../../support/records";

const rows: readonly UnitRow[] = [
  ["Phòng Tư pháp", 0, 36, 36, 36, 36, 0],
  ["UBND xã Tái Sơn", 1, 207, 250, 200, 210, 0],
  ["UBND xã Đại Sơn", 1, 190, 200, 180, 190, 4],
  ["UBND xã Hà Kỳ", 1, 0, 0, null, 10, 0],
];
const before: readonly UnitRow[] = [
  ["Phòng Tư pháp", 0, 36, 36, 35, 36, 0],
  ["UBND xã Tái Sơn", 1, 200, 250, 200, 210, 0],
  ["UBND xã Đại Sơn", 1, 100, 200, 180, 190, 0],
];

const report = reportOf(recordsOf(april, rows), { previous: recordsOf(march, before) });
const facts = composeFacts(report);

test("the facts name their period, what it is compared with, and the sheet", () => {
  expect(facts).toMatchObject({
    period: "2023-04",
    previousPeriod: "2023-03",
    open: false,
    level: "district",
    sheet: "Tháng 04.2023",
    groups: [
      { id: "departments", label: "Cơ quan chuyên môn", units: 1 },
      { id: "communes", label: "UBND các xã, thị trấn", units: 3 },
    ],
  });
});

test("keys come in the order of the documented shape", () => {
  expect(Object.keys(facts)).toEqual([
    "period",
    "previousPeriod",
    "open",
    "level",
    "sheet",
    "groups",
    "indicators",
    "units",
    "assessment",
    "findings",
    "lastYearPeriod",
    "summedFrom",
    "rankMoves",
    "course",
  ]);
  expect(Object.keys(facts.units[0]!.indicators["intakeDigitisation"]!)).toEqual([
    "numerator",
    "denominator",
    "value",
    "state",
    "rank",
    "rankOf",
    "previousValue",
    "delta",
    "gapToAverage",
    "rankChange",
    "cell",
    "lastYearValue",
    "lastYearDelta",
  ]);
});

test("rates are per cent as shown, with their counts and the cell of the numerator", () => {
  const tai = facts.units.find(({ name }) => name === "UBND xã Tái Sơn")!;
  expect(tai.indicators["intakeDigitisation"]).toEqual({
    numerator: 207,
    denominator: 250,
    value: 82.8,
    state: "value",
    rank: 2,
    rankOf: 2,
    previousValue: 80,
    delta: 2.8,
    gapToAverage: -6.29,
    rankChange: -1,
    cell: "'Tháng 04.2023'!C10",
    lastYearValue: null,
    lastYearDelta: null,
  });
});

test("what is absent is null and told apart by its state", () => {
  const ha = facts.units.find(({ name }) => name === "UBND xã Hà Kỳ")!;
  expect(ha.indicators["intakeDigitisation"]).toMatchObject({
    value: null,
    state: "notApplicable",
    rank: null,
  });
  expect(ha.indicators["resultDigitisation"]).toMatchObject({ value: null, state: "missing" });
  expect(JSON.stringify(facts)).not.toContain("NaN");
});

test("an average is pooled over all units, counts have a total instead", () => {
  const [intake] = facts.indicators;
  expect(intake).toMatchObject({
    id: "intakeDigitisation",
    kind: "rate",
    better: "high",
    averageKind: "pooled",
    average: { numerator: 433, denominator: 486, rate: 89.09 },
    previousAverage: { rate: 69.14 },
    delta: 19.95,
    groupAverages: { departments: { rate: 100 }, communes: { rate: 88.22 } },
  });
  expect(facts.indicators.find(({ id }) => id === "overdue")).toMatchObject({
    averageKind: "none",
    average: null,
    total: 4,
  });
});

test("the assessment names its units", () => {
  expect(facts.assessment).toMatchObject({
    commended: ["Phòng Tư pháp"],
    belowRising: ["UBND xã Tái Sơn"],
    overdue: [{ unit: "UBND xã Đại Sơn", count: 4 }],
    reminders: [{ unit: "UBND xã Đại Sơn", ground: "overdue", level: 1 }],
    criticised: [],
  });
});

test("findings carry their sentence", () => {
  const found = composeFacts({
    ...report,
    findings: [
      {
        code: "range-capped",
        severity: "info",
        sheet: "T4",
        cell: null,
        values: { range: "A1:XFD9" },
      },
    ],
  }).findings;
  expect(found).toMatchObject([
    { code: "range-capped", severity: "info", sheet: "T4", cell: null },
  ]);
  expect(found[0]!.message).not.toBe("");
});
