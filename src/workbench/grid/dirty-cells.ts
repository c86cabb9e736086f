import { type Area, boundAreas } from "../../host/workbook/area";
import { type AreaShift, shiftArea } from "../../host/workbook/area-shift";

/** Cells of one sheet that must be read again, each once. They follow inserted and deleted rows and columns. */
export class DirtyCells {
  #rows = new Map<number, Set<number>>();

  /** Notes a cell. */
  add(row: number, column: number): void {
    const columns = this.#rows.get(row);
    if (columns) columns.add(column);
    else this.#rows.set(row, new Set([column]));
  }

  /** Notes every cell of an area; give it the size of the used part, not of the sheet. */
  addArea({ row, column, rows, columns }: Area): void {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) this.add(r, c);
    }
  }

  /** Notes the cells of a matrix of the grid: rows by number, then cells by number. */
  addMatrix(matrix: Readonly<Record<number, Readonly<Record<number, unknown>>>>): void {
    for (const [row, cells] of Object.entries(matrix)) {
      for (const column of Object.keys(cells)) this.add(Number(row), Number(column));
    }
  }

  /** Moves the notes as the cells moved; those of deleted cells are dropped. */
  shift(shift: AreaShift): void {
    const before = [...this.cells()];
    this.#rows = new Map();
    for (const [row, column] of before) {
      const moved = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
      if (moved) this.add(moved.row, moved.column);
    }
  }

  /** The cells as pairs of row and column. */
  *cells(): Generator<readonly [number, number]> {
    for (const [row, columns] of this.#rows) {
      for (const column of columns) yield [row, column];
    }
  }
}

/** The smallest area with all these cells, or null for none. */
export function areaAround(cells: Iterable<readonly [number, number]>): Area | null {
  let area: Area | null = null;
  for (const [row, column] of cells) {
    const cell: Area = { row, column, rows: 1, columns: 1 };
    area = area ? boundAreas(area, cell) : cell;
  }
  return area;
}
