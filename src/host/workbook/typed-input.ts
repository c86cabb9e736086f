import { getFormatFromId, parseValue } from "./number-formats";

import type { CellError, CellValue } from "./cell-store";

/** Characters that a cell can hold (Excel specifications and limits). */
export const TEXT_LIMIT = 32_767;

/** Characters of a formula (Excel specifications and limits). */
export const FORMULA_LIMIT = 8_192;

/** What becomes of something typed: content, and the format that the typing brings to a cell of format General. */
export interface TypedInput {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly impliedFormat: string | null;
  readonly quotePrefix: boolean;
}

const ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
];
const ERROR_VALUES: ReadonlyMap<string, CellError> = new Map(
  ERRORS.map((error) => [error, { error }]),
);

/** The error value for its text ("#N/A"); null for any other text. */
function errorValue(text: string): CellError | null {
  return ERROR_VALUES.get(text.toUpperCase()) ?? null;
}

const content = (value: CellValue): TypedInput => {
  return { value, formula: null, impliedFormat: null, quotePrefix: false };
};

/** Days between the two epochs of Excel: serial numbers of 1904 workbooks are smaller by these. */
const DAYS_1904 = 1462;
const DATE_FORMATS = new Set([14, 15, 16, 17, 22]);

/** No number begins with a letter, but a date may ("Mar 2023"); most texts are told apart here, cheaply. */
const CANNOT_BE_NUMBER = /^(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}|^\D*$/iu;

function typedNumber(text: string, uses1904Dates: boolean): TypedInput | null {
  if (CANNOT_BE_NUMBER.test(text)) return null;
  const parsed = parseValue(text);
  if (!parsed || typeof parsed.value !== "number") return null;
  const id = "formatId" in parsed ? (parsed.formatId ?? 0) : 0;
  const shift = uses1904Dates && DATE_FORMATS.has(id) ? DAYS_1904 : 0;
  const impliedFormat = id === 0 ? null : getFormatFromId(id);
  return { ...content(parsed.value - shift), impliedFormat };
}

/**
 * What Excel makes of a text that is assigned to a cell: always read as in en-US, whatever the locale of the
 * machine (OfficeDev/office-js 1559). `isText`: the cell has the format "@", so the text stays as it is. A text
 * that begins with "+" or "-" and is no number is a formula ([D] `Range.values`).
 */
export function readTyped(
  text: string,
  cell: { readonly isText: boolean; readonly uses1904Dates: boolean },
): TypedInput {
  if (text === "") return content(null);
  if (text.startsWith("'")) return { ...content(text.slice(1)), quotePrefix: true };
  if (cell.isText) return content(text);
  const formula = /^=./s.test(text) ? text : null;
  return formula === null ? readConstant(text, cell.uses1904Dates) : { ...content(null), formula };
}

function readConstant(text: string, uses1904Dates: boolean): TypedInput {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return content(upper === "TRUE");
  const error = errorValue(text);
  if (error) return content(error);
  const number = typedNumber(text, uses1904Dates);
  if (number) return number;
  return /^[+-]./s.test(text) ? { ...content(null), formula: `=${text}` } : content(text);
}
