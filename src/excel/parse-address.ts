import { parseColumn, type CellRange } from "../sheet/address";

const lastRow = "1048576";
const lastColumn = "XFD";

/**
 * The rectangle of an address as Excel gives it, without its sheet: "'Tháng 04.2023'!B2:Z41", "Sheet1!A1", whole rows "2:5" or
 * whole columns "A:C"; null for another shape.
 */
export function parseAddress(address: string): CellRange | null {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const parts = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/u.exec(cells);
  if (parts === null || cells === "") return null;
  const [, left = "", top = "", right = left, bottom = top] = parts;
  const columns = interval(left, right, lastColumn, parseColumn);
  const rows = interval(top, bottom, lastRow, (number) => Number(number) - 1);
  return { row: rows.from, column: columns.from, rows: rows.count, columns: columns.count };
}

/** From one end to the other, both included; all there is where the address leaves it out. */
function interval(
  from: string,
  to: string,
  last: string,
  numberOf: (text: string) => number,
): { readonly from: number; readonly count: number } {
  const first = from === "" ? 0 : numberOf(from);
  return { from: first, count: numberOf(to === "" ? last : to) - first + 1 };
}
