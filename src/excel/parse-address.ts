import type { CellRange } from "../sheet/address";

/** The rectangle of an address as Excel gives it, "'Tháng 04.2023'!B2:Z41" or "Sheet1!A1", without the sheet; null for another shape. */
export function parseAddress(address: string): CellRange | null {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(cells);
  if (parts === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = parts;
  const column = columnNumber(left);
  const row = Number(top) - 1;
  return {
    row,
    column,
    rows: Number(bottom) - row,
    columns: columnNumber(right) - column + 1,
  };
}

/** Letters as digits of base 26 without a zero: "A" is 0, "AA" is 26. */
function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1) {
    number = number * 26 + letters.charCodeAt(index) - 64;
  }
  return number - 1;
}
