import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { trendChartName } from "../../strings/trend";
import type { TrendDrawing } from "./trend-drawing";

const standardWidth = 8.43;

/** A sheet of ours whose trend gives way to another. */
export interface ErasedTrend {
  readonly sheet: string;
  readonly subject: string;
  /** The sheet as it is now. */
  readonly now: SheetContents;
  /** Every drawing that may have given the sheet its sizes: those of runs that were cut off are among them. */
  readonly drawings: Iterable<TrendDrawing>;
}

/**
 * The edits that empty the sheet of a trend: first it is marked as unfinished, then its chart goes, so that there is never a
 * second one, then tables, cells, looks and sizes. Where a run was cut off the chart may not have its name yet: only a sheet
 * without charts of the user's is ever drawn in place, so on a half-made one every chart is ours.
 */
export function eraseTrend({ sheet, subject, now, drawings }: ErasedTrend): readonly SheetEdit[] {
  const unfinished: SheetMark = { kind: "trend", subject, unfinished: true };
  return [
    { kind: "markSheet", sheet, mark: unfinished },
    ...chartsOf(now).map((chart): SheetEdit => ({ kind: "removeChart", sheet, chart })),
    ...now.tables.map(({ name }): SheetEdit => ({ kind: "removeTable", sheet, table: name })),
    { kind: "clearSheet", sheet },
    ...resetSizes([...drawings], sheet),
  ];
}

function chartsOf({ mark, charts = [] }: SheetContents): readonly string[] {
  const left = mark?.unfinished === true ? charts : [];
  return [...new Set([trendChartName, ...left])];
}

/** Rows and columns as far as any of the drawings reaches get their standard sizes again. */
function resetSizes(drawings: readonly TrendDrawing[], sheet: string): readonly SheetEdit[] {
  const rows = Math.max(0, ...drawings.map(({ tableRow }) => tableRow + 1));
  const columns = Math.max(0, ...drawings.map((drawing) => drawing.columns));
  if (rows === 0 || columns === 0) return [];
  const widths = new Array<number>(columns).fill(standardWidth);
  return [
    { kind: "autofitRows", sheet, row: 0, rows },
    { kind: "setColumnWidths", sheet, column: 0, widths },
  ];
}
