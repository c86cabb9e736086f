import {
  type Area,
  COLUMN_LIMIT,
  holdsArea,
  intersectAreas,
  isWholeColumns,
  isWholeRows,
  ROW_LIMIT,
} from "../workbook/area";
import type { AreaShift } from "../workbook/area-shift";
import type { SheetState } from "../workbook/sheet-state";
import { areaPushedOff, formatNewCells, shiftCells, shiftOf } from "../workbook/structural-edit";
import { requireContentAccess, requireUnprotected } from "./edit-permission";
import { refusal } from "./host-error";
import type { RangeTarget } from "./targets";

type Axis = "rows" | "columns";

/** `Range.insert`: makes room by shifting cells down or right; gives the new, empty cells. */
export function insertCells(range: RangeTarget, direction: "Down" | "Right"): RangeTarget {
  const { session, sheet, area } = range;
  const axis: Axis = direction === "Down" ? "rows" : "columns";
  requireLineAccess(range, axis, "Insert");
  const shift = shiftOf(area, axis, true);
  requireMovable(sheet, shift);
  requireRoom(sheet, shift);
  shiftCells(session.workbook, sheet, shift);
  session.references.shift(sheet, shift);
  formatNewCells(sheet, area, axis);
  tellShift(range, area, axis === "rows" ? ["RowInserted", "Down"] : ["ColumnInserted", "Right"]);
  return range.at(area);
}

/** `Range.delete`: takes the cells out and shifts others up or left. */
export function deleteCells(range: RangeTarget, direction: "Up" | "Left"): void {
  const { session, sheet, area } = range;
  const axis: Axis = direction === "Up" ? "rows" : "columns";
  requireLineAccess(range, axis, "Delete");
  const shift = shiftOf(area, axis, false);
  requireMovable(sheet, shift);
  shrinkTables(sheet, area);
  shiftCells(session.workbook, sheet, shift);
  session.references.shift(sheet, shift);
  tellShift(range, area, axis === "rows" ? ["RowDeleted", "Up"] : ["ColumnDeleted", "Left"]);
}

function tellShift(range: RangeTarget, area: Area, [type, way]: readonly [string, string]): void {
  const isWhole = isWholeRows(area) || isWholeColumns(area);
  const change = isWhole ? type : type.includes("Inserted") ? "CellInserted" : "CellDeleted";
  range.session.events.cellsChanged(range.sheet, area, change, way);
}

function requireLineAccess(range: RangeTarget, axis: Axis, verb: "Insert" | "Delete"): void {
  const { session, sheet, area } = range;
  session.requireWritable();
  if (!sheet.protection) return;
  const isWhole = axis === "rows" ? isWholeRows(area) : isWholeColumns(area);
  const allowance = `allow${verb}${axis === "rows" ? "Rows" : "Columns"}`;
  if (!isWhole || sheet.protection.options[allowance] !== true) throw refusal("AccessDenied");
  if (verb === "Delete") requireContentAccess(range);
}

/** Tables and merged cells must move as a whole, or not at all. */
function requireMovable(sheet: SheetState, shift: AreaShift): void {
  const { start, length } = shift.lane;
  const behind: Area =
    shift.axis === "rows"
      ? { row: shift.at, rows: ROW_LIMIT - shift.at, column: start, columns: length }
      : { row: start, rows: length, column: shift.at, columns: COLUMN_LIMIT - shift.at };
  const isSplit = (area: Area) => intersectAreas(area, behind) !== null && !isInLane(area, shift);
  if (sheet.tables.some(({ area }) => isSplit(area))) throw refusal("InvalidOperation");
  if (sheet.merges.some(isSplit)) throw refusal("InsertDeleteConflict");
}

function isInLane(area: Area, shift: AreaShift): boolean {
  const { start, length } = shift.lane;
  const lane: Area =
    shift.axis === "rows"
      ? { row: 0, rows: ROW_LIMIT, column: start, columns: length }
      : { row: start, rows: length, column: 0, columns: COLUMN_LIMIT };
  return holdsArea(lane, area);
}

function requireRoom(sheet: SheetState, shift: AreaShift): void {
  sheet.cells.eachIn(areaPushedOff(shift), (cell) => {
    if (cell.value !== null || cell.formula !== null) throw refusal("NonBlankCellOffSheet");
  });
}

/** Deleting all of a table's cells deletes the table; deleting its header row alone is refused. */
function shrinkTables(sheet: SheetState, area: Area): void {
  sheet.tables = sheet.tables.filter((table) => !holdsArea(area, table.area));
  for (const table of sheet.tables) {
    const hit = intersectAreas(table.area, area);
    if (!hit) continue;
    const isHeaderHit = table.showHeaders && hit.row === table.area.row;
    if (isHeaderHit && hit.columns === table.area.columns) throw refusal("InvalidOperation");
    if (hit.rows === table.area.rows) {
      table.columns.splice(hit.column - table.area.column, hit.columns);
    }
  }
}

/** `Range.merge`: keeps the first value; across: each row by itself. Refused inside tables. */
export function mergeCells(range: RangeTarget, across: boolean): void {
  const { session, sheet, area } = range;
  requireUnprotected(session, sheet);
  if (sheet.tables.some((table) => intersectAreas(table.area, area)))
    throw refusal("MergedRangeConflict");
  unmergeCells(range);
  const parts = across
    ? Array.from({ length: area.rows }, (_none, step) => ({
        ...area,
        row: area.row + step,
        rows: 1,
      }))
    : [area];
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    keepFirstValue(sheet, part);
    sheet.merges = [...sheet.merges, part];
  }
}

function keepFirstValue(sheet: SheetState, area: Area): void {
  let isKept = false;
  sheet.cells.eachIn(area, (cell, row, column) => {
    const isBlank = cell.value === null && cell.formula === null;
    if (isBlank) return;
    if (!isKept) sheet.cells.set(area.row, area.column, cell);
    const isCorner = row === area.row && column === area.column;
    if (!isKept && isCorner) isKept = true;
    else {
      isKept = true;
      sheet.cells.set(row, column, { value: null, formula: null, style: cell.style });
    }
  });
}

/** `Range.unmerge`: takes apart every merge that touches the range. */
export function unmergeCells(range: RangeTarget): void {
  requireUnprotected(range.session, range.sheet);
  range.sheet.merges = range.sheet.merges.filter((merge) => !intersectAreas(merge, range.area));
}

/** The merged rectangles that lie in the area or cross it. */
export function mergesIn(sheet: SheetState, area: Area): readonly Area[] {
  return sheet.merges.filter((merge) => intersectAreas(merge, area) !== null);
}
