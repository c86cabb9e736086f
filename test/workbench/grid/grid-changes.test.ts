import type { Cell } from "../../../src/host/workbook/cell-store";
import { emptyConditionalStyle } from "../../../src/host/workbook/conditional-format-state";
import { createSheet, PLAIN_ROW, type SheetState } from "../../../src/host/workbook/sheet-state";
import { snapshotWorkbook } from "../../../src/host/workbook/workbook-snapshot";
import { createWorkbook, type WorkbookState } from "../../../src/host/workbook/workbook-state";
import { planGridChanges } from "../../../src/workbench/grid/grid-changes";

function cell(value: string | number): Cell {
  return { value, formula: null, style: null };
}

/** The names and parameters of the mutations that an edit of a workbook with two sheets leads to. */
function changesOf(edit: (first: SheetState, workbook: WorkbookState) => void) {
  const workbook = createWorkbook(["Tháng 1", "Tháng 2"]);
  const [first] = workbook.sheets;
  if (!first) throw new Error("no sheet");
  first.cells.set(0, 0, cell("Đơn vị"));
  first.cells.set(1, 0, cell("UBND xã An Thanh"));
  const shown = snapshotWorkbook(workbook);
  edit(first, workbook);
  return planGridChanges(shown, workbook).map(({ id, params }) => ({
    id: id.replace("sheet.mutation.", ""),
    params: params as Record<string, unknown>,
  }));
}

test("nothing changed, nothing to do", () => {
  expect(changesOf(() => undefined)).toEqual([]);
});

test("only the cells that differ are written, and a removed cell is removed", () => {
  const changes = changesOf((sheet) => {
    sheet.cells.set(1, 1, cell(97.5));
    sheet.cells.set(0, 0, null);
  });
  expect(changes.map(({ id }) => id)).toEqual(["set-range-values"]);
  const written = changes[0]?.params.cellValue as Record<number, Record<number, unknown>>;
  expect(Object.keys(written[1] ?? {})).toEqual(["1"]);
  expect(written[1]?.[1]).toMatchObject({ v: 97.5, t: 2, f: null, s: null });
  expect(written[0]).toEqual({ 0: null });
});

test("a new sheet is inserted at its place with its cells, and needs no further mutation", () => {
  const changes = changesOf((_first, workbook) => {
    const sheet = createSheet("{new}", "Xếp hạng");
    sheet.cells.set(0, 0, cell("Hạng"));
    workbook.sheets.splice(1, 0, sheet);
  });
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ id: "insert-sheet", params: { index: 1 } });
  expect(changes[0]?.params.sheet).toMatchObject({
    name: "Xếp hạng",
    cellData: { 0: { 0: { v: "Hạng" } } },
  });
});

test("a cell that keeps its style is written without it", () => {
  const changes = changesOf((sheet, { styles }) => {
    const bold = styles.change(styles.plain, { font: { bold: true } });
    sheet.cells.set(0, 0, cell("Tên đơn vị"));
    sheet.cells.set(1, 0, { ...cell("UBND xã An Thanh"), style: bold });
  });
  const written = changes[0]?.params.cellValue as Record<number, Record<number, object>>;
  expect(written[0]?.[0]).not.toHaveProperty("s");
  expect(written[1]?.[0]).toMatchObject({ s: { bl: 1 } });
});

/** Writes so many rows into the second of two sheets, of which the first is in front. */
function changesOfRows(count: number) {
  return changesOf((_first, { sheets }) => {
    for (let row = 0; row < count; row += 1) sheets[1]?.cells.set(row, 0, cell(row));
  });
}

test("a sheet behind of which many rows changed is given anew at its place, one with few is not", () => {
  expect(changesOfRows(400).map(({ id }) => id)).toEqual([
    "set-worksheet-row-count",
    "set-range-values",
  ]);
  const anew = changesOfRows(600);
  expect(anew.map(({ id }) => id)).toEqual(["remove-sheet", "insert-sheet"]);
  expect(anew[1]?.params).toMatchObject({ index: 1, sheet: { name: "Tháng 2" } });
});

test("the sheet in front keeps its place on the screen, however many rows changed", () => {
  const changes = changesOf((first) => {
    for (let row = 0; row < 600; row += 1) first.cells.set(row, 0, cell(row));
  });
  expect(changes.map(({ id }) => id)).not.toContain("remove-sheet");
});

test("a sheet is deleted, renamed, hidden, coloured and moved by the grid's own mutations", () => {
  const names = changesOf((first, workbook) => {
    const [, second] = workbook.sheets;
    first.name = "Tháng 01";
    first.tabColor = "#FF0000";
    first.showGridlines = false;
    if (second) second.visibility = "Hidden";
    workbook.sheets.reverse();
  }).map(({ id }) => id);
  expect(new Set(names)).toEqual(
    new Set([
      "set-worksheet-name",
      "set-tab-color",
      "toggle-gridlines",
      "set-worksheet-hidden",
      "set-worksheet-order",
    ]),
  );
  const deleted = changesOf((_first, workbook) => {
    workbook.sheets.pop();
  });
  expect(deleted.map(({ id }) => id)).toEqual(["remove-sheet"]);
});

test("a merge taken apart and another made are told apart from the one that stays", () => {
  const stays = { row: 0, column: 0, rows: 1, columns: 2 };
  const workbook = createWorkbook(["Tháng 1"]);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.merges = [stays, { row: 5, column: 0, rows: 2, columns: 1 }];
  const shown = snapshotWorkbook(workbook);
  sheet.merges = [stays, { row: 9, column: 0, rows: 2, columns: 1 }];
  const changes = planGridChanges(shown, workbook);
  expect(changes).toMatchObject([
    { id: "sheet.mutation.remove-worksheet-merge", params: { ranges: [{ startRow: 5 }] } },
    { id: "sheet.mutation.add-worksheet-merge", params: { ranges: [{ startRow: 9, endRow: 10 }] } },
  ]);
});

test("heights, widths and frozen panes go over in pixels and counts", () => {
  const changes = changesOf((sheet) => {
    sheet.rows.set(0, { ...PLAIN_ROW, height: 30, customHeight: true });
    sheet.columns = [
      {
        first: 1,
        last: 1,
        width: 20,
        hidden: false,
        style: null,
        outlineLevel: 0,
        collapsed: false,
      },
    ];
    sheet.freeze = { rows: 1, columns: 2 };
  });
  expect(changes).toMatchObject([
    { id: "set-worksheet-row-height", params: { rowHeight: { 0: 40 } } },
    { id: "set-worksheet-col-width", params: { colWidth: { 1: 140 } } },
    { id: "set-frozen", params: { ySplit: 1, xSplit: 2, startRow: 1, startColumn: 2 } },
  ]);
});

test("a hidden row is hidden, not made flat", () => {
  const changes = changesOf((sheet) => {
    sheet.rows.set(1, { ...PLAIN_ROW, hidden: true });
  });
  expect(changes).toMatchObject([{ id: "set-row-hidden", params: { ranges: [{ startRow: 1 }] } }]);
});

test("cells beyond the shown part make the grid longer before they are written", () => {
  const changes = changesOf((sheet) => {
    sheet.cells.set(4000, 60, cell(1));
  });
  expect(changes.map(({ id }) => id)).toEqual([
    "set-worksheet-row-count",
    "set-worksheet-column-count",
    "set-range-values",
  ]);
});

test("rules by formula are laid anew in their order of priority; others are not shown", () => {
  const rule = (id: string, type: "Custom" | "DataBar") => ({
    id,
    ranges: [{ row: 0, column: 0, rows: 5, columns: 1 }],
    type,
    formula: type === "Custom" ? "=$A1=1" : "",
    rule: null,
    style: { ...emptyConditionalStyle(), fillColor: "#FFC7CE", bold: true },
    stopIfTrue: false,
    source: null,
  });
  const changes = changesOf((sheet) => {
    sheet.conditionalFormats = [
      rule("{a}", "Custom"),
      rule("{b}", "Custom"),
      rule("{c}", "DataBar"),
    ];
  });
  expect(changes.map(({ params }) => params.rule)).toMatchObject([
    { cfId: "{b}" },
    { cfId: "{a}", rule: { value: "=$A1=1", style: { bg: { rgb: "#FFC7CE" }, bl: 1 } } },
  ]);
});
