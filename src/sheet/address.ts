/** A rectangle of cells: zero-based row and column, and its size. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const letterBase = 26;

/** Column letters of a zero-based column: 0 is "A", 26 is "AA". */
export function formatColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / letterBase)) {
    letters = String.fromCharCode(65 + ((rest - 1) % letterBase)) + letters;
  }
  return letters;
}

/** The zero-based column of its letters: "A" is 0, "AA" is 26. The reverse of {@link formatColumn}. */
export function parseColumn(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1) {
    number = number * letterBase + letters.charCodeAt(index) - 64;
  }
  return number - 1;
}

/** A1 address of one cell, without the sheet. */
export function formatCell(row: number, column: number): string {
  return `${formatColumn(column)}${row + 1}`;
}

/** A1 address of a rectangle, without the sheet; a single cell is not written as a range. */
export function formatRange(range: CellRange): string {
  const first = formatCell(range.row, range.column);
  const last = formatCell(range.row + range.rows - 1, range.column + range.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A cell address with its sheet, always quoted: 'Tháng 04.2023'!P39. Apostrophes in the name are doubled. */
export function formatQualified(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
