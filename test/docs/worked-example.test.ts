import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unitFigure } from "../../src/domain/figure/unit-figure";
import { figureState, type IndicatorReport, type Report } from "../../src/domain/report/report";
import { statusWords } from "../../src/strings/results";
import { gridOf, onlyRecords, readGrids } from "../support/grids";
import { reportOf } from "../support/records";
import { tableWith } from "./guide-tables";

/** The example of the user's guide, computed by the product from the guide's own table. */
const guide = "huong-dan-su-dung";
const text = readFileSync(join(__dirname, `../../docs/${guide}.md`), "utf8");
const given = tableWith(guide, "Đơn vị", "Tiếp nhận", "Đã số hóa");
const stated = tableWith(guide, "Đơn vị", "Tỷ lệ", "Hạng", "So với bình quân");

const header = [
  ["TT", "Đơn vị", "Số hóa thành phần hồ sơ khi tiếp nhận", ""],
  ["", "", "Tiếp nhận", "Đã số hóa"],
];

function sheet(name: string, rows: readonly (readonly string[])[]) {
  const values = rows.map(([unit = "", received = "", digitised = ""], place) => [
    place + 1,
    unit,
    received === "" ? "" : Number(received),
    digitised === "" ? "" : Number(digitised),
  ]);
  return onlyRecords(readGrids([gridOf(name, [...header, ...values])]));
}

/** May as the guide tells it: Dân An had 60 of 80, the others are not spoken of. */
const may = given.map(([unit = "", received = "", digitised = ""]) =>
  unit === "UBND xã Dân An" ? [unit, "80", "60"] : [unit, received, digitised],
);

let report: Report;
let indicator: IndicatorReport;
beforeAll(() => {
  report = reportOf(sheet("Tháng 06.2025", given), { previous: sheet("Tháng 05.2025", may) });
  const found = report.indicators.find((one) => one.indicator.id === "intakeDigitisation");
  if (found === undefined) throw new Error("The example gives no rate.");
  indicator = found;
});

function percent(hundredths: number): string {
  return (hundredths / 100).toFixed(2).replace(".", ",");
}

function signed(hundredths: number): string {
  return `${hundredths < 0 ? "−" : "+"}${percent(Math.abs(hundredths))}`;
}

/** A row of the guide's second table, from the report. */
function rowOf(unit: string): string[] {
  const place = report.units.findIndex(({ name }) => name === unit);
  const { state, shown, rank, rankOf, gap } = unitFigure(indicator.figures, place);
  if (state === "notApplicable") return [unit, statusWords.notApplicable, "", ""];
  if (state === "missing") return [unit, statusWords.missing, "", ""];
  return [unit, `${percent(shown ?? NaN)}%`, `${rank ?? ""}/${rankOf}`, signed(gap ?? NaN)];
}

test("the guide's result is what the product computes from the guide's table", () => {
  expect(stated.map(([unit = ""]) => unit).sort()).toEqual(given.map(([unit = ""]) => unit).sort());
  expect(stated).toEqual(stated.map(([unit = ""]) => rowOf(unit)));
});

test("the example has a tie, a zero denominator and a blank", () => {
  const ranks = stated.map(([, , rank = ""]) => rank);
  expect(ranks).toEqual(["1/4", "2/4", "2/4", "4/4", "", ""]);
  const { states } = indicator.figures;
  expect([...states].filter((state) => state === figureState.notApplicable)).toHaveLength(1);
  expect([...states].filter((state) => state === figureState.missing)).toHaveLength(1);
});

test("the sentences below the table state the same figures", () => {
  const pooled = indicator.average?.pooled;
  expect(text).toContain(
    `${pooled?.numerator ?? ""} : ${pooled?.denominator ?? ""} = ${percent(indicator.average?.shown ?? NaN)}%`,
  );
  const place = report.units.findIndex(({ name }) => name === "UBND xã Dân An");
  const { shown, gap, delta, previousShown } = unitFigure(indicator.figures, place);
  const average = percent(indicator.average?.shown ?? NaN);
  expect(text).toContain(`${percent(shown ?? NaN)} − ${average} = ${signed(gap ?? NaN)}`);
  expect(text).toContain(`Dân An tăng ${percent(delta ?? NaN)} so với tháng 5`);
  expect(text).toContain(`60 trên 80 hồ sơ (${percent(previousShown ?? NaN)}%)`);
});
