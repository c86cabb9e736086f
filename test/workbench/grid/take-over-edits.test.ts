import { defaultSettings } from "../../../src/host/protocol/host-settings";
import { EVENT, type HostEvent } from "../../../src/host/protocol/event-queue";
import { Session } from "../../../src/host/protocol/session";
import type { CellValue } from "../../../src/host/workbook/cell-store";
import type { SheetState } from "../../../src/host/workbook/sheet-state";
import { createWorkbook } from "../../../src/host/workbook/workbook-state";
import { EditBatch } from "../../../src/workbench/grid/edit-batch";
import { noteMutation } from "../../../src/workbench/grid/note-mutation";
import { takeOverEdits } from "../../../src/workbench/grid/take-over-edits";
import { WrittenGrid } from "../support/written-grid";

let session: Session;
let sheet: SheetState;
let grid: WrittenGrid;

function put(row: number, column: number, value: CellValue, formula: string | null = null): void {
  sheet.cells.set(row, column, { value, formula, style: null });
}

beforeEach(() => {
  const workbook = createWorkbook(["Tháng 1", "Tháng 2"]);
  session = new Session(workbook, defaultSettings());
  sheet = session.activeSheet();
  grid = new WrittenGrid();
  put(0, 0, "Đơn vị");
  put(1, 0, "UBND xã An Thanh");
  put(1, 1, 12);
  put(2, 1, 12, "=SUM(B2:B2)");
  for (const type of Object.values(EVENT)) session.events.register(sheet.id, type);
});

type Told = readonly [string, object];

/** Lets the grid tell some mutations of the first sheet, and gives the events that follow. */
function edited(...mutations: readonly Told[]): HostEvent[] {
  const batch = new EditBatch();
  for (const [name, params] of mutations) {
    const mutation = {
      id: `sheet.mutation.${name}`,
      params: { subUnitId: sheet.id, ...params },
      isRecalculation: "isRecalculation" in params,
    };
    noteMutation(batch, mutation, grid);
  }
  takeOverEdits(session, batch, grid);
  return session.events.drain();
}

function range(startRow: number, endRow: number) {
  return { startRow, endRow, startColumn: 0, endColumn: 39 };
}

test("a typed figure is read from the grid, with one event for its cell", () => {
  grid.put(1, 1, { content: { v: 15, t: 2 } });
  const events = edited(["set-range-values", { cellValue: { 1: { 1: {} } } }]);
  expect(sheet.cells.get(1, 1)?.value).toBe(15);
  expect(events.map(({ messageType }) => messageType)).toEqual([EVENT.changed]);
  expect(JSON.parse(events[0]!.message)).toMatchObject({
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
  });
});

test("pasted cells are told as one area", () => {
  grid.put(4, 0, { content: { v: "a" } });
  grid.put(5, 1, { content: { v: "b" } });
  const events = edited(["set-range-values", { cellValue: { 4: { 0: {} }, 5: { 1: {} } } }]);
  expect(events.map(({ message }) => JSON.parse(message) as object)).toMatchObject([
    { address: "A5:B6" },
  ]);
});

test("a cell that holds what it held is no event", () => {
  grid.put(1, 1, { content: { v: 12, t: 2 } });
  expect(edited(["set-range-values", { cellValue: { 1: { 1: {} } } }])).toEqual([]);
});

test("a change of looks alone is a change of format", () => {
  grid.put(1, 1, { content: { v: 12, t: 2 }, style: { bl: 1 } });
  const events = edited(["set-range-values", { cellValue: { 1: { 1: {} } } }]);
  expect(events.map(({ messageType }) => messageType)).toEqual([EVENT.formatChanged]);
  expect(sheet.cells.get(1, 1)?.style?.font.bold).toBe(true);
});

test("a result that the grid calculated changes the value, not the formula, and is told as such", () => {
  grid.put(2, 1, { content: { v: 99, t: 2 }, formula: "=SUM(B2:B2)" });
  const cellValue = { 2: { 1: {} } };
  const events = edited(["set-range-values", { cellValue, isRecalculation: true }]);
  expect(sheet.cells.get(2, 1)).toMatchObject({ value: 99, formula: "=SUM(B2:B2)" });
  expect(events.map(({ messageType }) => messageType)).toEqual([EVENT.calculated]);
});

test("formulas that the grid rewrote before the rows moved are not moved twice", () => {
  const moved = { content: { v: 12, t: 2 }, formula: "=SUM(B3:B3)" };
  grid.put(3, 1, moved);
  const events = edited(
    ["set-range-values", { cellValue: { 2: { 1: {} } } }],
    ["insert-row", { range: range(1, 1) }],
  );
  expect(sheet.cells.get(3, 1)?.formula).toBe("=SUM(B3:B3)");
  expect(sheet.cells.get(2, 1)?.value).toBe(12);
  expect(sheet.cells.get(2, 0)?.value).toBe("UBND xã An Thanh");
  const told = events.map(({ message }) => JSON.parse(message) as { changeType?: string });
  expect(told[0]).toMatchObject({ changeType: "RowInserted", address: "2:2" });
});

test("merges and rules follow deleted rows", () => {
  sheet.merges = [{ row: 5, column: 0, rows: 2, columns: 2 }];
  edited(["remove-rows", { range: range(1, 2) }]);
  expect(sheet.merges).toEqual([{ row: 3, column: 0, rows: 2, columns: 2 }]);
});

test("merges that a person makes are those of the grid", () => {
  grid.merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
  edited(["add-worksheet-merge", { ranges: [] }]);
  expect(sheet.merges).toEqual(grid.merges);
});

test("a dragged height becomes points; a row that only looks higher by its text stays as it is", () => {
  grid.lines.set("rows 1", { size: 40, isHidden: false });
  edited([
    "set-worksheet-row-height",
    { ranges: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }] },
  ]);
  expect(sheet.rows.get(1)).toMatchObject({ height: 30, customHeight: true });
  expect(sheet.rows.has(0)).toBe(false);
});

test("a hidden column keeps its width", () => {
  grid.lines.set("columns 1", { size: 0, isHidden: true });
  edited([
    "set-col-hidden",
    { ranges: [{ startRow: 0, endRow: 199, startColumn: 1, endColumn: 1 }] },
  ]);
  expect(sheet.columns).toMatchObject([{ first: 1, last: 1, hidden: true, width: null }]);
});

test("sheets added, renamed, moved and deleted in the grid are so in the workbook", () => {
  const [, second] = session.workbook.sheets;
  const added = { id: "xyz", name: "Trang 3", cellData: {}, rowData: {}, columnData: {} };
  edited(
    ["insert-sheet", { sheet: added, index: 2 }],
    ["set-worksheet-name", { name: "Tháng 01" }],
    ["set-worksheet-order", { toOrder: 2 }],
    ["remove-sheet", { subUnitId: second!.id }],
  );
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Trang 3", "Tháng 01"]);
});

test("what Excel refuses on a protected sheet is refused, and nothing is written", () => {
  sheet.protection = { hasPassword: false, password: null, options: {} };
  grid.put(1, 1, { content: { v: 15, t: 2 } });
  const edit = () => edited(["set-range-values", { cellValue: { 1: { 1: {} } } }]);
  expect(edit).toThrow(expect.objectContaining({ code: "AccessDenied" }) as Error);
  expect(sheet.cells.get(1, 1)?.value).toBe(12);
  const insert = () => edited(["insert-row", { range: range(1, 1) }]);
  expect(insert).toThrow(expect.objectContaining({ code: "AccessDenied" }) as Error);
});

test("mutations of what the model does not hold are passed over", () => {
  const mutation = { id: "sheet.mutation.set-gridlines-color", params: {}, isRecalculation: false };
  const batch = new EditBatch();
  expect(noteMutation(batch, mutation, grid)).toBe(false);
  expect(batch.isEmpty).toBe(true);
});
