import { type Area, isWholeColumns, isWholeRows } from "./area";
import { type Cell, cellInRow, type CellRow } from "./cell-store";
import type { CellStyle, StyleTable } from "./cell-style";
import { changeColumns, columnFormatAt } from "./column-formats";
import { PLAIN_ROW, type RowFormat, type SheetState } from "./sheet-state";

/** What a row has of its own, the plain format where nobody changed it. */
export function rowFormatAt(sheet: SheetState, row: number): RowFormat {
  return sheet.rows.get(row) ?? PLAIN_ROW;
}

/** The style that shows in a cell: its own, or its row's, or its column's; null for the plain one. */
export function shownStyle(sheet: SheetState, row: number, column: number): CellStyle | null {
  const cell = sheet.cells.get(row, column);
  return cell ? cell.style : inheritedStyle(sheet, row, column);
}

/** The style that a cell takes on when it comes into being. */
export function inheritedStyle(sheet: SheetState, row: number, column: number): CellStyle | null {
  const ofRow = sheet.rows.get(row)?.style ?? null;
  return ofRow ?? columnFormatAt(sheet.columns, column).style;
}

/** Puts a cell, or removes it where it would say nothing that its row and column do not say. */
export function putCell(sheet: SheetState, row: number, column: number, cell: Cell): void {
  const isBlank = cell.value === null && cell.formula === null;
  const saysNothing = isBlank && cell.style === inheritedStyle(sheet, row, column);
  sheet.cells.set(row, column, saysNothing ? null : cell);
}

/** Empties a cell's content and leaves its format. */
export function emptyCell(sheet: SheetState, row: number, column: number): void {
  const cell = sheet.cells.get(row, column);
  if (cell) putCell(sheet, row, column, { value: null, formula: null, style: cell.style });
}

/** Rows of something about each cell of the area, e.g. its value; `null` stands for a cell that is not there. */
export function readMatrix<T>(
  sheet: SheetState,
  area: Area,
  pick: (cell: Cell | null, row: number, column: number) => T,
): T[][] {
  const matrix: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: CellRow | null = sheet.cells.row(row);
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      line.push(pick(cellInRow(cells, column), row, column));
    }
    matrix.push(line);
  }
  return matrix;
}

/** Changes the style of every cell of the area; whole rows and columns keep it for cells to come. */
export function restyleArea(
  sheet: SheetState,
  area: Area,
  change: (style: CellStyle | null) => CellStyle,
): void {
  const changed = remembering(change);
  if (isWholeColumns(area)) restyleColumns(sheet, area, changed);
  else if (isWholeRows(area)) restyleRows(sheet, area, changed);
  else restyleCells(sheet, area, changed);
}

/** The change by style, done once for each: an area mostly has few styles. */
function remembering(
  change: (style: CellStyle | null) => CellStyle,
): (style: CellStyle | null) => CellStyle {
  const known = new Map<CellStyle | null, CellStyle>();
  return (style) => {
    const before = known.get(style);
    if (before) return before;
    const after = change(style);
    known.set(style, after);
    return after;
  };
}

type Restyle = (style: CellStyle | null) => CellStyle;

function restyleCells(sheet: SheetState, area: Area, changed: Restyle): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = sheet.cells.get(row, column);
      const style = changed(cell ? cell.style : inheritedStyle(sheet, row, column));
      const { value, formula } = cell ?? { value: null, formula: null };
      sheet.cells.set(row, column, { value, formula, style });
    }
  }
}

function restyleExisting(sheet: SheetState, area: Area, changed: Restyle): void {
  sheet.cells.eachIn(area, (cell, row, column) => {
    sheet.cells.set(row, column, { ...cell, style: changed(cell.style) });
  });
}

function restyleColumns(sheet: SheetState, area: Area, changed: Restyle): void {
  for (const [row, format] of sheet.rows) {
    if (format.style === null) continue;
    restyleCells(sheet, { ...area, row, rows: 1 }, changed);
  }
  restyleExisting(sheet, area, changed);
  const last = area.column + area.columns - 1;
  sheet.columns = changeColumns(sheet.columns, area.column, last, (format) => ({
    style: changed(format.style),
  }));
}

function restyleRows(sheet: SheetState, area: Area, changed: Restyle): void {
  restyleExisting(sheet, area, changed);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const format = rowFormatAt(sheet, row);
    sheet.rows.set(row, { ...format, style: changed(format.style) });
  }
}

/** The styles that show in the area, each once; the plain one as an object. */
export function stylesIn(sheet: SheetState, area: Area, styles: StyleTable): Set<CellStyle> {
  const found = new Set<CellStyle>();
  let cells = 0;
  sheet.cells.eachIn(area, (cell) => {
    cells += 1;
    found.add(cell.style ?? styles.plain);
  });
  if (cells < area.rows * area.columns) addInherited(sheet, area, styles, found);
  return found;
}

function addInherited(
  sheet: SheetState,
  area: Area,
  styles: StyleTable,
  found: Set<CellStyle>,
): void {
  const rows = Math.min(area.rows, 1000);
  const columns = Math.min(area.columns, 256);
  const isThere = (row: number, column: number) => sheet.cells.get(row, column) !== null;
  for (let row = area.row; row < area.row + rows; row += 1) {
    for (let column = area.column; column < area.column + columns; column += 1) {
      if (isThere(row, column)) continue;
      found.add(inheritedStyle(sheet, row, column) ?? styles.plain);
    }
  }
}
