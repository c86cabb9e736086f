import type { Area } from "../../host/workbook/area";
import type { Cell } from "../../host/workbook/cell-store";
import type { CellStyle } from "../../host/workbook/cell-style";
import { columnFormatAt } from "../../host/workbook/column-formats";
import type { SheetState } from "../../host/workbook/sheet-state";
import { columnPixels } from "./measures";

/** Height of a line by the size of its font: the leading of Times New Roman and Calibri on screen. */
const LINE_FACTOR = 1.32;

/** Mean width of a letter by the size of its font. */
const LETTER_FACTOR = 0.5;

const POINT_PIXELS = 96 / 72;

/** How many points a text needs in a cell of so many pixels, broken at spaces as the grid does. */
function textHeight(text: string, style: CellStyle, pixels: number): number {
  const { size, bold } = style.font;
  const letter = size * POINT_PIXELS * LETTER_FACTOR * (bold ? 1.06 : 1);
  const room = Math.max(1, Math.floor((pixels - 4) / letter));
  const lines = text.split("\n").reduce((sum, part) => sum + linesOf(part, room), 0);
  return lines * size * LINE_FACTOR + 1;
}

function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const next = used === 0 ? word.length : used + 1 + word.length;
    if (next <= room || used === 0) used = next;
    else {
      lines += 1;
      used = word.length;
    }
  }
  return lines;
}

function cellHeight(sheet: SheetState, cell: Cell, column: number, plain: CellStyle): number {
  const style = cell.style ?? plain;
  const isText = typeof cell.value === "string" && cell.value !== "";
  if (!isText || !style.alignment.wrap)
    return cell.value === null ? 0 : style.font.size * LINE_FACTOR;
  const format = columnFormatAt(sheet.columns, column);
  const width = columnPixels(format.width ?? sheet.defaultColumnWidth);
  return textHeight(cell.value, style, width);
}

/**
 * Points that a row needs where the file leaves its height to Excel: an estimate by letters and lines, as the grid
 * fits no heights by itself. Merged cells don't count, as in Excel; never less than the sheet's default.
 */
export function estimateRowHeight(
  sheet: SheetState,
  row: number,
  merges: readonly Area[],
  plain: CellStyle,
): number {
  let height = sheet.defaultRowHeight;
  const cells = sheet.cells.row(row);
  cells?.cells.forEach((cell, place) => {
    const column = cells.columns[place] ?? 0;
    const merge = merges.find((area) => holds(area, row, column));
    if (merge && merge.rows > 1) return;
    const single = merge ? { ...cell, style: unwrapped(cell.style ?? plain) } : cell;
    height = Math.max(height, cellHeight(sheet, single, column, plain));
  });
  return Math.ceil(height * 4) / 4;
}

function unwrapped(style: CellStyle): CellStyle {
  return { ...style, alignment: { ...style.alignment, wrap: false } };
}

function holds(area: Area, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}
