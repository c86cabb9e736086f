import { analyseWorkbook } from "../../../src/app/reading/analyse-workbook";
import { composeFacts } from "../../../src/app/facts/facts";
import { placeHighlight } from "../../../src/app/refresh/plan-results";
import { composePlan } from "../../../src/app/refresh/refresh";
import { letterText } from "../../../src/letter/text/letter-text";
import { finishPieces } from "../../../src/domain/in-pieces";
import { parsePeriodId } from "../../../src/domain/period/calendar";
import { computeTablesInPieces } from "../../../src/results/ranking/ranking-table";
import { titleLines } from "../../../src/results/ranking/ranking-title";
import { gridOf } from "../../support/grids";
import { InMemoryWorkbook } from "../../support/in-memory-workbook";

const header = ["TT", "Đơn vị", "Tổng số hồ sơ tiếp nhận", "Đã số hóa khi tiếp nhận"];
const month = (name: string, received: number, digitised: number) =>
  gridOf(name, [header, [1, "UBND xã Tái Sơn", received, digitised], [2, "UBND xã Hà Kỳ", 50, 50]]);
const rates = (name: string) =>
  gridOf(name, [
    ["TT", "Đơn vị", "Tỷ lệ số hóa kết quả giải quyết (%)"],
    [1, "UBND xã Tái Sơn", "95,47%"],
    [2, "UBND xã Hà Kỳ", "90,12%"],
  ]);

const quarter = [
  month("Tháng 4.2023", 100, 90),
  month("Tháng 5.2023", 300, 290),
  month("Tháng 6.2023", 200, 150),
];

function analyse(grids: readonly ReturnType<typeof month>[], id: string) {
  const period = parsePeriodId(id);
  if (period === null) throw new Error(id);
  const book = new InMemoryWorkbook();
  for (const { sheet, values } of grids) book.addUserSheet(sheet, values);
  const sheets = grids.map(({ sheet }) => book.contents(sheet));
  const contents = {
    ...{ fileName: "so-theo-doi.xlsx", sheets, settings: {}, activeSheet: "" },
    ...{ readOnly: false, structureProtected: false },
  };
  return analyseWorkbook(contents, { period });
}

function analysed(grids: readonly ReturnType<typeof month>[], id: string) {
  const outcome = analyse(grids, id);
  if (!outcome.done) throw new Error(outcome.failure.code);
  return outcome.value;
}

describe("a quarter without a sheet", () => {
  const analysis = analysed(quarter, "2023-Q2");
  const facts = composeFacts(analysis.report);
  const unit = facts.units[0]!.indicators["intakeDigitisation"]!;

  test("pools the counts of its months, and says so in the facts", () => {
    expect(facts).toMatchObject({
      period: "2023-Q2",
      summedFrom: ["2023-04", "2023-05", "2023-06"],
    });
    expect(unit).toMatchObject({ numerator: 530, denominator: 600, value: 88.33 });
  });

  test("names no single cell for what stands in three, and marks no sheet", () => {
    expect(unit.cell).toBeNull();
    expect(placeHighlight(analysis)).toEqual([]);
  });

  test("says so on the ranking sheet and in a finding", () => {
    expect(titleLines(analysis.report)).toContain(
      "Nguồn: số liệu tổng hợp từ các tháng 4, 5, 6/2023, 2 đơn vị",
    );
    expect(finishPieces(computeTablesInPieces(analysis.report)).length).toBeGreaterThan(1);
    expect(facts.findings.map(({ message }) => message)).toContain(
      "Tệp không có biểu riêng của quý II/2023; số liệu được tổng hợp từ các tháng 4, 5, 6/2023, không cần làm gì nếu các biểu đó đã đủ.",
    );
  });

  test("says so in the letter, before the first figure", () => {
    const { composed } = composePlan(analysis, {});
    if (composed?.drafted !== true) throw new Error("no letter");
    expect(letterText(composed.letter)).toContain(
      "Kết quả (số liệu tổng hợp từ các tháng 4, 5, 6/2023) tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận đạt 90,67%",
    );
  });

  test("is compared with the sum of the quarter before", () => {
    const first = [
      month("Tháng 1.2023", 10, 8),
      month("Tháng 2.2023", 10, 8),
      month("Tháng 3.2023", 10, 8),
    ];
    const { report } = analysed([...first, ...quarter], "2023-Q2");
    expect(report.previousPeriod).toEqual({ kind: "quarter", year: 2023, quarter: 1 });
    expect(report.indicators[0]?.figures.deltas[0]).toBe(8833 - 8000);
  });

  test("keeps the findings of each month with its own sheet", () => {
    const wrong = [quarter[0]!, month("Tháng 5.2023", 300, 301), quarter[2]!];
    const { findings } = analysed(wrong, "2023-Q2").report;
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "part-exceeds-whole", sheet: "Tháng 5.2023" }),
    );
  });
});

test("the year so far and a whole year are sums as well", () => {
  const year = Array.from({ length: 12 }, (_, index) =>
    month(`Tháng ${index + 1}.2024`, 100, 90 + (index % 3)),
  );
  const so = analysed(year.slice(0, 10), "2024-01/2024-10");
  expect(so.report.indicators[0]?.figures.denominators[0]).toBe(1000);
  expect(titleLines(so.report).join("\n")).toContain(
    "tổng hợp từ các tháng từ tháng 1 đến tháng 10/2024",
  );
  expect(analysed(year, "2024").report.indicators[0]?.figures.denominators[0]).toBe(1200);
});

test("a month that is missing is named", () => {
  expect(analyse([quarter[0]!, quarter[2]!], "2023-Q2")).toMatchObject({
    done: false,
    failure: {
      code: "months-missing",
      values: { period: "quý II/2023", missing: "tháng 5/2023", available: "2023-04, 2023-06" },
    },
  });
});

test("a quarter of which nothing is there is simply not there", () => {
  expect(analyse(quarter, "2023-Q1")).toMatchObject({ failure: { code: "no-such-period" } });
});

test("sheets that state only rates can't be added up", () => {
  const sheets = ["Tháng 4.2023", "Tháng 5.2023", "Tháng 6.2023"].map(rates);
  expect(analyse(sheets, "2023-Q2")).toMatchObject({
    failure: { code: "nothing-to-sum", values: { period: "quý II/2023" } },
  });
});

test("what can't be added up beside what can is named", () => {
  const mixed = (name: string) =>
    gridOf(name, [
      [...header, "Tỷ lệ thanh toán trực tuyến (%)"],
      [1, "UBND xã Tái Sơn", 100, 90, "50,55%"],
      [2, "UBND xã Hà Kỳ", 50, 50, "60,55%"],
    ]);
  const sheets = ["Tháng 4.2023", "Tháng 5.2023", "Tháng 6.2023"].map(mixed);
  const facts = composeFacts(analysed(sheets, "2023-Q2").report);
  const left = facts.findings.find(({ code }) => code === "left-out-of-sum");
  expect(left?.message).toContain("không có: “Tỷ lệ thanh toán trực tuyến”");
});

test("the same month of the year before is found and compared", () => {
  const years = [month("Tháng 4.2022", 100, 80), month("Tháng 4.2023", 100, 90)];
  const facts = composeFacts(analysed(years, "2023-04").report);
  expect(facts).toMatchObject({ previousPeriod: null, lastYearPeriod: "2022-04" });
  expect(facts.units[0]?.indicators["intakeDigitisation"]).toMatchObject({
    previousValue: null,
    lastYearValue: 80,
    lastYearDelta: 10,
  });
  const [, intake] = finishPieces(computeTablesInPieces(analysed(years, "2023-04").report));
  expect(intake?.detail).toMatch(/^Bình quân: .*; tháng 4\/2022: 86,67% \(130\/150\)$/);
  expect(facts.indicators[0]?.lastYear).toMatchObject({ average: { rate: 86.67 }, delta: 6.66 });
});
