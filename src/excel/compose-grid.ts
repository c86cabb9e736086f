import type { CellGrid, CellValue } from "../sheet/cell-grid";

/** Values of one part of a sheet, zero-based. */
export interface CellWindow {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** What belongs to a grid besides its values. */
export type GridDetails = Pick<CellGrid, "sampleFormats" | "hiddenRows" | "fontName">;

/** Puts the windows of a sheet, which lie one below the other, together to one grid; what no window covers is empty. Null without any. */
export function composeGrid(
  sheet: string,
  windows: readonly CellWindow[],
  details: GridDetails,
): CellGrid | null {
  const [first] = windows;
  if (first === undefined) return null;
  if (windows.length === 1) {
    return { sheet, top: first.row, left: first.column, values: first.values, ...details };
  }
  if (isStack(windows)) {
    const values = windows.flatMap((window) => window.values);
    return { sheet, top: first.row, left: first.column, values, ...details };
  }
  const top = Math.min(...windows.map(({ row }) => row));
  const left = Math.min(...windows.map(({ column }) => column));
  const bottom = Math.max(...windows.map(({ row, values }) => row + values.length));
  const right = Math.max(...windows.map(({ column, values }) => column + (values[0]?.length ?? 0)));
  const width = right - left;
  const blank = new Array<CellValue>(width).fill("");
  const values = new Array<readonly CellValue[]>(bottom - top).fill(blank);
  for (const { row, column, values: lines } of windows) {
    lines.forEach((line, index) => {
      const at = row - top + index;
      const isWhole = line.length === width;
      values[at] = isWhole ? line : withLine(values[at] ?? blank, line, column - left);
    });
  }
  return { sheet, top, left, values, ...details };
}

/** A line with another written over a part of it; lines that are as wide as the grid are taken as they are. */
function withLine(
  whole: readonly CellValue[],
  part: readonly CellValue[],
  from: number,
): readonly CellValue[] {
  const line = [...whole];
  part.forEach((value, index) => (line[from + index] = value));
  return line;
}

/** Whether each window goes on where the one before it ends, in the same columns: a sheet of plain rows then needs no copy. */
function isStack(windows: readonly CellWindow[]): boolean {
  return windows.every((window, index) => {
    const before = windows[index - 1];
    if (before === undefined) return true;
    return (
      window.row === before.row + before.values.length &&
      window.column === before.column &&
      window.values[0]?.length === before.values[0]?.length
    );
  });
}
