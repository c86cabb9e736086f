import { formatPeriodId } from "../../domain/period/calendar";
import type { IndicatorId } from "../../domain/figure/indicator";
import type { Period } from "../../domain/period/period";

const prefix = "XepHang";

/** A short stable number of a text (FNV-1a), for names that must be ASCII whatever the header says. */
function textNumber(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/**
 * The name of the ranking table of a period and an indicator: "XepHang_2023_04_overdue". Letters, digits and "_" only, so that
 * Excel takes it for neither a reference nor a formula; a custom indicator is named by a number of its header.
 */
export function rankingTableName(period: Period, id: IndicatorId | "overall"): string {
  return tableName(prefix, period, id);
}

/** The name of the table on the sheet of a trend, "DienBien_2023_04_overdue"; of ranks "ThuHang_…". */
export function trendTableName(
  period: Period,
  id: IndicatorId | "overall",
  measure: "figure" | "rank",
): string {
  return tableName(measure === "rank" ? "ThuHang" : "DienBien", period, id);
}

function tableName(start: string, period: Period, id: IndicatorId | "overall"): string {
  const indicator = id.startsWith("custom:") ? `custom_${textNumber(id)}` : id;
  return `${start}_${formatPeriodId(period).replace(/[^0-9A-Za-z]/gu, "_")}_${indicator}`;
}

/** Whether a table found on a ranking sheet carries this name, with or without the number that kept it apart from a copy. */
export function isNamed(table: string, name: string): boolean {
  const lower = table.toLowerCase();
  const base = name.toLowerCase();
  return (
    lower === base || (lower.startsWith(`${base}_`) && /^\d+$/u.test(lower.slice(base.length + 1)))
  );
}

/** The name itself where no table of the workbook has it, else with the first free number: "…_2". */
export function freeTableName(name: string, taken: ReadonlySet<string>): string {
  const isTaken = (candidate: string) => taken.has(candidate.toLowerCase());
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}
