import type { CellGrid } from "./cell-grid";
import type { SheetMark } from "./sheet-edit";

/** A table of the workbook: its name and zero-based position, header row included. */
export interface TableContents {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A conditional format of ours; its formula carries the marker and the range it stands on. */
export interface HighlightContents {
  readonly id: string;
  readonly formula: string;
}

/** One sheet as it stands. */
export interface SheetContents {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Null for a sheet of the user's. */
  readonly mark: SheetMark | null;
  /** Null for an empty sheet. */
  readonly grid: CellGrid | null;
  readonly tables: readonly TableContents[];
  /** Our conditional formats on this sheet, with their formulas. */
  readonly highlights: readonly HighlightContents[];
  /** The names of its charts; of a sheet of ours with a trend only. */
  readonly charts?: readonly string[];
  /** The address of all that is used, where the grid was cut because it reaches further; absent else. */
  readonly cutFrom?: string;
}
