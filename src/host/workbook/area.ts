/** Number of rows of a worksheet (Excel 2007 and later). */
export const ROW_LIMIT = 1_048_576;

/** Number of columns of a worksheet (Excel 2007 and later): the last one is XFD. */
export const COLUMN_LIMIT = 16_384;

/** A rectangle of cells: zero-based corner and size; a whole column has `ROW_LIMIT` rows. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Letters of a zero-based column: 0 → "A", 16383 → "XFD". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters (either case); "XFE" and beyond give a number past the limit. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const found = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  if (!found) return null;
  const [, letters, digits] = found;
  if (letters === undefined && digits === undefined) return null;
  const column = letters === undefined ? null : columnOfLetters(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  const fits = (row ?? 0) < ROW_LIMIT && (column ?? 0) < COLUMN_LIMIT;
  return fits ? { row, column } : null;
}

function span(from: number | null, to: number | null, limit: number): [number, number] | null {
  if ((from === null) !== (to === null)) return null;
  if (from === null || to === null) return [0, limit];
  return [Math.min(from, to), Math.abs(to - from) + 1];
}

function areaBetween(first: Corner, last: Corner): Area | null {
  const rows = span(first.row, last.row, ROW_LIMIT);
  const columns = span(first.column, last.column, COLUMN_LIMIT);
  if (!rows || !columns) return null;
  return { row: rows[0], column: columns[0], rows: rows[1], columns: columns[1] };
}

/**
 * Reads an A1 address without a sheet name ("B2", "$A$1:C3", "A:C", "3:7"); null when it is none.
 * A single letter or number ("A", "3") is no address: Excel wants "A:A", "3:3".
 */
export function parseArea(text: string): Area | null {
  const [from = "", to, more] = text.trim().split(":");
  const first = more === undefined ? parseCorner(from) : null;
  const last = to === undefined ? first : parseCorner(to);
  if (!first || !last) return null;
  if (to === undefined && (first.row === null || first.column === null)) return null;
  return areaBetween(first, last);
}

/** Whether the area reaches from the first to the last row, i.e. consists of whole columns. */
export function isWholeColumns(area: Area): boolean {
  return area.rows === ROW_LIMIT;
}

/** Whether the area reaches from the first to the last column, i.e. consists of whole rows. */
export function isWholeRows(area: Area): boolean {
  return area.columns === COLUMN_LIMIT;
}

/** The address without a sheet name: "B2", "A1:C3", "A:C" for whole columns, "3:7" for whole rows. */
export function formatArea(area: Area): string {
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columns - 1);
  const top = area.row + 1;
  const bottom = area.row + area.rows;
  if (isWholeRows(area)) return `${top}:${bottom}`;
  if (isWholeColumns(area)) return `${left}:${right}`;
  return area.rows === 1 && area.columns === 1
    ? `${left}${top}`
    : `${left}${top}:${right}${bottom}`;
}

/** The address with every part fixed: "$A$1:$C$3", "$A:$C", "$3:$7". */
export function formatFixedArea(area: Area): string {
  return formatArea(area).replace(/([A-Z]+)?(\d+)?/g, (_all, letters?: string, digits?: string) => {
    return (
      (letters === undefined ? "" : `$${letters}`) + (digits === undefined ? "" : `$${digits}`)
    );
  });
}

/** The cells that both areas hold, or null. */
export function intersectAreas(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundAreas(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** Whether every cell of `inner` lies in `outer`. */
export function holdsArea(outer: Area, inner: Area): boolean {
  const common = intersectAreas(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** Whether both have the same corner and size. */
export function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
