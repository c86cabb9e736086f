import type { CellStyle } from "../../workbook/cell-style";
import { PLAIN_ROW, type RowFormat } from "../../workbook/sheet-state";
import { parseXmlBoolean, parseXmlNumber } from "../xml/xml-values";

/** The attribute of a `row` element by name. */
export type ReadAttribute = (name: string) => string | undefined;

/** What a row element says of the row itself; null when it says nothing. */
export function readRowFormat(
  read: ReadAttribute,
  styleAt: (index: number) => CellStyle | null,
): RowFormat | null {
  const isSet = (name: string) => parseXmlBoolean(read(name), false);
  const height = parseXmlNumber(read("ht")) ?? null;
  const style = isSet("customFormat") ? styleAt(parseXmlNumber(read("s")) ?? 0) : null;
  const outlineLevel = parseXmlNumber(read("outlineLevel")) ?? 0;
  const format: RowFormat = {
    ...PLAIN_ROW,
    height,
    style,
    outlineLevel,
    customHeight: isSet("customHeight"),
    hidden: isSet("hidden"),
    collapsed: isSet("collapsed"),
  };
  const isPlain = (Object.keys(format) as (keyof RowFormat)[]).every(
    (key) => format[key] === PLAIN_ROW[key],
  );
  return isPlain ? null : format;
}
