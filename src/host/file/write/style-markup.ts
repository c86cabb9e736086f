import type {
  AlignmentStyle,
  BorderLine,
  BorderStyle,
  FillStyle,
  FontStyle,
} from "../../workbook/cell-style";
import { HORIZONTALS, READING_ORDERS, SCRIPTS, UNDERLINES, VERTICALS } from "../read/style-facets";
import { type XmlNode, xmlNode } from "../xml/xml-node";

/** The word of the file for a word of the API. */
export function fileWord(
  words: readonly (readonly [string, string])[],
  apiWord: string,
): string | undefined {
  return words.find(([, inApi]) => inApi === apiWord)?.[0];
}

/** A colour element for "#RRGGBB", opaque. */
export function colorNode(name: string, color: string): XmlNode {
  return xmlNode(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}

/** A flag: absent when false, unless it has to say no. */
function flagNode(name: string, isSet: boolean): XmlNode | null {
  return isSet ? xmlNode(name) : null;
}

/** The children of a `font` element by property, null where the property needs none. */
export function fontNodes(font: FontStyle): Record<keyof FontStyle, XmlNode | null> {
  const underline = fileWord(UNDERLINES, font.underline);
  const isSingle = underline === "single";
  return {
    bold: flagNode("b", font.bold),
    italic: flagNode("i", font.italic),
    strikethrough: flagNode("strike", font.strikethrough),
    underline:
      font.underline === "None" ? null : xmlNode("u", { val: isSingle ? undefined : underline }),
    vertical:
      font.vertical === "None"
        ? null
        : xmlNode("vertAlign", { val: fileWord(SCRIPTS, font.vertical) }),
    size: xmlNode("sz", { val: font.size }),
    color: font.color === null ? null : colorNode("color", font.color),
    name: xmlNode("name", { val: font.name }),
  };
}

/** A `fill` element; a gradient cannot be made, only kept. */
export function fillNode(fill: FillStyle): XmlNode {
  const { pattern: patternType, color, patternColor } = fill;
  const isSolid = patternType === "solid";
  const front = isSolid ? color : patternColor;
  const back = isSolid ? null : color;
  const colors = [
    ...(front === null ? [] : [colorNode("fgColor", front)]),
    ...(back === null ? [] : [colorNode("bgColor", back)]),
    ...(isSolid ? [xmlNode("bgColor", { indexed: 64 })] : []),
  ];
  return xmlNode("fill", {}, [xmlNode("patternFill", { patternType }, colors)]);
}

/** One edge of a border. */
export function lineNode(edge: string, { line, color }: BorderLine): XmlNode {
  if (line === "none") return xmlNode(edge);
  const paint = color === null ? xmlNode("color", { auto: 1 }) : colorNode("color", color);
  return xmlNode(edge, { style: line }, [paint]);
}

/** The edges in the order of the schema. */
export const EDGES = ["left", "right", "top", "bottom", "diagonal"] as const;

/** The attributes of a `border` element. */
export function borderAttributes(border: BorderStyle): Record<string, string | undefined> {
  return {
    diagonalUp: border.diagonalUp ? "1" : undefined,
    diagonalDown: border.diagonalDown ? "1" : undefined,
  };
}

/** An `alignment` element. */
export function alignmentNode(alignment: AlignmentStyle): XmlNode {
  const { horizontal, vertical, wrap, shrink, indent, rotation, readingOrder } = alignment;
  const order = READING_ORDERS.indexOf(readingOrder);
  return xmlNode("alignment", {
    horizontal: horizontal === "General" ? undefined : fileWord(HORIZONTALS, horizontal),
    vertical: vertical === "Bottom" ? undefined : fileWord(VERTICALS, vertical),
    textRotation: rotation === 0 ? undefined : rotation,
    wrapText: wrap ? 1 : undefined,
    indent: indent === 0 ? undefined : indent,
    shrinkToFit: shrink ? 1 : undefined,
    readingOrder: order > 0 ? order : undefined,
  });
}
