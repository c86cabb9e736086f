import { type Area, boundAreas, COLUMN_LIMIT, intersectAreas, ROW_LIMIT } from "../workbook/area";
import { rowFormatAt } from "../workbook/cell-access";
import type { Cell } from "../workbook/cell-store";
import { columnFormatAt } from "../workbook/column-formats";
import type { SheetState } from "../workbook/sheet-state";

function hasContent(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null;
}

/** The used part of a sheet: cells with content, and unless `valuesOnly` those with a format of their own. */
export function usedArea(sheet: SheetState, valuesOnly: boolean): Area | null {
  return sheet.cells.usedArea(
    valuesOnly ? hasContent : (cell) => hasContent(cell) || cell.style !== null,
  );
}

/** The smallest rectangle of the area that holds its used cells, or null. */
export function usedPart(sheet: SheetState, area: Area, valuesOnly: boolean): Area | null {
  const all = usedArea(sheet, valuesOnly);
  const common = all && intersectAreas(all, area);
  if (!common) return null;
  let found: Area | null = null;
  sheet.cells.eachIn(common, (cell, row, column) => {
    if (!hasContent(cell) && (valuesOnly || cell.style === null)) return;
    const here = { row, column, rows: 1, columns: 1 };
    found = found ? boundAreas(found, here) : here;
  });
  return found;
}

function anyContent(sheet: SheetState, area: Area): boolean {
  const clipped = intersectAreas(area, {
    row: 0,
    column: 0,
    rows: ROW_LIMIT,
    columns: COLUMN_LIMIT,
  });
  let found = false;
  if (clipped) {
    sheet.cells.eachIn(clipped, (cell) => {
      found ||= hasContent(cell);
    });
  }
  return found;
}

/** The block of cells around an area up to the next blank rows and columns (Ctrl+Shift+*). */
export function surroundingRegion(sheet: SheetState, start: Area): Area {
  let area = start;
  for (;;) {
    const grown = grow(sheet, area);
    if (grown === area) return area;
    area = grown;
  }
}

function grow(sheet: SheetState, area: Area): Area {
  const { row, column, rows, columns } = area;
  const wide = { column: Math.max(0, column - 1), columns: columns + 2 };
  const tall = { row: Math.max(0, row - 1), rows: rows + 2 };
  if (row > 0 && anyContent(sheet, { ...wide, row: row - 1, rows: 1 })) {
    return { ...area, row: row - 1, rows: rows + 1 };
  }
  if (anyContent(sheet, { ...wide, row: row + rows, rows: 1 })) return { ...area, rows: rows + 1 };
  if (column > 0 && anyContent(sheet, { ...tall, column: column - 1, columns: 1 })) {
    return { ...area, column: column - 1, columns: columns + 1 };
  }
  if (anyContent(sheet, { ...tall, column: column + columns, columns: 1 })) {
    return { ...area, columns: columns + 1 };
  }
  return area;
}

const STEPS = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;

/** The cell where Ctrl+arrow ends from the area's first cell, and the area extended as far as there. */
export function extendedArea(
  sheet: SheetState,
  area: Area,
  direction: keyof typeof STEPS,
): { edge: Area; extended: Area } {
  const [down, right] = STEPS[direction];
  let { row, column } = area;
  const isInside = (r: number, c: number) => r >= 0 && c >= 0 && r < ROW_LIMIT && c < COLUMN_LIMIT;
  const isFull = (r: number, c: number) => {
    const cell = sheet.cells.get(r, c);
    return cell !== null && hasContent(cell);
  };
  const inBlock = isFull(row, column) && isFull(row + down, column + right);
  while (isInside(row + down, column + right)) {
    if (inBlock && !isFull(row + down, column + right)) break;
    row += down;
    column += right;
    if (!inBlock && isFull(row, column)) break;
  }
  const edge = { row, column, rows: 1, columns: 1 };
  return { edge, extended: boundAreas(area, edge) };
}

/** Neighbouring visible lines of one axis, as [first, count] runs. */
function visibleRuns(
  first: number,
  count: number,
  isHidden: (line: number) => boolean,
): [number, number][] {
  const runs: [number, number][] = [];
  for (let line = first; line < first + count; line += 1) {
    const last = runs.at(-1);
    if (isHidden(line)) continue;
    if (last && last[0] + last[1] === line) last[1] += 1;
    else runs.push([line, 1]);
  }
  return runs;
}

/** The rectangles of the area whose rows and columns are not hidden. */
export function visibleAreas(sheet: SheetState, area: Area): Area[] {
  const rows = visibleRuns(area.row, area.rows, (row) => rowFormatAt(sheet, row).hidden);
  const columns = visibleRuns(
    area.column,
    area.columns,
    (c) => columnFormatAt(sheet.columns, c).hidden,
  );
  return rows.flatMap(([row, height]) =>
    columns.map(([column, width]) => ({ row, column, rows: height, columns: width })),
  );
}
