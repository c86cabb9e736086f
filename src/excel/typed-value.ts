import type { CellValue } from "../sheet/cell-grid";

const startsLikeWord = /^\p{L}/u;
const readAsOther = /^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/**
 * A cell's value as it must be written so that it stays what it is. Excel reads texts that are set through the API as if they
 * had been typed in English: "4/4" becomes a date, "04" the number 4, "=…" and "@…" a formula. An apostrophe in front keeps a
 * text a text and is not part of it; every text that does not begin as a word gets one, and so does one that begins as a month.
 *
 * `null` leaves a cell as it is.
 */
export function typedValue(value: CellValue | null): CellValue | null {
  if (typeof value !== "string" || value === "") return value;
  return startsLikeWord.test(value) && !readAsOther.test(value) ? value : `'${value}`;
}
