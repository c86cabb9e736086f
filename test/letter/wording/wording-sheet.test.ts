import type { CellGrid, CellValue } from "../../../src/sheet/cell-grid";
import type { SheetEdit } from "../../../src/sheet/sheet-edit";
import { parseWordingSheet } from "../../../src/letter/wording/parse-wording-sheet";
import {
  planNewSentences,
  planWordingReset,
  planWordingSheet,
} from "../../../src/letter/wording/plan-wording-sheet";
import { listSentences } from "../../../src/letter/wording/wording-catalogue";
import { districtReport, textOf } from "../district-report";
import { linesOf } from "../../support/lines-of";

const sheet = "Mẫu văn bản";
const id = "commend-remind.closingDemand";

/** The planned sheet as it is read back, with one sentence changed. */
function readBack(edits: readonly SheetEdit[], changed?: CellValue): CellGrid {
  const written = edits.find((edit) => edit.kind === "writeValues")!;
  const values = linesOf(written.values).map((row) =>
    row.map((value, column) =>
      row[0] === id && column === 1 ? (changed ?? value ?? "") : (value ?? ""),
    ),
  );
  return { sheet, top: 0, left: 0, values };
}

function rowOf(grid: CellGrid): number {
  return grid.values.findIndex((row) => row[0] === id) + 1;
}

test("every sentence stands on the sheet once, with its fields beside it", () => {
  const grid = readBack(planWordingSheet(sheet));
  const ids = grid.values.map((row) => row[0]);
  for (const sentence of listSentences()) {
    expect(ids.filter((one) => one === sentence.id)).toHaveLength(1);
  }
  expect(grid.values[rowOf(grid) - 1]![2]).toContain("{{kỳ sau}}");
});

test("an untouched sheet changes nothing, and neither does an emptied cell", () => {
  expect(parseWordingSheet(readBack(planWordingSheet(sheet)))).toEqual({
    wording: {},
    problems: [],
  });
  expect(parseWordingSheet(readBack(planWordingSheet(sheet), "")).wording).toEqual({});
});

test("an edited sentence is said by the letter", () => {
  const { wording } = parseWordingSheet(
    readBack(planWordingSheet(sheet), "Yêu cầu báo cáo trong {{kỳ sau}}"),
  );
  expect(textOf("commend-remind", districtReport(), { wording })).toContain(
    "Yêu cầu báo cáo trong tháng 5/2023./.",
  );
});

test("an unknown field is named with its cell, and the default is kept", () => {
  const grid = readBack(planWordingSheet(sheet), "Yêu cầu trong {{kì sau}}");
  const { wording, problems } = parseWordingSheet(grid);
  expect(wording).toEqual({});
  expect(problems).toEqual([
    { kind: "unknown-field", field: "kì sau", sheet, cell: `B${rowOf(grid)}`, id },
  ]);
});

test("a field that another sentence has is unknown to this one", () => {
  const grid = readBack(planWordingSheet(sheet), "Yêu cầu {{khoảng cách}}");
  expect(parseWordingSheet(grid).problems[0]?.field).toBe("khoảng cách");
});

function problemsOf(changed: CellValue) {
  return parseWordingSheet(readBack(planWordingSheet(sheet), changed)).problems.map(
    ({ kind, field }) => ({ kind, field }),
  );
}

test("what is no text is no sentence: a number, a truth value, an error of a formula", () => {
  expect(problemsOf(5)).toEqual([{ kind: "not-text", field: "5" }]);
  expect(problemsOf(true)).toEqual([{ kind: "not-text", field: "true" }]);
  expect(problemsOf("#REF!")).toEqual([{ kind: "not-text", field: "#REF!" }]);
});

test("a sentence as long as a cell can be is refused, and only its beginning is quoted", () => {
  const [problem] = problemsOf(`Yêu cầu ${"x".repeat(32_000)}`);
  expect(problem?.kind).toBe("too-long");
  expect(problem?.field).toHaveLength(61);
});

test("a text that looks like a formula is said as it is", () => {
  const grid = readBack(planWordingSheet(sheet), "=HYPERLINK(1)");
  expect(parseWordingSheet(grid).wording).toEqual({ [id]: "=HYPERLINK(1)" });
});

test("line breaks and control characters become blanks, so that sheet and Word never differ", () => {
  const grid = readBack(planWordingSheet(sheet), "Yêu\r\ncầu\u0007báo cáo\uD800.");
  expect(parseWordingSheet(grid).wording).toEqual({ [id]: "Yêu cầu báo cáo ." });
});

test("a sentence that no longer names whom it is about is not used", () => {
  const ids = new Map(listSentences().map((sentence) => [sentence.id, sentence.required]));
  expect(ids.get("commend-remind.commendMany")).toEqual(["danh sách"]);
  expect(ids.get("commend-remind.risingItem")).toEqual(["đơn vị"]);
  expect(ids.get("commend-remind.neverAppendix")).toEqual(["phụ lục"]);
  expect(ids.get("commend-remind.criticiseHeading")).toEqual([]);
});

test("heads of columns take no fields, since they are printed as they are", () => {
  const label = listSentences().find(({ id: one }) => one === "commend-remind.columnUnit");
  expect(label?.fields).toEqual([]);
});

test("a sheet that begins elsewhere than in its first cell is read and reset by its columns", () => {
  const whole = readBack(planWordingSheet(sheet), "Yêu cầu báo cáo");
  const cut: CellGrid = { ...whole, top: 2, values: whole.values.slice(2) };
  expect(parseWordingSheet(cut).wording).toEqual({ [id]: "Yêu cầu báo cáo" });
  expect(planWordingReset(cut, null)).toMatchObject([{ row: rowOf(whole) - 1, column: 1 }]);
});

test("a reset writes the sentences of its document alone, and none that is a default already", () => {
  const changed = readBack(planWordingSheet(sheet), "Yêu cầu báo cáo");
  expect(planWordingReset(changed, "weekly-brief")).toEqual([]);
  expect(planWordingReset(changed, "commend-remind")).toHaveLength(1);
  expect(planWordingReset(readBack(planWordingSheet(sheet)), null)).toEqual([]);
});

test("sentences that an older sheet has not are added below it, once", () => {
  const whole = readBack(planWordingSheet(sheet));
  const older: CellGrid = { ...whole, values: whole.values.filter((row) => row[0] !== id) };
  const [written] = planNewSentences(older);
  expect(written).toMatchObject({ kind: "writeValues", row: older.values.length });
  expect(planNewSentences(whole)).toEqual([]);
});
