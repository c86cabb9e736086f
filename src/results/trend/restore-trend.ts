import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { trendChartName } from "../../strings/trend";
import { eraseTrend } from "./erase-trend";
import type { TrendDrawing } from "./trend-drawing";
import { composeTrendLook } from "./trend-edits";

/** The sheet of a trend as it is now, and what is kept of how it was drawn before. */
export interface DrawnTrend {
  readonly now: SheetContents;
  readonly drawing: TrendDrawing;
  /** Every drawing that the workbook keeps or kept: they tell which sizes may have been changed. */
  readonly drawings: Iterable<TrendDrawing>;
}

/**
 * The edits that make the sheet of a trend again what it was: cells, table, tints, chart and print setup. `values` are the edits
 * that write its cells back.
 */
export function restoreTrend(
  before: SheetContents,
  values: readonly SheetEdit[],
  { now, drawing, drawings }: DrawnTrend,
): readonly SheetEdit[] {
  const { name: sheet, mark } = before;
  const [table] = before.tables;
  if (mark === null || table === undefined) return [];
  const place = { sheet, table: table.name, chart: trendChartName };
  return [
    ...eraseTrend({ sheet, subject: mark.subject, now, drawings }),
    ...values,
    ...composeTrendLook(drawing, place),
    { kind: "markSheet", sheet, mark },
  ];
}
