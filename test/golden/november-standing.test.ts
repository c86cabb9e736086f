import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseWorkbook } from "../../src/app/reading/analyse-workbook";
import { composeFacts } from "../../src/app/facts/facts";
import type { Facts } from "../../src/app/facts/facts-file";
import type { Report } from "../../src/domain/report/report";
import { explainFigure } from "../../src/domain/report/explain";
import type { CellGrid, CellValue } from "../../src/sheet/cell-grid";
import { batch, readFacts, useScratchFolder } from "../support/batch-run";
import { InMemoryWorkbook } from "../support/in-memory-workbook";

/**
 * The six standings of huyện Tứ Kỳ among the twelve districts of Hải Dương that its letter of November 2023 states, from the
 * province's table: as figures, as ranks alone, and as both beside each other.
 */
const scratch = useScratchFolder();

const workbook = join(
  __dirname,
  "../host/file/fixtures/xep-hang-tinh-hai-duong-10-thang-2023.xlsx",
);
const [table] = JSON.parse(
  readFileSync(join(__dirname, "standing-grids.json"), "utf8"),
) as CellGrid[];

const six = [
  "overdue",
  "suspended",
  "returned",
  "intakeDigitisation",
  "resultDigitisation",
  "onlinePayment",
];

function standings({ units }: Facts): readonly (readonly [number | null, string])[] {
  const own = units.find(({ name }) => name === "Huyện Tứ Kỳ");
  return six.map((id) => {
    const figure = own?.indicators[id];
    return [figure?.value ?? null, `${figure?.rank ?? ""}/${figure?.rankOf ?? ""}`];
  });
}

const stated = [
  [23, "8/12"],
  [28, "9/12"],
  [255, "10/12"],
  [96.7, "12/12"],
  [97.41, "9/12"],
  [72.05, "6/12"],
];

function analysed(values: readonly (readonly CellValue[])[]): Report {
  const book = new InMemoryWorkbook();
  book.addUserSheet("10 tháng 2023", values);
  const analysis = analyseWorkbook(
    {
      ...{ fileName: "a.xlsx", sheets: [book.contents("10 tháng 2023")], settings: {} },
      ...{ activeSheet: "", readOnly: false, structureProtected: false },
    },
    { settings: { level: "province" } },
  );
  if (!analysis.done) throw new Error(analysis.failure.code);
  return analysis.value.report;
}

const ranks: readonly (readonly number[])[] = (() => {
  const { units } = composeFacts(analysed(table!.values));
  return units.map(({ indicators }) => six.map((id) => indicators[id]?.rank ?? 0));
})();

const rankHeaders = [
  "Xếp hạng hồ sơ quá hạn",
  "Xếp hạng hồ sơ tạm dừng",
  "Xếp hạng hồ sơ trả lại",
  "Xếp hạng số hóa hồ sơ khi tiếp nhận",
  "Xếp hạng số hóa kết quả giải quyết",
  "Xếp hạng thanh toán trực tuyến",
];

test("from figures, by the facts file of the command", async () => {
  const file = join(scratch(), "facts.json");
  expect(await batch(workbook, "--facts", file)).toMatchObject({ code: 0 });
  const facts = readFacts(file);
  expect(facts.period).toBe("2023-01/2023-10");
  expect(standings(facts)).toEqual(stated);
});

test("from ranks alone, as the table states them", () => {
  const [title = [], blank = [], header = [], ...rows] = table!.values;
  const values = [
    title.slice(0, 8),
    blank.slice(0, 8),
    [...header.slice(0, 2), ...rankHeaders],
    ...rows.map((row, index) => [...row.slice(0, 2), ...(ranks[index] ?? [])]),
  ];
  const report = analysed(values);
  expect(report.indicators.every(({ indicator }) => indicator.kind === "rank")).toBe(true);
  expect(standings(composeFacts(report)).map(([, standing]) => standing)).toEqual(
    stated.map(([, standing]) => standing),
  );
});

test("from both, by the figures", () => {
  const [title = [], blank = [], header = [], ...rows] = table!.values;
  const values = [
    [...title, ...rankHeaders.map(() => "")],
    [...blank, ...rankHeaders.map(() => "")],
    [...header, ...rankHeaders],
    ...rows.map((row, index) => [...row, ...(ranks[index] ?? [])]),
  ];
  expect(standings(composeFacts(analysed(values)))).toEqual(stated);
});

test("what it would take to rise one place", () => {
  const report = analysed(table!.values);
  const own = report.units.findIndex(({ name }) => name === "Huyện Tứ Kỳ");
  const step = (id: "overdue" | "intakeDigitisation" | "onlinePayment") => {
    const next = explainFigure(report, id, own).nextRank;
    const above = report.units[next?.overtaken ?? -1]?.name;
    return [next?.rank, next?.amount, next?.of, above];
  };
  // 23 − 15 dossiers; 23 078 of 23 712 shows 97,33 % as Cẩm Giàng does; 5 649 of 7 593 shows 74,40 % as Kim Thành does.
  expect(step("overdue")).toEqual([7, 8, "count", "Huyện Ninh Giang"]);
  expect(step("intakeDigitisation")).toEqual([11, 148, "numerator", "Huyện Cẩm Giàng"]);
  expect(step("onlinePayment")).toEqual([5, 178, "numerator", "Huyện Kim Thành"]);
});
