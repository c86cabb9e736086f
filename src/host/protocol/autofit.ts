import { intersectAreas } from "../workbook/area";
import { shownText } from "../workbook/cell-text";
import type { Cell } from "../workbook/cell-store";
import { columnWidthOfPoints, shownColumnPoints } from "../workbook/line-sizes";
import { requireAllowance } from "./edit-permission";
import { changeColumnsOf, changeRows } from "./range-lines";
import type { CellsTarget } from "./targets";
import { estimateLines, estimateWidth } from "./text-estimate";

/** Height of a line in parts of the font's size. */
const LINE_HEIGHT = 15 / 11;
const PADDING_POINTS = 3.75;
const MAX_ROW_POINTS = 409.5;

function textOf(cells: CellsTarget, cell: Cell): string {
  const { session } = cells;
  const { styles, uses1904Dates } = session.workbook;
  const format = (cell.style ?? styles.plain).numberFormat;
  return shownText(cell.value, format, { locale: session.settings.culture.name, uses1904Dates });
}

function sizeOf(cells: CellsTarget, cell: Cell): number {
  return (cell.style ?? cells.session.workbook.styles.plain).font.size;
}

function isMerged(cells: CellsTarget, row: number, column: number): boolean {
  const here = { row, column, rows: 1, columns: 1 };
  return cells.sheet.merges.some((merge) => intersectAreas(merge, here) !== null);
}

function heightOf(cells: CellsTarget, cell: Cell, column: number): number {
  const size = sizeOf(cells, cell);
  const paragraphs = textOf(cells, cell).split(/\r?\n/);
  const width = Math.max(1, shownColumnPoints(cells.sheet, column) - PADDING_POINTS);
  const wraps = cell.style?.alignment.wrap === true;
  const lines = paragraphs.map((text) => (wraps ? estimateLines(text, size, width) : 1));
  const count = wraps ? lines.reduce((sum, each) => sum + each, 0) : 1;
  return count * size * LINE_HEIGHT;
}

/**
 * `autofitRows`: the highest of the row's texts by an estimate of their lines. Merged cells do not count, as in
 * Excel (OfficeDev/office-js 1840).
 */
export function autofitRows(cells: CellsTarget): void {
  const { session, sheet } = cells;
  requireAllowance(session, sheet, "allowFormatRows");
  const heights = new Map<number, number>();
  for (const area of cells.areas) {
    const rows = { ...area, column: 0, columns: Number.MAX_SAFE_INTEGER };
    sheet.cells.eachIn(rows, (cell, row, column) => {
      if (cell.value === null || isMerged(cells, row, column)) return;
      heights.set(row, Math.max(heights.get(row) ?? 0, heightOf(cells, cell, column)));
    });
  }
  changeRows(cells, () => ({ height: null, customHeight: false }));
  for (const [row, points] of heights) {
    if (points <= sheet.defaultRowHeight) continue;
    const height = Math.min(MAX_ROW_POINTS, Math.ceil(points * 4) / 4);
    const one = { session, sheet, areas: [{ row, column: 0, rows: 1, columns: 1 }] };
    changeRows(one, () => ({ height, customHeight: false }));
  }
}

/** `autofitColumns`: the widest text of each column by an estimate; wrapped and merged cells do not count. */
export function autofitColumns(cells: CellsTarget): void {
  const { session, sheet } = cells;
  requireAllowance(session, sheet, "allowFormatColumns");
  const widths = new Map<number, number>();
  for (const area of cells.areas) {
    sheet.cells.eachIn(area, (cell, row, column) => {
      if (
        cell.value === null ||
        cell.style?.alignment.wrap === true ||
        isMerged(cells, row, column)
      )
        return;
      const points = estimateWidth(textOf(cells, cell), sizeOf(cells, cell)) + PADDING_POINTS;
      widths.set(column, Math.max(widths.get(column) ?? 0, points));
    });
  }
  for (const [column, points] of widths) {
    const one = { session, sheet, areas: [{ row: 0, column, rows: 1, columns: 1 }] };
    changeColumnsOf(one, () => ({ width: columnWidthOfPoints(points) }));
  }
}
