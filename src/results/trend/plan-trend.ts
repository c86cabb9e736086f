import { formatPeriodId } from "../../domain/period/calendar";
import type { SheetContents } from "../../sheet/sheet-contents";
import type { SheetEdit, SheetMark } from "../../sheet/sheet-edit";
import { valuesChecksum } from "../../sheet/values-checksum";
import { composeTrendEdits } from "./trend-edits";
import { layOutTrend, type TrendLayout, type TrendSheetSource } from "./trend-layout";
import { trendChartName } from "../../strings/trend";

/** Where a trend goes, and what there is of it already. */
export interface TrendTarget {
  readonly sheetName: string;
  /** The name of its table, free in the workbook. */
  readonly tableName: string;
  /** A sheet of ours that may be made anew, or null where one is added. */
  readonly existing: SheetContents | null;
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
 * periods, tinted. A sheet of ours that is made anew loses its old chart first, so that there is never a second one.
 */
export function planTrend(source: TrendSheetSource, target: TrendTarget): readonly SheetEdit[] {
  const layout = layOutTrend(source);
  const { sheetName: sheet, existing } = target;
  const mark: SheetMark = {
    kind: "trend",
    subject: trendSubject(source),
    checksum: trendChecksum(layout),
  };
  const unfinished: SheetMark = { kind: "trend", subject: mark.subject, unfinished: true };
  const opening: readonly SheetEdit[] =
    existing === null
      ? [{ kind: "addSheet", sheet, mark: unfinished, tabColor: "#548235", gridlines: false }]
      : [
          { kind: "markSheet", sheet, mark: unfinished },
          { kind: "removeChart", sheet, chart: trendChartName },
          ...existing.tables.map(({ name }): SheetEdit => ({
            kind: "removeTable",
            sheet,
            table: name,
          })),
          { kind: "clearSheet", sheet },
        ];
  const place = { sheet, table: target.tableName, chart: trendChartName };
  return [...opening, ...composeTrendEdits(layout, place), { kind: "markSheet", sheet, mark }];
}
