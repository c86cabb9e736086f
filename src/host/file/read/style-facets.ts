import type {
  AlignmentStyle,
  BorderLine,
  BorderStyle,
  FillStyle,
  FontStyle,
} from "../../workbook/cell-style";
import { PLAIN_STYLE } from "../../workbook/cell-style";
import { childOf, type XmlElement } from "../xml/xml-tree";
import { booleanAttribute, numberAttribute } from "../xml/xml-values";
import { type ColorPalette, resolveColor } from "./colors";

/** Names of the file format and of Excel's API for the same thing, in this order. */
export const UNDERLINES = [
  ["none", "None"],
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
] as const;

/** Horizontal alignments in the file and in the API. */
export const HORIZONTALS = [
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
] as const;

/** Vertical alignments in the file and in the API. */
export const VERTICALS = [
  ["top", "Top"],
  ["center", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
] as const;

/** Positions of raised and lowered text in the file and in the API. */
export const SCRIPTS = [
  ["baseline", "None"],
  ["superscript", "Superscript"],
  ["subscript", "Subscript"],
] as const;

/** Reading orders by the number in the file. */
export const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;

/** The API's word for a word of the file, or the fallback. */
export function apiWord<Word extends string>(
  words: readonly (readonly [string, Word])[],
  fileWord: string | undefined,
  fallback: Word,
): Word {
  return words.find(([inFile]) => inFile === fileWord)?.[1] ?? fallback;
}

/** A flag of a font: `<b/>` and `<b val="1"/>` say yes, `<b val="0"/>` and absence no. */
export function isFlagSet(parent: XmlElement | undefined, name: string): boolean {
  const element = childOf(parent, name);
  return element !== undefined && booleanAttribute(element, "val", true);
}

function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes.get("val");
}

/** The underline that a `font` element gives; `<u/>` without a value is a single one. */
export function readUnderline(font: XmlElement | undefined): FontStyle["underline"] {
  const element = childOf(font, "u");
  if (!element) return "None";
  return apiWord(UNDERLINES, element.attributes.get("val") ?? "single", "Single");
}

/** A `font` element. */
export function readFont(font: XmlElement, palette: ColorPalette): FontStyle {
  return {
    name: valueOf(font, "name") ?? PLAIN_STYLE.font.name,
    size: numberAttribute(childOf(font, "sz"), "val") ?? PLAIN_STYLE.font.size,
    bold: isFlagSet(font, "b"),
    italic: isFlagSet(font, "i"),
    strikethrough: isFlagSet(font, "strike"),
    underline: readUnderline(font),
    vertical: apiWord(SCRIPTS, valueOf(font, "vertAlign"), "None"),
    color: resolveColor(childOf(font, "color"), palette),
  };
}

/** A `fill` element: of a solid fill the foreground is the colour, of a pattern the background is. */
export function readFill(fill: XmlElement, palette: ColorPalette): FillStyle {
  if (childOf(fill, "gradientFill")) {
    return { pattern: "gradient", color: null, patternColor: null };
  }
  const element = childOf(fill, "patternFill");
  const pattern = element?.attributes.get("patternType") ?? "none";
  if (pattern === "none") return PLAIN_STYLE.fill;
  const front = resolveColor(childOf(element, "fgColor"), palette);
  const back = resolveColor(childOf(element, "bgColor"), palette);
  return pattern === "solid"
    ? { pattern, color: front, patternColor: null }
    : { pattern, color: back, patternColor: front };
}

/** One edge of a `border` element. */
export function readLine(edge: XmlElement | undefined, palette: ColorPalette): BorderLine {
  const line = edge?.attributes.get("style") ?? "none";
  return { line, color: line === "none" ? null : resolveColor(childOf(edge, "color"), palette) };
}

/** A `border` element; "start" and "end" of newer files are the left and the right edge. */
export function readBorder(border: XmlElement, palette: ColorPalette): BorderStyle {
  const line = (name: string, other = name) =>
    readLine(childOf(border, name) ?? childOf(border, other), palette);
  return {
    top: line("top"),
    bottom: line("bottom"),
    left: line("left", "start"),
    right: line("right", "end"),
    diagonal: line("diagonal"),
    diagonalUp: booleanAttribute(border, "diagonalUp", false),
    diagonalDown: booleanAttribute(border, "diagonalDown", false),
  };
}

/** The `alignment` element of a style; absent, Excel's defaults. */
export function readAlignment(alignment: XmlElement | undefined): AlignmentStyle {
  const word = (name: string) => alignment?.attributes.get(name);
  return {
    horizontal: apiWord(HORIZONTALS, word("horizontal"), "General"),
    vertical: apiWord(VERTICALS, word("vertical"), "Bottom"),
    wrap: booleanAttribute(alignment, "wrapText", false),
    shrink: booleanAttribute(alignment, "shrinkToFit", false),
    indent: numberAttribute(alignment, "indent") ?? 0,
    rotation: numberAttribute(alignment, "textRotation") ?? 0,
    readingOrder: READING_ORDERS[numberAttribute(alignment, "readingOrder") ?? 0] ?? "Context",
  };
}
