import { formatFinding } from "../../../src/app/finding-message";
import { checkReportForm } from "../../../src/domain/report-form/check-report-form";
import type { CellGrid, CellValue } from "../../../src/sheet/cell-grid";
import { isReportForm } from "../../../src/tracking/report-form/form-columns";
import { parseReportForm } from "../../../src/tracking/report-form/parse-report-form";
import {
  dongLac,
  dongLacCorrected,
  filledForm,
  type Filling,
  type Typed,
} from "../../support/filled-form";

function check(grid: CellGrid) {
  const { form, findings } = parseReportForm(grid)!;
  return [...findings, ...checkReportForm(form)];
}

function codes(filling: Filling): readonly string[] {
  return check(filledForm(filling)).map(({ code }) => code);
}

const contradictions: readonly (readonly [string, string, string])[] = [
  ["form-parts-do-not-sum", "898 + 109 = 1.007", "ghi 1.098"],
  ["form-balance", "1.007 + 0 + 9 = 1.016", "tiếp nhận 1.022"],
  ["form-fields-do-not-sum", "181 + 790 + 21 + 25 = 1.017", "là 1.022"],
  ["form-stated-twice", "nêu lại là 1.022", "khác với 986"],
  ["form-rate-of-other-whole", "99,21% là 999/1.007", "được 97,75%"],
  ["form-stated-twice", "nêu lại là 34", "khác với 28"],
  ["form-stated-twice", "nêu lại là 1,", "khác với 0 ở ô"],
  ["form-reporter-differs", "“UBND thị trấn Nam Sách”", "khác với “UBND xã Đồng Lạc”"],
  ["open-period", "tính đến ngày 14/6/2023", "kỳ chưa kết thúc"],
];

describe("the figures of the report of xã Đồng Lạc, typed into the form", () => {
  const found = check(filledForm(dongLac));

  test.each(contradictions)("%s: %s (%s)", (code, figures, against) => {
    const sentences = found.filter((one) => one.code === code).map(formatFinding);
    expect(sentences.filter((one) => one.includes(figures) && one.includes(against))).toHaveLength(
      1,
    );
  });

  test("contradict each other in these nine places and no other", () => {
    expect(found).toHaveLength(contradictions.length);
    expect(found.every(({ cell }) => /^[CEF]\d+$/u.test(cell ?? ""))).toBe(true);
  });
});

test("the corrected report contradicts itself nowhere", () => {
  expect(codes(dongLacCorrected)).toEqual([]);
});

test("a report of 15 June for a quarter to 30 June is open where no last day of data is stated", () => {
  const lines = { ...dongLacCorrected.lines, lastDay: "", reportDay: "15/6/2023" };
  expect(codes({ ...dongLacCorrected, lines })).toEqual(["open-period"]);
});

const slips: readonly (readonly [string, Partial<Filling["lines"]>, readonly string[]])[] = [
  [
    "a wrong rate of one part",
    { settledEarly: { figure: 898, rate: "89,3%" } },
    ["form-rate-mismatch"],
  ],
  ["a rate as a fraction", { settledEarly: { figure: 898, rate: 0.892 } }, []],
  [
    "a rate of nothing",
    { oweFee: 0, paidOnline: { figure: 0, rate: 100 } },
    ["form-rate-of-nothing"],
  ],
  ["more paid than owed", { oweFee: 40, paidOnline: 41 }, ["form-part-exceeds-whole"]],
  ["more good forms than forms", { formsGood: 233 }, ["form-part-exceeds-whole"]],
  ["a total of channels", { receivedDirect: 15 }, ["form-parts-do-not-sum"]],
  ["no period", { period: "" }, ["form-period-missing"]],
  ["words for a figure", { formsAll: "nhiều" }, ["form-figure-unreadable"]],
  ["a negative count", { receivedPostal: -1 }, ["form-figure-not-a-count"]],
  ["a thousand that Excel took for a decimal", { received: 1.022 }, ["form-thousands-guessed"]],
  ["a count with a fraction", { formsAll: 232.5001 }, ["form-figure-not-a-count"]],
  ["a day that does not exist", { lastDay: "31/6/2023" }, ["form-figure-unreadable"]],
  ["a day as Excel keeps it", { lastDay: 45_107 }, []],
  ["the stated sum of the fields", { dossiersByField: 1017 }, ["form-fields-do-not-sum"]],
];

test.each(slips)("%s", (_, typed, expected) => {
  const lines = { ...dongLacCorrected.lines, ...typed };
  expect(codes({ ...dongLacCorrected, lines })).toEqual(expected);
});

test("figures are read as they are typed: dots of thousands, marks for none, remarks behind", () => {
  const read = (typed: CellValue) => {
    const { form } = parseReportForm(filledForm({ lines: { received: typed } }))!;
    return form.figures.get("received")?.count?.value ?? null;
  };
  expect(["1.022", "1,022", "1 022", 1022, "KPS", "01 (mục II.2)", ""].map(read)).toEqual([
    1022,
    1022,
    1022,
    1022,
    0,
    1,
    null,
  ]);
});

test("lines are found by their labels wherever they were moved, with others between them", () => {
  const grid = filledForm(dongLacCorrected);
  const head = grid.values.slice(0, 5).map((row) => ["", ...row]);
  const lines = grid.values.slice(5).map((row) => ["", ...row]);
  const general = lines.slice(0, 5);
  const moved: CellGrid = {
    sheet: "Bản sao",
    top: 3,
    left: 2,
    values: [
      ...head,
      ...lines.slice(5).flatMap((row) => [row, []]),
      ["", "", "Ghi chú riêng"],
      ...general,
    ],
  };
  const { form } = parseReportForm(moved)!;
  const { form: former } = parseReportForm(grid)!;
  const counts = ({ figures }: typeof form) =>
    [...figures].map(([id, { count }]) => [id, count?.value]);
  expect(Object.fromEntries(counts(form))).toEqual(Object.fromEntries(counts(former)));
  expect(form.fields.map(({ name }) => name)).toEqual(former.fields.map(({ name }) => name));
  expect(form.period?.value).toEqual({ kind: "quarter", year: 2023, quarter: 2 });
  expect(form.figures.get("settledEarly")?.count?.cell).toMatch(/^F\d+$/u);
});

test("labels may be retyped without care for case, numbers and stops", () => {
  const grid = filledForm({ lines: { received: 5 } });
  const values = grid.values.map((row) =>
    row.map((cell) =>
      cell === "Tổng số hồ sơ tiếp nhận" ? "1. TỔNG SỐ HỒ SƠ TIẾP NHẬN (hồ sơ):" : cell,
    ),
  );
  expect(parseReportForm({ ...grid, values })!.form.figures.get("received")?.count?.value).toBe(5);
});

test("a form is told from other sheets by its texts", () => {
  const other: CellGrid = {
    sheet: "T4",
    top: 0,
    left: 0,
    values: [["STT", "Nội dung", "Số liệu"]],
  };
  expect([filledForm({ lines: {} }), other].map(isReportForm)).toEqual([true, false]);
  expect(parseReportForm({ ...other, values: [["STT", "Đơn vị"]] })).toBeNull();
});

test("a count of a field of work without a name is asked about, and cited documents keep their section", () => {
  const { form, findings } = parseReportForm(
    filledForm({
      lines: {},
      fields: [["", 4]],
      cited: [["Kế hoạch số 16/KH-UBND", "I.4"]],
    }),
  )!;
  expect(findings.map(({ code }) => code)).toEqual(["row-without-name"]);
  expect(form.cited).toEqual([{ text: "Kế hoạch số 16/KH-UBND", section: "I.4" }]);
});

test("where a report keeps silent nothing contradicts it", () => {
  const typed: readonly [string, Typed][] = [
    ["received", { figure: 1022 }],
    ["settledLate", { figure: 0 }],
    ["settled", { figure: 1007 }],
  ];
  const lines = { period: "Quý II/2023", ...Object.fromEntries(typed) };
  expect(codes({ lines })).toEqual([]);
});
