import { type Area, COLUMN_LIMIT, formatFixedArea, intersectAreas, ROW_LIMIT } from "./area";
import { type AreaShift, shiftArea } from "./area-shift";
import { emptyCell } from "./cell-access";
import type { CellRow } from "./cell-store";
import { shiftColumns } from "./column-formats";
import { movedAddress, rewriteReferences } from "./formula-references";
import { quoteSheetName } from "./sheet-names";
import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

/** The shift that makes room for an area, or closes the gap that it leaves. */
export function shiftOf(area: Area, axis: "rows" | "columns", makesRoom: boolean): AreaShift {
  const sign = makesRoom ? 1 : -1;
  return axis === "rows"
    ? {
        axis,
        at: area.row,
        count: sign * area.rows,
        lane: { start: area.column, length: area.columns },
      }
    : {
        axis,
        at: area.column,
        count: sign * area.columns,
        lane: { start: area.row, length: area.rows },
      };
}

/** The cells that would fall off the sheet if room was made: the last ones of the lane. */
export function areaPushedOff(shift: AreaShift): Area {
  const { start, length } = shift.lane;
  return shift.axis === "rows"
    ? { row: ROW_LIMIT - shift.count, rows: shift.count, column: start, columns: length }
    : { column: COLUMN_LIMIT - shift.count, columns: shift.count, row: start, rows: length };
}

/**
 * Inserts or deletes cells of a sheet: the cells move, and with them all that is tied to cells (heights, widths,
 * merges, tables, conditional formats, validations, links, print settings, charts) and every formula and name of
 * the workbook that refers to them.
 */
export function shiftCells(workbook: WorkbookState, sheet: SheetState, shift: AreaShift): void {
  moveCells(sheet, shift);
  moveLines(sheet, shift);
  moveRecords(sheet, shift);
  rewriteWorkbook(workbook, (formula, own) =>
    shiftFormula(formula, own === sheet, sheet.name, shift),
  );
}

function moveCells(sheet: SheetState, shift: AreaShift): void {
  const isWhole = shift.axis === "rows" && shift.lane.length === COLUMN_LIMIT;
  if (isWhole) moveRows(sheet, shift.at, shift.count);
  else moveEach(sheet, shift);
}

function moveRows(sheet: SheetState, at: number, count: number): void {
  const rows: [number, CellRow][] = [];
  for (const index of sheet.cells.rowIndexes().filter((row) => row >= at)) {
    const row = sheet.cells.row(index);
    if (row && index >= at - Math.min(count, 0)) rows.push([index + count, row]);
  }
  for (const index of [...sheet.cells.rowIndexes()])
    if (index >= at) sheet.cells.setRow(index, null);
  for (const [index, row] of rows) sheet.cells.setRow(index, row);
}

function moveEach(sheet: SheetState, shift: AreaShift): void {
  const { start, length } = shift.lane;
  const behind: Area =
    shift.axis === "rows"
      ? { row: shift.at, rows: ROW_LIMIT - shift.at, column: start, columns: length }
      : { column: shift.at, columns: COLUMN_LIMIT - shift.at, row: start, rows: length };
  const moved: (() => void)[] = [];
  sheet.cells.eachIn(behind, (cell, row, column) => {
    const to = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
    sheet.cells.set(row, column, null);
    if (to) moved.push(() => sheet.cells.set(to.row, to.column, cell));
  });
  for (const put of moved) put();
}

function moveLines(sheet: SheetState, shift: AreaShift): void {
  const limit = shift.axis === "rows" ? COLUMN_LIMIT : ROW_LIMIT;
  if (shift.lane.length !== limit) return;
  if (shift.axis === "columns") {
    sheet.columns = shiftColumns(sheet.columns, shift.at, shift.count);
    return;
  }
  const rows = [...sheet.rows].flatMap(([row, format]) => {
    const to = shiftArea(
      { row, column: 0, rows: 1, columns: 1 },
      { ...shift, lane: { start: 0, length: 1 } },
    );
    return to ? [[to.row, format] as const] : [];
  });
  sheet.rows = new Map(rows);
}

function moveAreas(areas: readonly Area[], shift: AreaShift): Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

function moveRecords(sheet: SheetState, shift: AreaShift): void {
  sheet.merges = moveAreas(sheet.merges, shift);
  for (const table of sheet.tables) table.area = shiftArea(table.area, shift) ?? table.area;
  for (const each of [...sheet.conditionalFormats, ...sheet.validations]) {
    each.ranges = moveAreas(each.ranges, shift);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  sheet.validations = sheet.validations.filter(({ ranges }) => ranges.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = shiftArea(link.area, shift);
    return area ? [{ ...link, area }] : [];
  });
  const filtered = sheet.autoFilter && shiftArea(sheet.autoFilter.area, shift);
  sheet.autoFilter = sheet.autoFilter && filtered ? { ...sheet.autoFilter, area: filtered } : null;
  sheet.selection = shiftArea(sheet.selection, shift) ?? sheet.selection;
  movePageLayout(sheet, shift);
}

function movePageLayout(sheet: SheetState, shift: AreaShift): void {
  const layout = sheet.pageLayout;
  layout.printArea = moveAreas(layout.printArea, shift);
  layout.titleRows = layout.titleRows && shiftArea(layout.titleRows, shift);
  layout.titleColumns = layout.titleColumns && shiftArea(layout.titleColumns, shift);
  const place = (row: number, column: number) =>
    shiftArea({ row, column, rows: 1, columns: 1 }, shift);
  if (shift.axis === "rows" && shift.lane.length === COLUMN_LIMIT) {
    layout.rowBreaks = layout.rowBreaks.flatMap((row) => place(row, 0)?.row ?? []);
  }
  if (shift.axis === "columns" && shift.lane.length === ROW_LIMIT) {
    layout.columnBreaks = layout.columnBreaks.flatMap((column) => place(0, column)?.column ?? []);
  }
}

function shiftFormula(
  formula: string,
  isOwn: boolean,
  sheetName: string,
  shift: AreaShift,
): string {
  return rewriteReferences(formula, (reference) => {
    const isMeant =
      reference.sheetName === null ? isOwn : isSameName(reference.sheetName, sheetName);
    if (!isMeant) return null;
    const prefix = reference.sheetName === null ? "" : `${quoteSheetName(reference.sheetName)}!`;
    const moved = shiftArea(reference.area, shift);
    if (!moved) return `${prefix}#REF!`;
    return formatFixedArea(moved) === formatFixedArea(reference.area)
      ? null
      : prefix + movedAddress(reference.address, moved);
  });
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Rewrites every formula of the workbook: cells, names, rules, charts. `own` is the sheet that holds it, or null. */
function rewriteWorkbook(
  workbook: WorkbookState,
  rewrite: (formula: string, own: SheetState | null) => string,
): void {
  for (const name of workbook.names) name.formula = rewrite(name.formula, null);
  for (const sheet of workbook.sheets) {
    for (const name of sheet.names) name.formula = rewrite(name.formula, sheet);
    rewriteCharts(sheet, (formula) => rewrite(formula, sheet));
    for (const format of sheet.conditionalFormats) format.formula = rewrite(format.formula, sheet);
    rewriteCells(sheet, (formula) => rewrite(formula, sheet));
  }
}

function rewriteCharts({ charts }: SheetState, rewrite: (formula: string) => string): void {
  for (const series of charts.flatMap((chart) => chart.series)) {
    if (series.name.startsWith("=")) series.name = rewrite(series.name);
    series.valuesFormula = rewrite(series.valuesFormula);
    series.categoriesFormula &&= rewrite(series.categoriesFormula);
  }
}

function rewriteCells(sheet: SheetState, rewrite: (formula: string) => string): void {
  const all: Area = { row: 0, column: 0, rows: ROW_LIMIT, columns: COLUMN_LIMIT };
  sheet.cells.eachIn(all, (cell, row, column) => {
    if (cell.formula === null) return;
    const formula = rewrite(cell.formula);
    if (formula !== cell.formula) sheet.cells.set(row, column, { ...cell, formula });
  });
}

/** Lets every formula that names the sheet name it by its new name. */
export function rewriteSheetName(workbook: WorkbookState, before: string, now: string): void {
  rewriteWorkbook(workbook, (formula) =>
    rewriteReferences(formula, ({ sheetName, address }) => {
      if (sheetName === null || !isSameName(sheetName, before)) return null;
      return `${quoteSheetName(now)}!${address}`;
    }),
  );
}

/** Turns every reference to a sheet that is gone into "#REF!". */
export function rewriteDeletedSheet(workbook: WorkbookState, name: string): void {
  rewriteWorkbook(workbook, (formula) =>
    rewriteReferences(formula, ({ sheetName }) => {
      return sheetName !== null && isSameName(sheetName, name) ? "#REF!" : null;
    }),
  );
}

/** Gives the cells of a new gap the format of the row above or the column to the left, as Excel does. */
export function formatNewCells(sheet: SheetState, area: Area, axis: "rows" | "columns"): void {
  const model: Area =
    axis === "rows"
      ? { ...area, row: area.row - 1, rows: 1 }
      : { ...area, column: area.column - 1, columns: 1 };
  if (model.row < 0 || model.column < 0) return;
  sheet.cells.eachIn(model, (cell, row, column) => {
    if (cell.style === null) return;
    const line = axis === "rows" ? { ...area, column, columns: 1 } : { ...area, row, rows: 1 };
    const within = intersectAreas(area, line) ?? line;
    for (let r = within.row; r < within.row + within.rows; r += 1) {
      for (let c = within.column; c < within.column + within.columns; c += 1) {
        sheet.cells.set(r, c, { value: null, formula: null, style: cell.style });
      }
    }
  });
}

/** Empties the content of every cell of the area. */
export function emptyArea(sheet: SheetState, area: Area): void {
  sheet.cells.eachIn(area, (_cell, row, column) => {
    emptyCell(sheet, row, column);
  });
}
