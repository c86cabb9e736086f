import type { CellRange } from "./address";
import type { CellGrid, CellValue } from "./cell-grid";
import { hashCell, mixHash } from "./cell-hash";

/**
 * A checksum for each row and each column of a sheet, from its first cell on; "" for an empty line. Two of them tell not only
 * that something was edited but where, in a size that grows with the sheet's edges and not with its cells.
 *
 * Each of the two is one text, its checksums with a space between: they are kept in the workbook's settings, and office.js goes
 * through every setting piece by piece before it hands it over.
 */
export interface LineChecksums {
  readonly rows: string;
  readonly columns: string;
}

const between = " ";

const rowBasis = 0x811c9dc5;
const columnBasis = 0x9e3779b9;
const cellBasis = 0x01234567;
const base = 36;

/** What the checksums of a sheet are computed from. */
type Cells = Pick<CellGrid, "top" | "left" | "values"> | null;

const rowsInPiece = 500;

/** The checksums of a grid; empty cells do not count, so that it does not matter how far the grid reaches. */
export function computeLineChecksums(grid: Cells): LineChecksums {
  const pieces = computeLineChecksumsInPieces(grid);
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return next.value;
  }
}

/** {@link computeLineChecksums} that can be left after every 500 rows. */
export function* computeLineChecksumsInPieces(grid: Cells): Generator<void, LineChecksums, void> {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [down, line] of (grid?.values ?? []).entries()) {
    if (down > 0 && down % rowsInPiece === 0) yield;
    const row = (grid?.top ?? 0) + down;
    line.forEach((value: CellValue, right) => {
      if (value === "") return;
      const column = (grid?.left ?? 0) + right;
      const cell = hashCell(value, cellBasis);
      rows[row] = mixHash(mixHash(rows[row] ?? rowBasis, column), cell);
      columns[column] = mixHash(mixHash(columns[column] ?? columnBasis, row), cell);
    });
  }
  return { rows: joined(rows), columns: joined(columns) };
}

function joined(hashes: readonly (number | undefined)[]): string {
  return Array.from(hashes, textOf).join(between);
}

function textOf(hash: number | undefined): string {
  return hash === undefined ? "" : hash.toString(base);
}

/**
 * The smallest rectangle that holds every cell in which two sheets differ, by their checksums; null where they are the same.
 * One edited cell is named exactly.
 */
export function findDifference(before: LineChecksums, now: LineChecksums): CellRange | null {
  const rows = differing(before.rows.split(between), now.rows.split(between));
  const columns = differing(before.columns.split(between), now.columns.split(between));
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
