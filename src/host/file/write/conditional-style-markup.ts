import type { ConditionalFormatStyle } from "../../workbook/conditional-format-state";
import { UNDERLINES } from "../read/style-facets";
import { type XmlNode, xmlNode } from "../xml/xml-node";
import { colorNode, fileWord, lineNode } from "./style-markup";

function flagNodes(name: string, flag: boolean | null): XmlNode[] {
  if (flag === null) return [];
  return [xmlNode(name, flag ? {} : { val: 0 })];
}

function fontOf(style: ConditionalFormatStyle): XmlNode[] {
  const { underline, fontColor } = style;
  const line = underline === null ? undefined : fileWord(UNDERLINES, underline);
  const children = [
    ...flagNodes("b", style.bold),
    ...flagNodes("i", style.italic),
    ...flagNodes("strike", style.strikethrough),
    ...(line === undefined ? [] : [xmlNode("u", { val: line === "single" ? undefined : line })]),
    ...(fontColor === null ? [] : [colorNode("color", fontColor)]),
  ];
  return children.length === 0 ? [] : [xmlNode("font", {}, children)];
}

function fillOf(color: string | null): XmlNode[] {
  if (color === null) return [];
  // The colour of a solid fill in a rule is the background: Excel leaves the pattern's name out.
  return [xmlNode("fill", {}, [xmlNode("patternFill", {}, [colorNode("bgColor", color)])])];
}

function borderOf(style: ConditionalFormatStyle): XmlNode[] {
  const edges = (["left", "right", "top", "bottom"] as const).flatMap((edge) => {
    const line = style[edge];
    return line === null ? [] : [lineNode(edge, line)];
  });
  return edges.length === 0 ? [] : [xmlNode("border", {}, edges)];
}

/** A `dxf` element. `numFmtId` is the number of the style's format, null where it has none. */
export function conditionalStyleNode(
  style: ConditionalFormatStyle,
  numFmtId: number | null,
): XmlNode {
  const format =
    numFmtId === null || style.numberFormat === null
      ? []
      : [xmlNode("numFmt", { numFmtId, formatCode: style.numberFormat })];
  return xmlNode("dxf", {}, [
    ...fontOf(style),
    ...format,
    ...fillOf(style.fillColor),
    ...borderOf(style),
  ]);
}
