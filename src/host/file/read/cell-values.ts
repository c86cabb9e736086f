import type { CellValue } from "../../workbook/cell-store";
import { decodeEscapes } from "../xml/escaped-characters";
import { parseXmlBoolean, parseXmlNumber } from "../xml/xml-values";

/** What a cell's type needs to be understood. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly uses1904Dates: boolean;
}

const DAY = 86_400_000;

/** The serial number of a date written as ISO 8601 (type "d"); undefined for any other text. */
export function serialOfIsoDate(text: string, uses1904Dates: boolean): number | undefined {
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(text);
  const time = Date.parse(text.includes("T") && !hasZone ? `${text}Z` : text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(time)) return undefined;
  const days = time / DAY - Date.UTC(1899, 11, 30) / DAY;
  if (uses1904Dates) return days - 1462;
  // The 1900 system counts a 29 February 1900 that never was.
  return days < 61 ? days - 1 : days;
}

type ParseValue = (text: string, context: ValueContext) => CellValue | undefined;

function unlessEmpty(parse: ParseValue): ParseValue {
  return (text, context) => (text.trim() === "" ? null : parse(text, context));
}

/** By the `t` of a cell (ECMA-376 part 1, 18.18.11). */
const PARSERS: Readonly<Record<string, ParseValue | undefined>> = {
  n: unlessEmpty((text) => parseXmlNumber(text)),
  s: unlessEmpty((text, { strings }) => strings[parseXmlNumber(text) ?? -1]),
  str: decodeEscapes,
  inlineStr: decodeEscapes,
  b: unlessEmpty((text) => parseXmlBoolean(text, false)),
  e: unlessEmpty((text) => ({ error: text })),
  d: unlessEmpty((text, { uses1904Dates }) => serialOfIsoDate(text.trim(), uses1904Dates)),
};

/**
 * The value of a cell from the text of its `v`, by the cell's `t`. An absent `v` is no value, an empty one of a text is
 * "". Undefined where the text cannot be of that type: the file is then wrong, and guessing would misread it.
 */
export function parseCellValue(
  type: string,
  text: string | undefined,
  context: ValueContext,
): CellValue | undefined {
  return text === undefined ? null : PARSERS[type]?.(text, context);
}
