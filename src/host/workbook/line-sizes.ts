import { columnFormatAt } from "./column-formats";
import { ROW_LIMIT } from "./area";
import { rowFormatAt } from "./cell-access";
import type { SheetState } from "./sheet-state";

/** Pixels of a column that nobody changed, with the default font Calibri 11. */
const DEFAULT_COLUMN_PIXELS = 64;
/** Pixels of a digit of the default font. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** Points of a column's width from the file's unit; null is the default of 48 points. */
export function columnPoints(width: number | null): number {
  const pixels = width === null ? DEFAULT_COLUMN_PIXELS : Math.round(width * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/** The file's unit from points, on whole pixels as the screen has them. */
export function columnWidthOfPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS;
}

/** Points of a column as shown: 0 when hidden. */
export function shownColumnPoints(sheet: SheetState, column: number): number {
  const format = columnFormatAt(sheet.columns, column);
  return format.hidden ? 0 : columnPoints(format.width ?? sheet.defaultColumnWidth);
}

/** Points of a row as shown: 0 when hidden. */
function shownRowPoints(sheet: SheetState, row: number): number {
  const format = rowFormatAt(sheet, row);
  return format.hidden ? 0 : (format.height ?? sheet.defaultRowHeight);
}

/** Points from the top of the sheet to the row. Rows without a format of their own cost nothing. */
export function rowTop(sheet: SheetState, row: number): number {
  let points = row * sheet.defaultRowHeight;
  for (const index of sheet.rows.keys()) {
    if (index < row) points += shownRowPoints(sheet, index) - sheet.defaultRowHeight;
  }
  return points;
}

/** Points from the left of the sheet to the column. */
export function columnLeft(sheet: SheetState, column: number): number {
  const plain = columnPoints(sheet.defaultColumnWidth);
  let points = column * plain;
  for (const span of sheet.columns) {
    const count = Math.min(span.last + 1, column) - span.first;
    if (count > 0) points += count * (shownColumnPoints(sheet, span.first) - plain);
  }
  return points;
}

/** A column or row, and how far a place lies behind its edge, in points. */
interface LinePlace {
  readonly index: number;
  readonly rest: number;
}

/** The column that lies at a distance from the left of the sheet. */
export function columnAtPoints(sheet: SheetState, points: number): LinePlace {
  return lineAt(points, (column) => shownColumnPoints(sheet, column));
}

/** The row that lies at a distance from the top of the sheet. */
export function rowAtPoints(sheet: SheetState, points: number): LinePlace {
  return lineAt(points, (row) => shownRowPoints(sheet, row));
}

function lineAt(points: number, sizeOf: (index: number) => number): LinePlace {
  let index = 0;
  let rest = points;
  for (let size = sizeOf(0); rest >= size && index < ROW_LIMIT - 1; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return { index, rest };
}
