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
  const values = Array.from({ length: bottom - top }, () =>
    new Array<CellValue>(right - left).fill(""),
  );
  for (const window of windows) {
    window.values.forEach((line, index) => {
      values[window.row - top + index]?.splice(window.column - left, line.length, ...line);
    });
  }
  return { sheet, top, left, values, ...details };
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
