import type { Area } from "../../host/workbook/area";
import type { GridCell } from "./cell-reading";

/** A row or column as the grid shows it; `size` is its height or width in pixels. */
export interface GridLine {
  readonly size: number;
  readonly isHidden: boolean;
}

/** What can be asked of the grid: the state after the last edit. */
export interface GridReader {
  readonly readCell: (sheetId: string, row: number, column: number) => GridCell;
  readonly readLine: (sheetId: string, axis: "rows" | "columns", index: number) => GridLine;
  readonly readMerges: (sheetId: string) => readonly Area[];
  readonly readFreeze: (sheetId: string) => { readonly rows: number; readonly columns: number };
  readonly readSize: (sheetId: string) => { readonly rows: number; readonly columns: number };
}
