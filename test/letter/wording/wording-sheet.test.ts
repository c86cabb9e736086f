import type { CellGrid } from "../../../src/sheet/cell-grid";
import type { SheetEdit } from "../../../src/sheet/sheet-edit";
import { parseWordingSheet } from "../../../src/letter/wording/parse-wording-sheet";
import { planWordingSheet } from "../../../src/letter/wording/plan-wording-sheet";
import { listSentences } from "../../../src/letter/wording/wording-catalogue";
import { wordingProblems } from "../../../src/strings/letter/wording-sheet";
import { districtReport, textOf } from "../district-report";

const sheet = "Mẫu văn bản";
const id = "commend-remind.closingDemand";

/** The planned sheet as it is read back, with one sentence changed. */
function readBack(edits: readonly SheetEdit[], changed?: string): CellGrid {
  const written = edits.find((edit) => edit.kind === "writeValues")!;
  const values = written.values.map((row) =>
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
  expect(wordingProblems["unknown-field"]("B9", "kì sau")).toContain(
    "Ô B9: không có trường “{{kì sau}}”",
  );
});

test("a field that another sentence has is unknown to this one", () => {
  const grid = readBack(planWordingSheet(sheet), "Yêu cầu {{khoảng cách}}");
  expect(parseWordingSheet(grid).problems[0]?.field).toBe("khoảng cách");
});

test("the office's own sentences survive a rewrite, and a reset drops them", () => {
  const own = { [id]: "Yêu cầu báo cáo trong {{kỳ sau}}" };
  expect(parseWordingSheet(readBack(planWordingSheet(sheet, own))).wording).toEqual(own);
  expect(parseWordingSheet(readBack(planWordingSheet(sheet))).wording).toEqual({});
});
