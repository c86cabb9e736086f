import { composeFacts } from "../../../src/app/facts/facts";
import { formatFinding } from "../../../src/app/finding-message";
import { insertReportForm, quarterOf } from "../../../src/app/document/insert-report-form";
import { planRefresh, refresh, type RefreshPlan } from "../../../src/app/refresh/refresh";
import { letterText } from "../../../src/letter/text/letter-text";
import type { CellValue } from "../../../src/sheet/cell-grid";
import type { Period } from "../../../src/domain/period/period";
import { goldenText } from "../../golden/golden-reports";
import { dongLac, dongLacCorrected, filledForm, formSheet } from "../../support/filled-form";
import { InMemoryWorkbook } from "../../support/in-memory-workbook";

const document = "quarterly-report" as const;
const quarterTwo: Period = { kind: "quarter", year: 2023, quarter: 2 };

function workbookWith(filling: typeof dongLac): InMemoryWorkbook {
  const book = new InMemoryWorkbook();
  book.addUserSheet(formSheet, filledForm(filling).values);
  return book;
}

/** A month of a district in which xã Đồng Lạc is one of two communes. */
function month(number: number, received: number, settled: number): readonly CellValue[][] {
  return [
    [`THEO DÕI TTHC THÁNG ${number}/2023`],
    ["STT", "Đơn vị", "Tiếp nhận trong kỳ", "Đã giải quyết", "Số hóa thành phần hồ sơ"],
    [1, "UBND xã Đồng Lạc", received, settled, settled],
    [2, "UBND xã Hiệp Cát", 50, 40, 40],
  ];
}

function addMonths(book: InMemoryWorkbook, months: readonly number[]): void {
  for (const number of months) {
    book.addUserSheet(`Tháng 0${number}.2023`, month(number, 340, 335 + number));
  }
}

async function plan(book: InMemoryWorkbook, request = {}): Promise<RefreshPlan> {
  const planned = await planRefresh(book, { document, ...request });
  if (!planned.done) throw new Error(planned.failure.code);
  return planned.value;
}

function textOf({ composed }: RefreshPlan): string {
  if (composed?.drafted !== true) throw new Error("not drafted");
  return letterText(composed.letter);
}

const codesOf = ({ report }: RefreshPlan) =>
  report.findings.map(({ code }) => code).filter((code) => code !== "document-field-missing");

test("the corrected form of xã Đồng Lạc gives the report of the second quarter, to the letter", async () => {
  const planned = await plan(workbookWith(dongLacCorrected));
  expect(textOf(planned)).toBe(goldenText("quarterly-report-2023-q2.txt"));
  expect(codesOf(planned)).toEqual([]);
});

test("as its author typed it, it is provisional to 14 June, issued in June, and named in nine places", async () => {
  const planned = await plan(workbookWith(dongLac));
  expect(textOf(planned)).toContain("quý II/2023 (số liệu tính đến hết ngày 14/6/2023) như sau:");
  expect(textOf(planned)).toContain("Đồng Lạc, ngày      tháng 6 năm 2023");
  expect(codesOf(planned)).toHaveLength(9);
});

test("only the draft is written: a form ranks nobody and is itself left alone", async () => {
  const book = workbookWith(dongLacCorrected);
  const before = book.contents(formSheet).grid;
  expect((await refresh(book, { document })).done).toBe(true);
  expect(book.sheets.map(({ name }) => name)).toEqual([formSheet, "Báo cáo Quý II-2023"]);
  expect(book.contents(formSheet).grid).toEqual(before);
});

test("the facts name the cells of the form, one below the other", async () => {
  const facts = composeFacts((await plan(workbookWith(dongLacCorrected))).report);
  const [unit] = facts.units;
  expect(facts).toMatchObject({ period: "2023-Q2", sheet: formSheet });
  expect(unit?.name).toBe("UBND xã Đồng Lạc");
  expect(unit?.indicators["settlement"]).toMatchObject({
    numerator: 1007,
    denominator: 1022,
    value: 98.53,
    cell: `'${formSheet}'!C19`,
  });
  expect(unit?.indicators["resultDigitisation"]).toBeUndefined();
});

test("the quarter is compared with the sum of its months in the tracking workbook", async () => {
  const book = workbookWith(dongLacCorrected);
  addMonths(book, [4, 5, 6]);
  const planned = await plan(book);
  const differing = planned.report.findings.filter(({ code }) => code === "form-months-differ");
  expect(
    differing.map(({ values }) => [values["figure"], values["count"], values["months"]]),
  ).toEqual([
    ["received", 1022, 1020],
    ["settled", 1007, 1020],
    ["intakeDigitised", 999, 1020],
  ]);
  expect(formatFinding(differing[1]!)).toContain(
    "của kỳ là 1.007 nhưng các tháng trong sổ theo dõi của UBND xã Đồng Lạc cộng lại là 1.020",
  );
});

test("with a month missing nothing is compared", async () => {
  const book = workbookWith(dongLacCorrected);
  addMonths(book, [4, 6]);
  expect(codesOf(await plan(book))).not.toContain("form-months-differ");
});

test("without a form the quarter is the sum of its months, and says so", async () => {
  const book = new InMemoryWorkbook();
  addMonths(book, [3, 4, 5, 6]);
  const planned = await plan(book, { settings: { ownUnit: "UBND xã Đồng Lạc" } });
  expect(planned.report.period).toEqual(quarterTwo);
  expect(textOf(planned)).toContain(
    "quý II/2023 (số liệu tổng hợp từ các tháng 4, 5, 6/2023) như sau:",
  );
  expect(textOf(planned)).toContain("Đã giải quyết 1.020 hồ sơ trên tổng số 1.020 hồ sơ");
});

test("where the quarter is not whole, the latest month is reported on", async () => {
  const book = new InMemoryWorkbook();
  addMonths(book, [3, 4, 6]);
  expect((await plan(book)).report.period).toEqual({ kind: "month", year: 2023, month: 6 });
});

test("other documents are of the tracking sheets, whatever a form says", async () => {
  const book = workbookWith(dongLac);
  addMonths(book, [4]);
  const planned = await plan(book, { document: "commend-remind" });
  expect(planned.report.period).toEqual({ kind: "month", year: 2023, month: 4 });
  expect(planned.report.findings.filter(({ code }) => code.startsWith("form-"))).toEqual([]);
});

describe("inserting the form", () => {
  test("makes a marked sheet with the period and the reporting body filled in", async () => {
    const book = new InMemoryWorkbook();
    const inserted = await insertReportForm(book, { period: quarterTwo });
    expect(inserted).toEqual({ done: true, value: { sheet: formSheet, made: true } });
    expect(book.sheet(formSheet).mark).toEqual({ kind: "form", subject: "2023-Q2" });
    const values = book.contents(formSheet).grid!.values;
    expect(values.find((row) => row[1] === "Kỳ báo cáo")?.[2]).toBe("Quý II/2023");
  });

  test("a second time keeps what was typed, and writes nothing", async () => {
    const book = new InMemoryWorkbook();
    await insertReportForm(book, { period: quarterTwo });
    const row = book
      .contents(formSheet)
      .grid!.values.findIndex((line) => line[1] === "Tổng số hồ sơ tiếp nhận");
    book.sheet(formSheet).cells.set(`${row},2`, "1.022");
    const written = book.applied.length;
    const again = await insertReportForm(book, { period: quarterTwo });
    expect(again).toEqual({ done: true, value: { sheet: formSheet, made: false } });
    expect(book.applied).toHaveLength(written);
    expect(book.sheet(formSheet).cells.get(`${row},2`)).toBe("1.022");
  });

  test("another quarter gets a form of its own, and a sheet of hers with its name keeps it", async () => {
    const book = new InMemoryWorkbook();
    book.addUserSheet("Biểu báo cáo Quý III-2023", [["của tôi"]]);
    await insertReportForm(book, { period: quarterTwo });
    await insertReportForm(book, { period: { ...quarterTwo, quarter: 3 } });
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "Biểu báo cáo Quý III-2023",
      formSheet,
      "Biểu báo cáo Quý III-2023 (2)",
    ]);
  });

  test("is offered for the quarter of the figures", () => {
    expect(quarterOf({ kind: "month", year: 2023, month: 4 })).toEqual(quarterTwo);
    expect(quarterOf({ kind: "span", year: 2023, from: 1, to: 10 })).toEqual({
      ...quarterTwo,
      quarter: 4,
    });
    expect(quarterOf({ kind: "week", year: 2023, week: 53 })).toEqual({
      ...quarterTwo,
      quarter: 4,
    });
    expect(quarterOf(quarterTwo)).toBe(quarterTwo);
  });
});
