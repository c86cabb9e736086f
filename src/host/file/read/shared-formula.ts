import { COLUMN_LIMIT, columnLetters, columnOfLetters, ROW_LIMIT } from "../../workbook/area";

/** How far a formula is from the one that it shares its text with. */
export interface FormulaOffset {
  readonly rows: number;
  readonly columns: number;
}

/** Texts, quoted sheet names and brackets are passed over; then cells, columns and rows. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<![\p{L}\p{N}_.\\$])\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!\\])`,
    String.raw`(?<![\p{L}\p{N}_.\\$])\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!\\])`,
    String.raw`(?<![\p{L}\p{N}_.\\$:])\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!\\])`,
  ].join("|"),
  "gu",
);

function wrapped(index: number, limit: number): number {
  return ((index % limit) + limit) % limit;
}

function shiftPart(part: string, { rows, columns }: FormulaOffset): string {
  return part
    .replace(/^[A-Za-z]+/, (letters) =>
      columnLetters(wrapped(columnOfLetters(letters) + columns, COLUMN_LIMIT)),
    )
    .replace(/(?<=^|[A-Za-z])\d+$/, (digits) =>
      String(wrapped(Number(digits) - 1 + rows, ROW_LIMIT) + 1),
    );
}

/**
 * The text of a shared formula as it reads in another cell: what is not fixed by "$" moves along, past the edge of the
 * sheet to its other side, as Excel does.
 */
export function shiftSharedFormula(formula: string, offset: FormulaOffset): string {
  return formula.replace(TOKENS, (token: string) => {
    if (/^["'[]/.test(token)) return token;
    const parts = token.split(":");
    return parts.map((part) => shiftPart(part, offset)).join(":");
  });
}
