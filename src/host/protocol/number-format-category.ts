import { getFormatInfo } from "../workbook/number-formats";

const CATEGORIES: Readonly<Record<string, string>> = {
  general: "General",
  number: "Number",
  currency: "Currency",
  accounting: "Accounting",
  date: "Date",
  time: "Time",
  datetime: "Date",
  percent: "Percentage",
  fraction: "Fraction",
  scientific: "Scientific",
  text: "Text",
};

/** `Excel.NumberFormatCategory` of a number format; "Custom" for what fits none. */
export function numberFormatCategory(format: string): string {
  return CATEGORIES[getFormatInfo(format).type] ?? "Custom";
}
