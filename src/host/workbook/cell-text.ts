import { format, isDateFormat } from "./number-formats";

import type { CellValue } from "./cell-store";

/** Days between the two epochs of Excel. */
const DAYS_1904 = 1462;

/** What decides how a value is shown. */
interface TextContext {
  readonly locale: string;
  readonly uses1904Dates: boolean;
}

/** The text that the cell shows, without regard to the column's width (no "####"). */
export function shownText(value: CellValue, numberFormat: string, context: TextContext): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (numberFormat === "General" && typeof value === "string") return value;
  const shown =
    typeof value === "number" && context.uses1904Dates ? dated(value, numberFormat) : value;
  return format(numberFormat, shown, { locale: context.locale, throws: false });
}

function dated(value: number, numberFormat: string): number {
  return isDateFormat(numberFormat) ? value + DAYS_1904 : value;
}
