import type { GridCell } from "../../../src/workbench/grid/cell-reading";
import type { GridLine, GridReader } from "../../../src/workbench/grid/grid-reader";
import type { Area } from "../../../src/host/workbook/area";

/** A grid of which a test says what it holds; everything else is empty, 200 rows by 40 columns. */
export class WrittenGrid implements GridReader {
  readonly cells = new Map<string, GridCell>();
  readonly lines = new Map<string, GridLine>();
  merges: readonly Area[] = [];
  freeze = { rows: 0, columns: 0 };

  /** Says what a cell holds. */
  put(row: number, column: number, cell: Partial<GridCell>): void {
    this.cells.set(`${row} ${column}`, { content: {}, formula: null, style: null, ...cell });
  }

  readonly readCell = (_sheetId: string, row: number, column: number): GridCell =>
    this.cells.get(`${row} ${column}`) ?? { content: {}, formula: null, style: null };

  readonly readLine = (_sheetId: string, axis: string, index: number): GridLine =>
    this.lines.get(`${axis} ${index}`) ?? { size: 20, isHidden: false };

  readonly readMerges = (): readonly Area[] => this.merges;

  readonly readFreeze = (): { rows: number; columns: number } => this.freeze;

  readonly readSize = (): { rows: number; columns: number } => ({ rows: 200, columns: 40 });
}
