import { formatPeriodId } from "../../domain/period/calendar";
import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { valuesChecksum } from "../../sheet/values-checksum";
import { trendChartName } from "../../strings/trend";
import { eraseTrend } from "./erase-trend";
import { formatTrendDrawing, trendDrawingKey, type TrendDrawing } from "./trend-drawing";
import { composeTrendEdits } from "./trend-edits";
import { layOutTrend, type TrendLayout, type TrendSheetSource } from "./trend-layout";

/** Where a trend goes, and what there is of it already. */
export interface TrendTarget {
  readonly sheetName: string;
  /** The name of its table, free in the workbook. */
  readonly tableName: string;
  /** A sheet of ours that may be made anew, or null where one is added. */
  readonly existing: SheetContents | null;
  /** The drawings that the workbook keeps, by their settings. */
  readonly drawings: ReadonlyMap<string, TrendDrawing>;
  /** The settings among them that other sheets still need. */
  readonly needed: ReadonlySet<string>;
}

/** What a sheet of ours with a trend is about: "2023-04/figure/intakeDigitisation". */
export function trendSubject({ report, measure, subject }: TrendSheetSource): string {
  return `${formatPeriodId(report.period)}/${measure}/${subject}`;
}

/** The checksum of what a trend's sheet holds when nobody has edited it. */
export function trendChecksum(layout: TrendLayout): string {
  return valuesChecksum({ top: 0, left: 0, values: layout.values });
}

/**
 * A sheet with the course of a figure or a rank: a native line chart with the cells behind it, and a table of all units over the
 * periods, tinted. How it is drawn is kept first, and what no sheet needs any more is forgotten before it is declared whole.
 */
export function planTrend(source: TrendSheetSource, target: TrendTarget): readonly SheetEdit[] {
  const layout = layOutTrend(source);
  const { values, ...drawing } = layout;
  const { sheetName: sheet, tableName: table } = target;
  const mark: SheetMark = {
    kind: "trend",
    subject: trendSubject(source),
    checksum: valuesChecksum({ top: 0, left: 0, values }),
  };
  const key = trendDrawingKey(trendChecksum(layout));
  return [
    { kind: "setSetting", key, value: formatTrendDrawing(drawing) },
    ...openSheet(mark, drawing, target),
    ...composeTrendEdits(layout, { sheet, table, chart: trendChartName }),
    ...forgetDrawings(key, target),
    { kind: "markSheet", sheet, mark },
  ];
}

function openSheet(
  { kind, subject }: SheetMark,
  drawing: TrendDrawing,
  { sheetName: sheet, existing, drawings }: TrendTarget,
): readonly SheetEdit[] {
  if (existing === null) {
    const mark: SheetMark = { kind, subject, unfinished: true };
    return [{ kind: "addSheet", sheet, mark, tabColor: "#548235", gridlines: false }];
  }
  const kept = [...drawings.values(), drawing];
  return eraseTrend({ sheet, subject, now: existing, drawings: kept });
}

function forgetDrawings(
  key: string,
  { drawings, needed }: Pick<TrendTarget, "drawings" | "needed">,
): readonly SheetEdit[] {
  return [...drawings.keys()]
    .filter((kept) => kept !== key && !needed.has(kept))
    .map((kept) => ({ kind: "setSetting", key: kept, value: null }));
}
