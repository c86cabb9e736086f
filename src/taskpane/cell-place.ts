/** A cell or range with its sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Splits a qualified address, "'Tháng 04.2023'!P39"; null where it names no sheet. */
export function parseQualified(address: string): CellPlace | null {
  const parts = /^'((?:[^']|'')*)'!(.+)$/u.exec(address) ?? /^([^!']+)!(.+)$/u.exec(address);
  const [, sheet, cell] = parts ?? [];
  if (sheet === undefined || cell === undefined) return null;
  return { sheet: sheet.replaceAll("''", "'"), cell };
}
