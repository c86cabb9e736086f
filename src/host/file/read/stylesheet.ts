import {
  type BorderStyle,
  type CellStyle,
  type FillStyle,
  type FontStyle,
  PLAIN_STYLE,
  type StyleTable,
} from "../../workbook/cell-style";
import type { ConditionalFormatStyle } from "../../workbook/conditional-format-state";
import type { DecodedXml } from "../xml/xml-encoding";
import type { WrittenPrefixes } from "../xml/xml-node";
import { XmlScanner } from "../xml/xml-scanner";
import { childOf, childrenOf, readDocument, type XmlElement } from "../xml/xml-tree";
import { prefixesOf } from "../xml/written-prefixes";
import { booleanAttribute, numberAttribute } from "../xml/xml-values";
import { type ColorPalette, readPalette } from "./colors";
import { readConditionalStyle } from "./conditional-style";
import { builtInFormat } from "./number-formats";
import { readAlignment, readBorder, readFill, readFont } from "./style-facets";

/** The styles part, read: by the indexes that cells and rules use. */
export interface Stylesheet {
  /** The text of the part, and how it is written. */
  readonly xml: DecodedXml;
  readonly prefixes: WrittenPrefixes;
  readonly root: XmlElement;
  readonly palette: ColorPalette;
  /** By the index in a cell's `s`; each knows that index as its source. */
  readonly cellStyles: readonly CellStyle[];
  /** By the index in a rule's `dxfId`. */
  readonly conditionalStyles: readonly ConditionalFormatStyle[];
  /** Codes by the numbers that the workbook defines. */
  readonly numberFormats: ReadonlyMap<number, string>;
}

interface Facets {
  readonly fonts: readonly FontStyle[];
  readonly fills: readonly FillStyle[];
  readonly borders: readonly BorderStyle[];
  readonly numberFormats: ReadonlyMap<number, string>;
}

function facetsOf(root: XmlElement, palette: ColorPalette): Facets {
  const numberFormats = new Map<number, string>();
  for (const format of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    const id = numberAttribute(format, "numFmtId") ?? 0;
    numberFormats.set(id, format.attributes.get("formatCode") ?? "General");
  }
  const all = (list: string, item: string) => childrenOf(childOf(root, list), item);
  return {
    fonts: all("fonts", "font").map((font) => readFont(font, palette)),
    fills: all("fills", "fill").map((fill) => readFill(fill, palette)),
    borders: all("borders", "border").map((border) => readBorder(border, palette)),
    numberFormats,
  };
}

function readCellStyle(xf: XmlElement, facets: Facets, source: number): CellStyle {
  const index = (name: string) => numberAttribute(xf, name) ?? 0;
  const protection = childOf(xf, "protection");
  const format = index("numFmtId");
  return {
    font: facets.fonts[index("fontId")] ?? PLAIN_STYLE.font,
    fill: facets.fills[index("fillId")] ?? PLAIN_STYLE.fill,
    border: facets.borders[index("borderId")] ?? PLAIN_STYLE.border,
    alignment: readAlignment(childOf(xf, "alignment")),
    numberFormat: facets.numberFormats.get(format) ?? builtInFormat(format),
    locked: booleanAttribute(protection, "locked", true),
    formulaHidden: booleanAttribute(protection, "hidden", false),
    quotePrefix: booleanAttribute(xf, "quotePrefix", false),
    source,
  };
}

/**
 * Reads the text of a styles part (`part` is its name, for faults) into the workbook's table, whose plain style becomes
 * the first of the file.
 */
export function readStylesheet(
  xml: DecodedXml,
  part: string,
  theme: XmlElement | undefined,
  table: StyleTable,
): Stylesheet {
  const root = readDocument(new XmlScanner(xml.text, part));
  const prefixes = prefixesOf(xml.text, part);
  const palette = readPalette(theme, root);
  const facets = facetsOf(root, palette);
  const cellStyles = childrenOf(childOf(root, "cellXfs"), "xf").map((xf, source) =>
    table.intern(readCellStyle(xf, facets, source)),
  );
  if (cellStyles[0]) table.plain = cellStyles[0];
  const conditionalStyles = childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) =>
    readConditionalStyle(dxf, palette),
  );
  const { numberFormats } = facets;
  return { xml, prefixes, root, palette, cellStyles, conditionalStyles, numberFormats };
}
