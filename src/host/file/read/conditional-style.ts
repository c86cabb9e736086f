import {
  type ConditionalFormatStyle,
  emptyConditionalStyle,
} from "../../workbook/conditional-format-state";
import type { BorderLine } from "../../workbook/cell-style";
import { childOf, type XmlElement } from "../xml/xml-tree";
import { type ColorPalette, resolveColor } from "./colors";
import { isFlagSet, readLine, readUnderline } from "./style-facets";

function flag(font: XmlElement | undefined, name: string): boolean | null {
  return childOf(font, name) ? isFlagSet(font, name) : null;
}

function edge(
  border: XmlElement | undefined,
  name: string,
  palette: ColorPalette,
): BorderLine | null {
  const element = childOf(border, name);
  return element?.attributes.has("style") === true ? readLine(element, palette) : null;
}

/** In a `dxf` the colour of a solid fill is the background, the other way round than in a cell's fill. */
function fillColor(dxf: XmlElement, palette: ColorPalette): string | null {
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  const front = childOf(pattern, "fgColor");
  return resolveColor(childOf(pattern, "bgColor") ?? front, palette);
}

/** A `dxf` element: what a rule lays over the cell, null for what it leaves. */
export function readConditionalStyle(
  dxf: XmlElement,
  palette: ColorPalette,
): ConditionalFormatStyle {
  const font = childOf(dxf, "font");
  const border = childOf(dxf, "border");
  return {
    ...emptyConditionalStyle(),
    numberFormat: childOf(dxf, "numFmt")?.attributes.get("formatCode") ?? null,
    bold: flag(font, "b"),
    italic: flag(font, "i"),
    strikethrough: flag(font, "strike"),
    underline: childOf(font, "u") ? readUnderline(font) : null,
    fontColor: resolveColor(childOf(font, "color"), palette),
    fillColor: fillColor(dxf, palette),
    top: edge(border, "top", palette),
    bottom: edge(border, "bottom", palette),
    left: edge(border, "left", palette),
    right: edge(border, "right", palette),
  };
}
