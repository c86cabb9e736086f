import type { ColumnSpan } from "../../workbook/column-formats";
import type { AttributeChange } from "../xml/start-tag";
import { childrenOf, type XmlElement } from "../xml/xml-tree";
import { numberAttribute } from "../xml/xml-values";
import { rebuildElement } from "./rebuilt-element";
import {
  attributeChange,
  isEqual,
  sectionOf,
  type SectionMarkup,
  type SheetChange,
  tagName,
} from "./sheet-markup";
import type { StyleWriter } from "./style-writer";

/** Excel's own width of a column, in the file's unit: it wants a width wherever a column is named. */
const USUAL_WIDTH = 9.140625;

function columnAttributes(
  span: ColumnSpan,
  styles: StyleWriter,
  usualWidth: number,
): AttributeChange {
  const style = styles.indexOf(span.style);
  return {
    min: String(span.first + 1),
    max: String(span.last + 1),
    width: String(span.width ?? usualWidth),
    style: style === 0 ? undefined : String(style),
    hidden: span.hidden ? "1" : undefined,
    customWidth: span.width === null ? undefined : "1",
    outlineLevel: span.outlineLevel === 0 ? undefined : String(span.outlineLevel),
    collapsed: span.collapsed ? "1" : undefined,
  };
}

function elementOf(section: XmlElement | undefined, column: number): XmlElement | undefined {
  return childrenOf(section, "col").find((col) => {
    const min = numberAttribute(col, "min") ?? 0;
    return column + 1 >= min && column + 1 <= (numberAttribute(col, "max") ?? min);
  });
}

/** The `cols` element; a span that is as it was keeps its markup. */
export function columnsMarkup(change: SheetChange, styles: StyleWriter): SectionMarkup {
  const { sheet, loaded, text } = change;
  if (sheet.columns === loaded.columns || isEqual(sheet.columns, loaded.columns)) return null;
  const section = sectionOf(change, "cols");
  const usual = sheet.defaultColumnWidth ?? USUAL_WIDTH;
  const markup = sheet.columns.map((span) => {
    const element = elementOf(section, span.first);
    const before = loaded.columns.find(
      ({ first, last }) => span.first >= first && span.first <= last,
    );
    const now = columnAttributes(span, styles, usual);
    const then = element && before ? columnAttributes(before, styles, usual) : {};
    const attributes = attributeChange(then, now);
    return rebuildElement({ text, element, tagName: tagName(change, "col"), attributes });
  });
  const name = tagName(change, "cols");
  return markup.length === 0 ? "" : `<${name}>${markup.join("")}</${name}>`;
}
