import { refusal } from "./host-error";
import type { ChartTarget } from "./object-states";

/** Refuses with ItemNotFound where the chart, or its sheet, is gone. */
export function requireChart({ session, sheet, chart }: ChartTarget): void {
  if (!session.hasSheet(sheet) || !sheet.charts.includes(chart)) throw refusal("ItemNotFound");
}
