import { composePlan } from "../../src/app/refresh/refresh";
import { analyseWorkbook } from "../../src/app/reading/analyse-workbook";
import { formatPeriodId } from "../../src/domain/period/calendar";
import type { Level } from "../../src/domain/settings";
import { letterText } from "../../src/letter/text/letter-text";
import { titleLines } from "../../src/results/ranking/ranking-title";
import type { CellValue } from "../../src/sheet/cell-grid";
import { InMemoryWorkbook } from "../support/in-memory-workbook";

interface Office {
  readonly level: Level;
  readonly issuer: string;
  readonly units: readonly [string, string, string];
  /** A phrase of the letter that names the issuer's own area; the divisions of a commune are not held against its average. */
  readonly phrase: string;
}

const offices: readonly Office[] = [
  {
    level: "district",
    issuer: "ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ",
    units: ["UBND xã Tái Sơn", "UBND xã Hà Kỳ", "UBND thị trấn Tứ Kỳ"],
    phrase: "mức bình quân chung của huyện",
  },
  {
    level: "province",
    issuer: "ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG",
    units: ["UBND xã Tứ Kỳ", "UBND phường Hải Dương", "UBND xã Nam Sách"],
    phrase: "mức bình quân chung của tỉnh",
  },
  {
    level: "commune",
    issuer: "ỦY BAN NHÂN DÂN PHƯỜNG THÀNH ĐÔNG",
    units: ["Thôn Đông", "Thôn Đoài", "Khu dân cư số 3"],
    phrase: "Chủ tịch, các Phó Chủ tịch UBND phường",
  },
];

/** The sheet of a period and of the one before it, by their names, and how the letter calls the period. */
const periods = [
  ["2023-W01", "Tuần 1-2023", "Tuần 52-2022", "tuần 1/2023", "2022-W52"],
  ["2023-04", "Tháng 4-2023", "Tháng 3-2023", "tháng 4/2023", "2023-03"],
  ["2023-01", "Tháng 1-2023", "Tháng 12-2022", "tháng 1/2023", "2022-12"],
  ["2023-Q1", "Quý I-2023", "Quý IV-2022", "quý I/2023", "2022-Q4"],
  [
    "2023-01/2023-06",
    "6 tháng đầu năm 2023",
    "5 tháng đầu năm 2023",
    "6 tháng đầu năm 2023",
    "2023-01/2023-05",
  ],
  [
    "2023-01/2023-09",
    "9 tháng đầu năm 2023",
    "8 tháng đầu năm 2023",
    "9 tháng đầu năm 2023",
    "2023-01/2023-08",
  ],
  ["2023", "Năm 2023", "Năm 2022", "năm 2023", "2022"],
  [
    "2023-01/2023-10",
    "10 tháng đầu năm 2023",
    "9 tháng đầu năm 2023",
    "10 tháng đầu năm 2023",
    "2023-01/2023-09",
  ],
] as const;

function sheetOf(
  { issuer, units }: Office,
  digitised: readonly [number, number, number],
): readonly (readonly CellValue[])[] {
  return [
    [issuer],
    ["BIỂU THEO DÕI KẾT QUẢ SỐ HÓA HỒ SƠ TTHC"],
    ["TT", "Đơn vị", "Tổng số hồ sơ tiếp nhận", "Đã số hóa khi tiếp nhận"],
    ...units.map((unit, index) => [index + 1, unit, 100, digitised[index] ?? 0]),
  ];
}

function planned(office: Office, [, now, before]: (typeof periods)[number]) {
  const book = new InMemoryWorkbook();
  book.addUserSheet(before, sheetOf(office, [80, 90, 95]));
  book.addUserSheet(now, sheetOf(office, [85, 88, 100]));
  const contents = {
    ...{ fileName: "a.xlsx", sheets: [before, now].map((name) => book.contents(name)) },
    ...{ settings: {}, activeSheet: now, readOnly: false, structureProtected: false },
  };
  const analysis = analyseWorkbook(contents, { settings: { level: office.level } });
  if (!analysis.done) throw new Error(analysis.failure.code);
  return composePlan(analysis.value, {});
}

describe.each(offices.map((office) => [office.level, office] as const))("%s", (_level, office) => {
  test.each(periods.map((period) => [period[0], period] as const))("%s", (id, period) => {
    const { report, composed } = planned(office, period);
    const [, , , phrase, previous] = period;
    expect(formatPeriodId(report.period)).toBe(id);
    expect(report.previousPeriod && formatPeriodId(report.previousPeriod)).toBe(previous);
    expect(Array.from(report.indicators[0]?.figures.deltas ?? [])).toEqual([500, -200, 500]);
    expect(report.indicators[0]?.average?.shown).toBe(9100);
    expect(titleLines(report)[1]).toContain(`Kỳ: ${phrase}; so với `);
    if (composed?.drafted !== true) throw new Error("no letter");
    const text = letterText(composed.letter);
    expect(text).toContain(phrase);
    expect(text).toContain(office.issuer.replace("ỦY BAN NHÂN DÂN ", ""));
  });

  test("the letter speaks of its own area", () => {
    const { composed } = planned(office, periods[1]);
    if (composed?.drafted !== true) throw new Error("no letter");
    expect(letterText(composed.letter)).toContain(office.phrase);
  });
});
