import { type Area, COLUMN_LIMIT, ROW_LIMIT } from "./area";
import type { CellStyle } from "./cell-style";

/** An error in a cell ("#DIV/0!", "#N/A" …), told apart from the same text typed by a person. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: dates are serial numbers; null is an empty cell (a formula may still give ""). */
export type CellValue = string | number | boolean | CellError | null;

/** One cell. Never changed, only replaced: the same object means that nothing happened to the cell. */
export interface Cell {
  readonly value: CellValue;
  /** With its "=", in US notation; null for a constant. */
  readonly formula: string | null;
  /**
   * A style of the workbook's StyleTable; null for the plain one. Only where there is no cell at all does the
   * style of the row, and failing that of the column, show.
   */
  readonly style: CellStyle | null;
}

/**
 * One row: its cells by rising column, as two parallel lists, which never change. A row that was edited is
 * another object, so that "same row object" means "nothing in this row changed" (it may have moved).
 */
export interface CellRow {
  readonly columns: readonly number[];
  readonly cells: readonly Cell[];
}

function placeOf(row: CellRow, column: number): number {
  const { columns } = row;
  const first = columns[0];
  if (first === undefined || column < first) return 0;
  if (columns[column - first] === column) return column - first;
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? COLUMN_LIMIT) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cell of a row in a zero-based column, or null where there is none. */
export function cellInRow(row: CellRow | null, column: number): Cell | null {
  if (!row) return null;
  const place = placeOf(row, column);
  return row.columns[place] === column ? (row.cells[place] ?? null) : null;
}

interface OpenRow {
  readonly columns: number[];
  readonly cells: Cell[];
}

/**
 * The cells of a sheet: rows by index, each a {@link CellRow}. Only rows and cells that exist take space, so
 * one cell in the far corner costs one row. Rows are copied when first edited after a snapshot.
 */
export class CellStore {
  readonly #rows: Map<number, CellRow>;
  /** The rows made by this store since the last snapshot, which nobody else holds. */
  #own = new Set<CellRow>();
  #sorted: number[] | null = null;
  /** Stands for all that is stored; a snapshot has the same one until one side changes. */
  #state = {};
  #isStateShared = false;

  constructor(rows: ReadonlyMap<number, CellRow> = new Map()) {
    this.#rows = new Map(rows);
  }

  /** The cell, or null. */
  get(row: number, column: number): Cell | null {
    return cellInRow(this.row(row), column);
  }

  /** The row, or null when it has no cell. Hold it as a value: a later edit may change rows not yet in a snapshot. */
  row(row: number): CellRow | null {
    return this.#rows.get(row) ?? null;
  }

  /** The indexes of the rows that have cells, rising. */
  rowIndexes(): readonly number[] {
    this.#sorted ??= [...this.#rows.keys()].sort((a, b) => a - b);
    return this.#sorted;
  }

  /** Whether nothing was put or taken away since one of the two was a snapshot of the other. */
  isSameAs(other: CellStore): boolean {
    return this.#state === other.#state;
  }

  /** Puts a cell, or takes it away with null. */
  set(row: number, column: number, cell: Cell | null): void {
    const known = this.#rows.get(row);
    if (!known && !cell) return;
    this.#changeState();
    const open = this.#openRow(row, known);
    const place = placeOf(open, column);
    const isThere = open.columns[place] === column;
    if (cell && isThere) open.cells[place] = cell;
    else if (cell) {
      open.columns.splice(place, 0, column);
      open.cells.splice(place, 0, cell);
    } else if (isThere) {
      open.columns.splice(place, 1);
      open.cells.splice(place, 1);
    }
    if (open.columns.length === 0) this.#dropRow(row);
  }

  /** Replaces a whole row (columns rising), or takes it away with null. For loading and for moving rows. */
  setRow(row: number, cells: CellRow | null): void {
    this.#changeState();
    if (!cells || cells.columns.length === 0) {
      this.#dropRow(row);
      return;
    }
    if (!this.#rows.has(row)) this.#sorted = null;
    this.#rows.set(row, cells);
  }

  /** Calls for each existing cell in the area, row by row. The cells may be replaced meanwhile, rows not added. */
  eachIn(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const end = area.column + area.columns;
    for (const index of this.rowIndexesIn(area)) {
      const row = this.#rows.get(index);
      if (!row) continue;
      const { columns, cells } = { columns: [...row.columns], cells: [...row.cells] };
      for (let place = placeOf(row, area.column); place < columns.length; place += 1) {
        const column = columns[place] ?? end;
        const cell = cells[place];
        if (column >= end || !cell) break;
        visit(cell, index, column);
      }
    }
  }

  /** The indexes of the rows of the area that have cells, rising. */
  rowIndexesIn(area: Area): readonly number[] {
    const end = area.row + area.rows;
    if (area.rows < this.#rows.size) {
      const some: number[] = [];
      for (let row = area.row; row < end; row += 1) if (this.#rows.has(row)) some.push(row);
      return some;
    }
    return this.rowIndexes().filter((row) => row >= area.row && row < end);
  }

  /** The smallest area holding every cell that counts, or null. Looks at the ends of each row only. */
  usedArea(counts: (cell: Cell) => boolean): Area | null {
    let [top, bottom, left, right] = [ROW_LIMIT, -1, COLUMN_LIMIT, -1];
    for (const [index, row] of this.#rows) {
      const first = row.cells.findIndex(counts);
      if (first < 0) continue;
      const last = row.cells.findLastIndex(counts);
      [top, bottom] = [Math.min(top, index), Math.max(bottom, index)];
      left = Math.min(left, row.columns[first] ?? left);
      right = Math.max(right, row.columns[last] ?? right);
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** A copy that shares the rows until one side changes them. */
  snapshot(): CellStore {
    this.#own = new Set();
    const copy = new CellStore(this.#rows);
    copy.#state = this.#state;
    copy.#isStateShared = true;
    this.#isStateShared = true;
    return copy;
  }

  #changeState(): void {
    if (!this.#isStateShared) return;
    this.#state = {};
    this.#isStateShared = false;
  }

  #openRow(index: number, known: CellRow | undefined): OpenRow {
    if (known && this.#own.has(known)) return known as OpenRow;
    const open: OpenRow = {
      columns: [...(known?.columns ?? [])],
      cells: [...(known?.cells ?? [])],
    };
    if (!known) this.#sorted = null;
    this.#rows.set(index, open);
    this.#own.add(open);
    return open;
  }

  #dropRow(index: number): void {
    if (this.#rows.delete(index)) this.#sorted = null;
  }
}
