import { listFormRows } from "../../../src/results/report-form/form-layout";
import { planReportForm } from "../../../src/results/report-form/plan-report-form";
import type { SheetEdit } from "../../../src/sheet/sheet-edit";
import {
  formEntries,
  formLabels,
  formSections,
} from "../../../src/strings/report-form/form-labels";
import { lineOf } from "../../../src/tracking/report-form/form-lines";
import { linesOf } from "../../support/lines-of";

const sheet = "Biểu báo cáo Quý II-2023";
const edits = planReportForm(sheet, {
  period: { kind: "quarter", year: 2023, quarter: 2 },
  reporter: "UBND xã Đồng Lạc",
});
const rows = listFormRows();

function only<Kind extends SheetEdit["kind"]>(kind: Kind) {
  return edits.filter((edit): edit is Extract<SheetEdit, { kind: Kind }> => edit.kind === kind);
}

test("every figure, entry and section has one line, found again by its label", () => {
  const kinds = rows.flatMap(({ content }) => (content === "" ? [] : [lineOf(content)]));
  const ids = kinds.flatMap((line) => (line.kind === "other" ? [] : [line.id]));
  expect([...ids].sort()).toEqual(
    [...Object.keys(formLabels), ...Object.keys(formEntries), ...Object.keys(formSections)].sort(),
  );
});

test("every count has its unit, and every input a ground of its own and a type", () => {
  const counts = rows.filter(({ inputs }) => inputs.figure === "count");
  expect(counts.every(({ unit }) => unit !== "")).toBe(true);
  const inputs = rows.flatMap((row) => Object.values(row.inputs));
  const styled = only("formatRange").filter(({ style }) => style.fill === "#FFF8DC");
  expect(styled).toHaveLength(inputs.length);
  expect(new Set(styled.map(({ style }) => style.numberFormat))).toEqual(new Set(["General", "@"]));
});

test("input cells are empty but for the period and the reporting body, which are known", () => {
  const written = only("writeValues").find(({ row }) => row === 4)!;
  const body = linesOf(written.values).slice(1);
  const inputs = body.flatMap((row) => [row[2], row[4], row[5]]).filter((value) => value !== "");
  expect(inputs).toEqual(["UBND xã Đồng Lạc", "Quý II/2023"]);
});

test("prints on A4 landscape with its headers on every page, and is marked as ours last", () => {
  const [setup] = only("setupPage");
  expect(setup?.page).toMatchObject({
    orientation: "landscape",
    titleRows: "$5:$5",
    fitToWidth: true,
  });
  expect(edits.at(-1)).toEqual({
    kind: "markSheet",
    sheet,
    mark: { kind: "form", subject: "2023-Q2" },
  });
});
