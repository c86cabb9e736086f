/**
 * A rectangle of cells that are made when they are asked for, each time anew: a table of a province has hundreds of thousands, and
 * what is kept of it is its columns.
 */
export interface CellBlock<Cell> {
  readonly rows: number;
  readonly columns: number;
  /** The cell at a zero-based place inside the block. */
  readonly cellAt: (row: number, column: number) => Cell;
}

/** Lines as a block, as wide as the widest of them; what a shorter line lacks is left as it is. */
export function blockOf<Cell>(lines: readonly (readonly Cell[])[]): CellBlock<Cell | null> {
  return {
    rows: lines.length,
    columns: lines.reduce((widest, line) => Math.max(widest, line.length), 0),
    cellAt: (row, column) => lines[row]?.[column] ?? null,
  };
}

/** One block on top of another of the same width. */
export function stackBlocks<Cell>(upper: CellBlock<Cell>, lower: CellBlock<Cell>): CellBlock<Cell> {
  return {
    rows: upper.rows + lower.rows,
    columns: upper.columns,
    cellAt: (row, column) =>
      row < upper.rows ? upper.cellAt(row, column) : lower.cellAt(row - upper.rows, column),
  };
}

/** The rows of a block from one up to, but not including, another. */
export function sliceRows<Cell>(block: CellBlock<Cell>, from: number, to: number): CellBlock<Cell> {
  return {
    rows: Math.min(to, block.rows) - from,
    columns: block.columns,
    cellAt: (row, column) => block.cellAt(from + row, column),
  };
}

/** The lines of a block with something made of each cell, where a list of lists is needed. */
export function mapLines<Cell, Result>(
  { rows, columns, cellAt }: CellBlock<Cell>,
  make: (cell: Cell, row: number, column: number) => Result,
): Result[][] {
  const lines = new Array<Result[]>(rows);
  for (let row = 0; row < rows; row++) {
    const line = new Array<Result>(columns);
    for (let column = 0; column < columns; column++)
      line[column] = make(cellAt(row, column), row, column);
    lines[row] = line;
  }
  return lines;
}

/** The zero-based place of a cell inside a block. */
export interface BlockPlace {
  readonly row: number;
  readonly column: number;
}

/** The first cell, row by row, of which something holds; null where it holds of none. */
export function findCell<Cell>(
  { rows, columns, cellAt }: CellBlock<Cell>,
  holds: (cell: Cell, row: number, column: number) => boolean,
): BlockPlace | null {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (holds(cellAt(row, column), row, column)) return { row, column };
  return null;
}

/** Goes through the cells of a block row by row. */
export function eachCell<Cell>(
  { rows, columns, cellAt }: CellBlock<Cell>,
  see: (cell: Cell, row: number, column: number) => void,
): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) see(cellAt(row, column), row, column);
}
