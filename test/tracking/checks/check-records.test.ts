import { join } from "node:path";
import type { Finding } from "../../../src/domain/finding";
import type { PeriodRecords } from "../../../src/domain/figure/records";
import { type Settings, defaultSettings } from "../../../src/domain/settings";
import type { CellValue } from "../../../src/sheet/cell-grid";
import { checkRecords } from "../../../src/tracking/checks/check-records";
import { gridOf, onlyRecords, readGrids } from "../../support/grids";
import { readXlsxGrids } from "../../support/xlsx-grids";

type Rows = readonly (readonly CellValue[])[];

function records(sheet: string, rows: Rows): PeriodRecords {
  return onlyRecords(readGrids([gridOf(sheet, rows)]));
}

function check(
  current: PeriodRecords,
  previous: PeriodRecords | null = null,
  rest: { history?: PeriodRecords[]; settings?: Partial<Settings> } = {},
): Finding[] {
  return checkRecords(current, {
    previous,
    history: rest.history ?? [],
    settings: { ...defaultSettings, ...rest.settings },
  });
}

const brief = (findings: readonly Finding[]) => findings.map(({ code, cell }) => [code, cell]);

const rateHeader = [
  "STT",
  "Đơn vị",
  "Hồ sơ phải số hóa khi tiếp nhận",
  "Hồ sơ đã số hóa khi tiếp nhận",
  "Tỷ lệ số hóa hồ sơ khi tiếp nhận",
];
const rates = (...rows: CellValue[][]) => records("T4-2023", [rateHeader, ...rows]);

test("the total of a rate is the ratio of the sums to the decimals that it has, wherever its whole stands", () => {
  const header = ["STT", "Đơn vị", "Tiếp nhận", "Số hóa thành phần hồ sơ", "Tỷ lệ số hóa (%)"];
  const of = (total: number) =>
    check(
      records("T4-2023", [
        header,
        [1, "Xã A", 900, 450, 50],
        [2, "Xã B", 107, 98, 91.6],
        ["", "Tổng cộng", 1007, 548, total],
      ]),
    ).filter(({ cell }) => cell === "E4");
  expect(of(54.4)).toEqual([]);
  expect(of(54.42)).toEqual([]);
  expect(of(70.8)).toMatchObject([
    { code: "rate-mismatch", values: { stated: 70.8, numerator: 548, denominator: 1007 } },
  ]);
});

test("a part above its whole in the period before is found, for every delta is made of it", () => {
  const before = records("T3-2023", [rateHeader, [1, "Xã A", 50, 60, 1.2], [2, "Xã B", 0, 0, ""]]);
  const now = records("T4-2023", [rateHeader, [1, "Xã A", 50, 40, 0.8], [2, "Xã B", 5, 5, 1]]);
  const earlier = check(now, before).filter(({ sheet }) => sheet === "T3-2023");
  expect(brief(earlier)).toEqual([
    ["rate-above-100", "E2"],
    ["part-exceeds-whole", "D2"],
  ]);
});

const sumHeader: Rows = [
  [
    "STT",
    "Đơn vị",
    "Tiếp nhận",
    "",
    "",
    "",
    "Đã giải quyết",
    "",
    "",
    "",
    "Đang giải quyết",
    "",
    "",
  ],
  [
    "",
    "",
    "Tổng số",
    "Trực tuyến",
    "Trực tiếp",
    "Kỳ trước chuyển sang",
    "Tổng số",
    "Trước hạn",
    "Đúng hạn",
    "Quá hạn",
    "Tổng số",
    "Trong hạn",
    "Quá hạn",
  ],
];
const soundRow = (index: number, name: string): CellValue[] => [
  index,
  name,
  10,
  6,
  3,
  1,
  8,
  4,
  3,
  1,
  2,
  1,
  1,
];

test("the sample is clean but for its zero denominators", () => {
  const path = join(__dirname, "../../../assets/sample/theo-doi-tthc-tu-ky-2023.xlsx");
  const { records: months } = readGrids(readXlsxGrids(path));
  const april = months[3];
  const march = months[2];
  if (april === undefined || march === undefined) throw new Error("four months");
  const findings = check(april, march, { history: months.slice(0, 2) });
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["zero-denominator"]));
  expect(findings.map(({ cell }) => cell)).toEqual([
    "O17",
    "O18",
    "R17",
    "R18",
    "U15",
    "U17",
    "U18",
  ]);
});

test("a part that exceeds its whole is found at the part", () => {
  expect(brief(check(rates([1, "Xã A", 10, 11, 110], [2, "Xã B", 10, 9, 90])))).toEqual([
    ["rate-above-100", "E2"],
    ["part-exceeds-whole", "D2"],
  ]);
});

test("a stated rate that is not the ratio of its counts is found, rounding is not", () => {
  expect(brief(check(rates([1, "Xã A", 30, 29, 96.67], [2, "Xã B", 30, 20, 67.66])))).toEqual([
    ["rate-mismatch", "E3"],
  ]);
});

test("a rate of 0/0, an empty verdict for 0 of many and a zero denominator are told apart", () => {
  const findings = check(
    rates([1, "Xã A", 0, 0, 100], [2, "Xã B", 500, 0, ""], [3, "Xã C", 4, 4, 100]),
  );
  expect(brief(findings)).toEqual([
    ["zero-denominator", "C2"],
    ["rate-of-nothing", "E2"],
    ["empty-verdict", "E3"],
  ]);
});

test("an empty cell is missing, a dash is not, and a column that a group leaves blank does not apply to it", () => {
  const findings = check(
    records("T4-2023", [
      ["STT", "Đơn vị", "Tiếp nhận", "Phản ánh, kiến nghị", "Hồ sơ quá hạn"],
      ["I", "Khối phòng"],
      [1, "Phòng Tư pháp", 5, "", 0],
      [2, "Phòng Nội vụ", 5, "", 0],
      ["II", "Khối xã"],
      [1, "Xã A", 5, 1, ""],
      [2, "Xã B", 5, "-", 0],
    ]),
  );
  expect(brief(findings)).toEqual([["missing-figure", "E6"]]);
});

test("negative and broken counts are found", () => {
  expect(brief(check(rates([1, "Xã A", 10, -1, ""], [2, "Xã B", 10.5, 2, ""])))).toEqual([
    ["not-whole", "C3"],
    ["negative-count", "D2"],
  ]);
});

test("sums that hold give no finding", () => {
  const sound = records("T4-2023", [...sumHeader, soundRow(1, "Xã A"), soundRow(2, "Xã B")]);
  expect(check(sound)).toEqual([]);
});

test.each([
  ["received", 2, "C4"],
  ["settled", 6, "G4"],
  ["pending", 10, "K4"],
])("parts of the %s that do not sum are found at the whole", (_, column, cell) => {
  const wrong = soundRow(2, "Xã B");
  wrong[column] = Number(wrong[column]) + 5;
  const rows = [...sumHeader, soundRow(1, "Xã A"), wrong, soundRow(3, "Xã C"), soundRow(4, "Xã D")];
  expect(brief(check(records("T4-2023", rows)))).toContainEqual(["parts-do-not-sum", cell]);
});

test("898 + 109 is 1,007 and not 1,098", () => {
  const findings = check(
    records("Quý II-2023", [
      ...sumHeader,
      [1, "Xã Đồng Lạc", 1107, 1000, 98, 9, 1098, 898, 109, 0, 9, 9, 0],
    ]),
  );
  expect(findings).toMatchObject([
    { code: "parts-do-not-sum", cell: "G3", values: { stated: 1098, sum: 1007 } },
  ]);
});

test("a total row that is not the sum of the rows is found in its cell", () => {
  const findings = check(
    rates([1, "Xã A", 10, 9, 90], [2, "Xã B", 10, 9, 90], ["", "Tổng cộng", 20, 19, 90]),
  );
  expect(findings).toMatchObject([
    { code: "total-mismatch", cell: "D4", values: { stated: 19, sum: 18 } },
  ]);
});

test("the mean of rates in the total row is not the rate of the total", () => {
  const findings = check(
    rates([1, "Xã A", 10, 10, 100], [2, "Xã B", 30, 0, 0], ["", "Tổng cộng", 40, 10, 50]),
  );
  expect(brief(findings)).toEqual([["rate-mismatch", "E4"]]);
});

test("a unit that stands twice is found at its second row", () => {
  expect(brief(check(rates([1, "Xã A", 10, 9, 90], [2, "UBND xã A", 10, 9, 90])))).toEqual([
    ["duplicate-unit", "B3"],
  ]);
});

describe("against the month before", () => {
  const header = ["STT", "Đơn vị", "Tiếp nhận", "Hồ sơ quá hạn", "Tạm dừng"];
  const march = records("T3-2023", [header, [1, "Xã Văn Tố", 5, 1, 2], [2, "Xã B", 7, 3, 4]]);

  test("units that are gone and new are found, each on its own sheet", () => {
    const april = records("T4-2023", [header, [1, "Xã Văn Tố", 6, 1, 2], [2, "Xã C", 7, 3, 5]]);
    expect(check(april, march).map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ["unit-new", "T4-2023", "B3"],
      ["unit-gone", "T3-2023", "B3"],
    ]);
  });

  test("a name within one diacritic of a known one is asked about, and only that", () => {
    const april = records("T4-2023", [header, [1, "Xã Văn Tô", 6, 1, 2], [2, "Xã B", 7, 3, 5]]);
    expect(check(april, march)).toMatchObject([
      { code: "near-miss-name", cell: "B2", values: { unit: "Xã Văn Tô", other: "Xã Văn Tố" } },
    ]);
  });

  test("an alias answers it", () => {
    const settings = { ...defaultSettings, aliases: { "Xã Văn Tô": "Xã Văn Tố" } };
    const april = onlyRecords(
      readGrids(
        [gridOf("T4-2023", [header, [1, "Xã Văn Tô", 6, 1, 2], [2, "Xã B", 7, 3, 5]])],
        settings,
      ),
    );
    expect(check(april, march, { settings })).toEqual([]);
  });

  test("a mapped merger is neither gone nor new", () => {
    const april = records("T4-2023", [header, [1, "Xã Mới", 12, 4, 6]]);
    const mergers = [{ from: ["Xã Văn Tố", "Xã B"], to: "Xã Mới", since: "2023-04-01" }];
    expect(check(april, march, { settings: { mergers } })).toEqual([]);
  });

  test("figures that are last month's to the last cell are an error", () => {
    const april = records("T4-2023", [header, [1, "Xã Văn Tố", 5, 1, 2], [2, "Xã B", 7, 3, 4]]);
    expect(check(april, march)).toMatchObject([{ code: "figures-copied", severity: "error" }]);
  });

  test("an older month does not stand in for the missing one", () => {
    const may = records("T5-2023", [header, [1, "Xã Văn Tố", 5, 1, 2], [2, "Xã B", 7, 3, 4]]);
    expect(check(may, null, { history: [march] })).toMatchObject([
      { code: "previous-period-missing", values: { period: "2023-04", latest: "2023-03" } },
    ]);
  });
});

test("carried over is what was pending last month", () => {
  const march = records("T3-2023", [...sumHeader, soundRow(1, "Xã A"), soundRow(2, "Xã B")]);
  const april = records("T4-2023", [
    ...sumHeader,
    [1, "Xã A", 11, 6, 3, 2, 8, 4, 3, 1, 3, 2, 1],
    [2, "Xã B", 12, 6, 3, 3, 8, 4, 3, 1, 4, 3, 1],
  ]);
  expect(check(april, march)).toMatchObject([
    { code: "carried-over-mismatch", cell: "F4", values: { count: 3, pending: 2 } },
  ]);
});

test("the year to date is last month's and this month's, and never less than the month", () => {
  const header: Rows = [
    ["STT", "Đơn vị", "Chứng thực bản sao điện tử", ""],
    ["", "", "Trong tháng", "Lũy kế từ đầu năm"],
  ];
  const march = records("T3-2023", [...header, [1, "Xã A", 2, 6], [2, "Xã B", 1, 3]]);
  const april = records("T4-2023", [...header, [1, "Xã A", 5, 12], [2, "Xã B", 9, 8]]);
  expect(brief(check(april, march))).toEqual([
    ["year-to-date-less-than-period", "D4"],
    ["year-to-date-mismatch", "D3"],
    ["year-to-date-mismatch", "D4"],
  ]);
});

test("the total of 766 is the sum of its six groups", () => {
  const findings = check(
    records("T10-2025", [
      ["TEN", "CKMB", "TDGQ", "CLGQ", "TTTT", "MDSH", "MDHL", "TONG_SCORE"],
      ["Xã A", 17.5, 19.2, 11, 9.5, 20.1, 18, 95.3],
      ["Xã B", 17.5, 19.2, 11, 9.5, 20.1, 18, 96.3],
    ]),
  );
  expect(brief(findings)).toEqual([["parts-do-not-sum", "H3"]]);
});

test("a break of the 766 series between two months is told", () => {
  const rows = (score: number): Rows => [
    ["TEN", "CKMB", "TONG_SCORE"],
    ["Xã A", 10, score],
  ];
  const before = records("T12-2025", rows(90));
  const after = records("T1-2026", rows(65));
  const findings = check(after, before, { settings: { scoreBreak766: "2026-01-01" } });
  expect(findings).toMatchObject([{ code: "series-break", severity: "info" }]);
});

test("an open period is told", () => {
  const quarter = records("Quý II-2023", [
    ["Số liệu đến ngày 15/06/2023"],
    rateHeader,
    [1, "Xã A", 10, 9, 90],
  ]);
  expect(check(quarter)).toMatchObject([
    { code: "open-period", values: { lastDay: "2023-06-15", end: "2023-06-30" } },
  ]);
});
