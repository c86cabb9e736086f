import type { CellRange } from "./address";
import type { CellGrid, CellValue } from "./cell-grid";
import { hashCell, mixHash } from "./cell-hash";

/**
 * A checksum for each row and each column of a sheet, from its first cell on; "" for an empty line. Two of them tell not only
 * that something was edited but where, in a size that grows with the sheet's edges and not with its cells.
 */
export interface LineChecksums {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const rowBasis = 0x811c9dc5;
const columnBasis = 0x9e3779b9;
const cellBasis = 0x01234567;
const base = 36;

/** The checksums of a grid; empty cells do not count, so that it does not matter how far the grid reaches. */
export function computeLineChecksums(
  grid: Pick<CellGrid, "top" | "left" | "values"> | null,
): LineChecksums {
  const rows: number[] = [];
  const columns: number[] = [];
  grid?.values.forEach((line, down) => {
    const row = grid.top + down;
    line.forEach((value: CellValue, right) => {
      if (value === "") return;
      const column = grid.left + right;
      const cell = hashCell(value, cellBasis);
      rows[row] = mixHash(mixHash(rows[row] ?? rowBasis, column), cell);
      columns[column] = mixHash(mixHash(columns[column] ?? columnBasis, row), cell);
    });
  });
  return { rows: Array.from(rows, textOf), columns: Array.from(columns, textOf) };
}

function textOf(hash: number | undefined): string {
  return hash === undefined ? "" : hash.toString(base);
}

/**
 * The smallest rectangle that holds every cell in which two sheets differ, by their checksums; null where they are the same.
 * One edited cell is named exactly.
 */
export function findDifference(before: LineChecksums, now: LineChecksums): CellRange | null {
  const rows = differing(before.rows, now.rows);
  const columns = differing(before.columns, now.columns);
  const [row, column] = [rows[0], columns[0]];
  if (row === undefined || column === undefined) return null;
  return {
    row,
    column,
    rows: (rows.at(-1) ?? row) - row + 1,
    columns: (columns.at(-1) ?? column) - column + 1,
  };
}

function differing(before: readonly string[], now: readonly string[]): readonly number[] {
  const length = Math.max(before.length, now.length);
  return Array.from({ length }, (_, index) => index).filter(
    (index) => (before[index] ?? "") !== (now[index] ?? ""),
  );
}
