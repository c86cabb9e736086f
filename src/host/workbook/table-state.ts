import type { Area } from "./area";

/** What a filter of a column lets through, in the words of Excel's `FilterCriteria`; JSON as the add-in sent it. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

/** The filter of one column of a table or of a sheet's AutoFilter, counted from the left edge of its area. */
export interface ColumnFilter {
  readonly column: number;
  /** Null where the file holds a filter that the model does not know; it is kept as it came. */
  readonly criteria: FilterCriteria | null;
}

/** A column of a table; `id` is the number that the file gives and stays when columns are added or moved. */
export interface TableColumnState {
  readonly id: number;
  name: string;
  /** What the total row shows: "none", "sum", "custom" …, as the file names it. */
  totalsFunction: string | null;
  totalsLabel: string | null;
}

/** A condition of a table's sort; `key` counts columns from the table's left edge. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: string;
  readonly color?: string;
}

/** An Excel table. `area` includes the header and the total row where they are shown. */
export interface TableState {
  /** The number in the file as text; unique in the workbook and never reused. */
  readonly id: string;
  name: string;
  area: Area;
  columns: TableColumnState[];
  /** "TableStyleMedium2" …; null for none. */
  style: string | null;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  filters: ColumnFilter[];
  sort: SortField[];
  sortMatchCase: boolean;
  altTitle: string;
  altText: string;
}

/** The AutoFilter of a sheet (not of a table), with its header row. */
export interface AutoFilterState {
  readonly area: Area;
  readonly filters: readonly ColumnFilter[];
}

/** The rows of a table that hold data, or null when there are none (Excel always keeps one). */
export function tableBody(table: TableState): Area | null {
  const top = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - top - (table.showTotals ? 1 : 0);
  return rows > 0 ? { ...table.area, row: table.area.row + top, rows } : null;
}
