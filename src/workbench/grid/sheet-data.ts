import type { Area } from "../../host/workbook/area";
import type { CellRow } from "../../host/workbook/cell-store";
import type { CellStyle } from "../../host/workbook/cell-style";
import type { SheetState } from "../../host/workbook/sheet-state";
import { cellDataOf } from "./cell-data";
import { gridRangeOf } from "./grid-range";
import {
  type ByIndex,
  flag,
  type GridCellData,
  type GridColumnData,
  type GridFreeze,
  type GridRowData,
  type GridSheetData,
} from "./grid-words";
import { columnPixels, pixelsOfPoints } from "./measures";
import { estimateRowHeight } from "./row-heights";
import type { StyleIds } from "./style-ids";

/** Room for typing beside and below what is there: the grid has no endless sheet. */
const SPARE = { rows: 100, columns: 14, leastRows: 200, leastColumns: 40 };

/** How many rows and columns the grid shows of a sheet. */
export function gridSizeOf(sheet: SheetState): { rows: number; columns: number } {
  const used = sheet.cells.usedArea(() => true);
  const bottom = Math.max(
    used ? used.row + used.rows : 0,
    ...sheet.merges.map((m) => m.row + m.rows),
  );
  const right = Math.max(
    used ? used.column + used.columns : 0,
    ...sheet.merges.map((m) => m.column + m.columns),
  );
  return {
    rows: Math.max(SPARE.leastRows, bottom + SPARE.rows),
    columns: Math.max(SPARE.leastColumns, right + SPARE.columns),
  };
}

/** The merges that begin in a row, to ask for each row without a search of all. */
export function mergesByRow(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const found = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const list = found.get(row);
      if (list) list.push(area);
      else found.set(row, [area]);
    }
  }
  return found;
}

/** Height in pixels of a row: what the file says, or an estimate. */
export function rowPixels(
  sheet: SheetState,
  row: number,
  merges: readonly Area[],
  plain: CellStyle,
): number {
  const height = sheet.rows.get(row)?.height ?? null;
  return pixelsOfPoints(height ?? estimateRowHeight(sheet, row, merges, plain));
}

/** One row of cells in the grid's words. */
function rowCells(row: CellRow, ids: StyleIds): Record<number, GridCellData> {
  const cells: Record<number, GridCellData> = {};
  row.cells.forEach((cell, place) => {
    const column = row.columns[place];
    if (column === undefined) return;
    cells[column] = cellDataOf(cell, cell.style === null ? null : ids.idOf(cell.style));
  });
  return cells;
}

function rowData(sheet: SheetState, plain: CellStyle, ids: StyleIds): Record<number, GridRowData> {
  const merges = mergesByRow(sheet.merges);
  const rows: Record<number, GridRowData> = {};
  for (const row of new Set([...sheet.cells.rowIndexes(), ...sheet.rows.keys()])) {
    const format = sheet.rows.get(row);
    rows[row] = {
      h: rowPixels(sheet, row, merges.get(row) ?? [], plain),
      ia: 0,
      hd: flag(format?.hidden === true),
      ...(format?.style && { s: ids.idOf(format.style) }),
    };
  }
  return rows;
}

/** One column's width, visibility and style, for each column of the grid that has any of its own. */
function columnData(
  sheet: SheetState,
  columns: number,
  ids: StyleIds,
): Record<number, GridColumnData> {
  const data: Record<number, GridColumnData> = {};
  for (const span of sheet.columns) {
    const one: GridColumnData = {
      w: columnPixels(span.width ?? sheet.defaultColumnWidth),
      hd: flag(span.hidden),
      ...(span.style && { s: ids.idOf(span.style) }),
    };
    for (let c = span.first; c <= Math.min(span.last, columns - 1); c += 1) data[c] = { ...one };
  }
  return data;
}

/** Frozen panes in the grid's words; -1 where nothing scrolls apart. */
export function freezeData({ freeze }: SheetState): GridFreeze {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/** A whole sheet in the grid's words; `plain` is the style of cells without one. */
export function sheetDataOf(sheet: SheetState, plain: CellStyle, ids: StyleIds): GridSheetData {
  const size = gridSizeOf(sheet);
  const cellData: Record<number, ByIndex<GridCellData>> = {};
  for (const index of sheet.cells.rowIndexes()) {
    const row = sheet.cells.row(index);
    if (row) cellData[index] = rowCells(row, ids);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: flag(sheet.visibility !== "Visible"),
    freeze: freezeData(sheet),
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: columnPixels(sheet.defaultColumnWidth),
    defaultRowHeight: pixelsOfPoints(sheet.defaultRowHeight),
    mergeData: sheet.merges.map((area) => gridRangeOf(area, size)),
    cellData,
    rowData: rowData(sheet, plain, ids),
    columnData: columnData(sheet, size.columns, ids),
    rowHeader: { width: 46, hidden: flag(!sheet.showHeadings) },
    columnHeader: { height: 20, hidden: flag(!sheet.showHeadings) },
    showGridlines: flag(sheet.showGridlines),
    rightToLeft: flag(sheet.rightToLeft),
  };
}
