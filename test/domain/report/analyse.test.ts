import { computeNextRank } from "../../../src/domain/ranking/next-rank";
import { haiDuongTenMonths2023 } from "../hai-duong-2023";
import { figureOf, indicatorOf, namesOf, report, unitNamed } from "../report-builder";
import { sheet } from "../sheet-builder";
import { tuKyApril2023, tuKyMarch2023 } from "../tu-ky-2023";

const april = report(tuKyApril2023, {
  previous: tuKyMarch2023,
  settings: {
    exemptions: [
      {
        unit: "Phòng Tài nguyên và Môi trường",
        ground: "overdue",
        reason: "đã có báo cáo giải trình",
      },
    ],
  },
});

function names(units: readonly number[]): string[] {
  return namesOf(april, units);
}

describe("April 2023 in Tứ Kỳ, as the district's letter states it", () => {
  it.each([
    ["intakeDigitisation", 9547, 59],
    ["resultDigitisation", 9695, 147],
  ] as const)("%s averages %i hundredths of a per cent, up %i", (id, shown, delta) => {
    const { averageKind, average, averageDelta } = indicatorOf(april, id);
    expect(averageKind).toBe("pooled");
    expect(average?.shown).toBe(shown);
    expect(averageDelta).toBe(delta);
  });

  it.each([
    ["UBND xã Tái Sơn", 8280, 411, -1267],
    ["UBND xã Hưng Đạo", 8383, 580, -1164],
    ["UBND xã Hà Thanh", 8634, -574, -913],
    ["UBND xã Văn Tố", 8829, -576, -718],
  ])("%s digitises %i, changed by %i, from the average by %i", (name, shown, delta, gap) => {
    expect(figureOf(april, "intakeDigitisation", name)).toMatchObject({ shown, delta, gap });
  });

  it("names those below the average from the lowest up", () => {
    expect(names(april.assessment.belowRising)).toEqual(["UBND xã Tái Sơn", "UBND xã Hưng Đạo"]);
    expect(names(april.assessment.belowFalling)).toEqual(["UBND xã Hà Thanh", "UBND xã Văn Tố"]);
    expect(april.assessment.belowUnchanged).toEqual([]);
  });

  it("commends the two divisions at 100 %", () => {
    expect(names(april.assessment.commended)).toEqual([
      "Phòng Văn hoá và Thông tin",
      "Phòng Kinh tế và Hạ tầng",
    ]);
  });

  it("lists the overdue from the most down, both parts kept", () => {
    expect(april.assessment.overdue).toEqual([
      { unit: 17, count: 4, settledLate: 4, pendingOverdue: 0 },
      { unit: 2, count: 1, settledLate: 1, pendingOverdue: 0 },
    ]);
  });

  it("reminds xã Đại Sơn for the first time and spares the division that has reported", () => {
    expect(april.assessment.reminders).toEqual([{ unit: 17, ground: "overdue", level: 1 }]);
    expect(names([17])).toEqual(["UBND xã Đại Sơn"]);
    expect(april.assessment.exempt).toEqual([
      { unit: 2, ground: "overdue", reason: "đã có báo cáo giải trình" },
    ]);
    expect(april.assessment.criticised).toEqual([]);
  });

  it("lists eight places that never certified and one that did not in April", () => {
    expect(names(april.assessment.neverCertified)).toEqual([
      "UBND thị trấn Tứ Kỳ",
      "UBND xã Chí Minh",
      "UBND xã Hà Thanh",
      "UBND xã Hưng Đạo",
      "UBND xã Ngọc Kỳ",
      "UBND xã Tái Sơn",
      "UBND xã Tiên Động",
      "UBND xã Văn Tố",
    ]);
    expect(names(april.assessment.notCertifiedThisPeriod)).toEqual(["UBND xã Hà Kỳ"]);
  });

  it("ranks the communes among themselves and the divisions among themselves", () => {
    expect(figureOf(april, "intakeDigitisation", "UBND xã Tái Sơn")).toMatchObject({
      numerator: 207,
      denominator: 250,
      rank: 23,
      rankOf: 23,
      previousShown: 7869,
    });
    expect(figureOf(april, "intakeDigitisation", "Phòng Kinh tế và Hạ tầng")).toMatchObject({
      rank: 1,
      rankOf: 8,
    });
  });

  it("leaves a division without dossiers unranked", () => {
    expect(figureOf(april, "intakeDigitisation", "Phòng Nội vụ")).toEqual({
      state: "notApplicable",
      numerator: 0,
      denominator: 0,
      shown: null,
      rank: null,
      rankOf: null,
      previousShown: null,
      delta: null,
      gap: null,
      rankChange: null,
      previousRank: null,
      previousRankOf: null,
    });
  });

  it("gives every rate that the sheet's counts allow", () => {
    expect(april.indicators.map(({ indicator }) => indicator.id)).toEqual([
      "intakeDigitisation",
      "resultDigitisation",
      "onTime",
      "settlement",
      "onlineSubmission",
      "onlinePayment",
      "electronicCopies",
      "electronicCopiesYear",
      "overdue",
      "suspended",
      "returned",
    ]);
    expect(figureOf(april, "settlement", "UBND xã Tái Sơn")).toMatchObject({
      numerator: 250,
      denominator: 271,
    });
    expect(figureOf(april, "onlineSubmission", "UBND xã Tái Sơn")).toMatchObject({
      numerator: 231,
      denominator: 250,
    });
    expect(figureOf(april, "onTime", "UBND xã Đại Sơn")).toMatchObject({
      numerator: 173,
      denominator: 177,
    });
  });
});

const tenMonths = report(haiDuongTenMonths2023);

describe("Tứ Kỳ among the twelve districts, as its letter of November 2023 states it", () => {
  it.each([
    ["overdue", 23, 8],
    ["suspended", 28, 9],
    ["returned", 255, 10],
    ["intakeDigitisation", 9670, 12],
    ["resultDigitisation", 9741, 9],
    ["onlinePayment", 7205, 6],
  ] as const)("%s of %i stands %i of 12", (id, shown, rank) => {
    expect(figureOf(tenMonths, id, "Huyện Tứ Kỳ")).toMatchObject({ shown, rank, rankOf: 12 });
  });

  it("would rise by so many more digitised dossiers", () => {
    const { indicator, figures } = indicatorOf(tenMonths, "intakeDigitisation");
    const unit = unitNamed(tenMonths, "Huyện Tứ Kỳ");
    const step = computeNextRank({ ...indicator, figures, report: tenMonths }, unit);
    // Cẩm Giàng stands above with 97,33 %: 23 712 × 97,325 % is 23 077,7, so 23 078 dossiers, 148 more than 22 930.
    expect(step).toEqual({
      rank: 11,
      overtaken: unitNamed(tenMonths, "Huyện Cẩm Giàng"),
      amount: 148,
      of: "numerator",
    });
  });
});

describe("a report", () => {
  it("is open when the sheet's last day of data lies before the period's end", () => {
    const sketch = { period: "2023-Q2", columns: "postal", rows: "A | 1" };
    expect(report(sheet({ ...sketch, lastDay: "2023-06-15" }))).toMatchObject({
      open: true,
      lastDay: "2023-06-15",
      previousPeriod: null,
    });
    expect(report(sheet(sketch)).open).toBe(false);
  });

  it("passes on what reading the sheet found", () => {
    const finding = {
      code: "hidden-rows",
      severity: "warning",
      sheet: "S",
      cell: null,
      values: {},
    } as const;
    expect(report(tuKyMarch2023, { findings: [finding] }).findings).toEqual([finding]);
  });
});
