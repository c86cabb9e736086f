import { listRowRanges, type RowsOfKind } from "../../tracking/explain/row-ranges";
import type { ColumnReading, SheetVerdict, TableReading } from "../../tracking/sheet-reading";
import type { WorkbookAnalysis } from "./analyse-workbook";

/** One column of a sheet with what it was taken for, and why. */
export type ExplainedColumn = ColumnReading;

/** One table of a sheet, or one period's part of it. */
export type ExplainedTable = TableReading;

/** How a sheet of the workbook was read: whether it counts, its rows by kind, its tables with their columns. */
export interface ExplainedSheet {
  readonly sheet: string;
  readonly verdict: SheetVerdict;
  readonly rows: readonly RowsOfKind[];
  readonly tables: readonly ExplainedTable[];
}

/** How every sheet of the user's was read, in the order of the tabs; sheets without a table have no rows to tell of. */
export function explainReading({ sheets }: WorkbookAnalysis): readonly ExplainedSheet[] {
  return sheets.map((reading) => ({
    sheet: reading.sheet,
    verdict: reading.verdict,
    rows: reading.tables.length === 0 ? [] : listRowRanges(reading),
    tables: reading.tables,
  }));
}
