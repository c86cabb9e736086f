import {
  type BorderStyle,
  type CellStyle,
  type FontStyle,
  PLAIN_STYLE,
} from "../../workbook/cell-style";
import type { ConditionalFormatStyle } from "../../workbook/conditional-format-state";
import { builtInFormatId, FIRST_OWN_FORMAT } from "../read/number-formats";
import type { Stylesheet } from "../read/stylesheet";
import { OrderedSections } from "../xml/ordered-sections";
import { changeStartTag } from "../xml/start-tag";
import { renderXml, type XmlNode, xmlNode } from "../xml/xml-node";
import { childOf, type XmlElement } from "../xml/xml-tree";
import { numberAttribute } from "../xml/xml-values";
import { conditionalStyleNode } from "./conditional-style-markup";
import {
  alignmentNode,
  borderAttributes,
  EDGES,
  fillNode,
  fontNodes,
  lineNode,
} from "./style-markup";
import { StyleList } from "./style-list";

/** The children of `styleSheet` in the order of the schema. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
].concat(["dxfs", "tableStyles", "colors", "extLst"]);

/** The children of `font` as Excel orders them. */
const FONT_ORDER = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u"].concat([
  ...["vertAlign", "sz", "color", "name", "family", "charset", "scheme"],
]);

/** What in a font element holds each property; a new typeface takes its relatives away. */
const FONT_CHILDREN: Readonly<Record<keyof FontStyle, readonly string[]>> = {
  bold: ["b"],
  italic: ["i"],
  strikethrough: ["strike"],
  underline: ["u"],
  vertical: ["vertAlign"],
  size: ["sz"],
  color: ["color"],
  name: ["name", "family", "charset", "scheme"],
};

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Gives styles of the model the index of a style of the file, adding to the styles part what it does not have. */
export class StyleWriter {
  readonly #sheet: Stylesheet;
  readonly #known = new Map<CellStyle, number>();
  readonly #formats = new Map<string, number>();
  readonly #lists: Readonly<
    Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", StyleList>
  >;

  constructor(sheet: Stylesheet) {
    this.#sheet = sheet;
    const list = (name: string) => new StyleList(name, sheet.root, sheet.xml.text);
    this.#lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
      dxfs: list("dxfs"),
    };
    for (const [id, code] of sheet.numberFormats) this.#formats.set(code, id);
  }

  /** The index to write into a cell's `s`; null is the plain style. */
  indexOf(style: CellStyle | null): number {
    if (style === null) return 0;
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const index = this.#isOfFile(style) ? (style.source ?? 0) : this.#add(style);
    this.#known.set(style, index);
    return index;
  }

  /** The index to write into a rule's `dxfId`. */
  conditionalIndexOf(style: ConditionalFormatStyle): number {
    const format = style.numberFormat === null ? null : this.#formatId(style.numberFormat);
    return this.#lists.dxfs.indexOf(this.#render(conditionalStyleNode(style, format)));
  }

  /** How many rule formats the file has; 0 when some were added, as none may go then. */
  get droppableFormats(): number {
    const { dxfs } = this.#lists;
    return dxfs.hasAdded ? 0 : dxfs.elements.length;
  }

  /** Takes rule formats away from the end of the list. */
  dropFormats(count: number): void {
    this.#lists.dxfs.dropLast(count);
  }

  /** The text of the styles part with what was added; the same text when nothing was. */
  text(): string {
    const { root, xml, prefixes } = this.#sheet;
    const sections = new OrderedSections(root.children, ORDER, root.contentEnd);
    const { numFmts, fonts, fills, borders, cellXfs, dxfs } = this.#lists;
    for (const list of [numFmts, fonts, fills, borders, cellXfs, dxfs]) {
      list.write(sections, prefixes.main);
    }
    return sections.patch.apply(xml.text);
  }

  #render(node: XmlNode): string {
    return renderXml(node, this.#sheet.prefixes);
  }

  #isOfFile(style: CellStyle): boolean {
    const origin = this.#sheet.cellStyles[style.source ?? 0];
    return origin !== undefined && isSame({ ...style, source: origin.source }, origin);
  }

  #add(style: CellStyle): number {
    const base = this.#lists.cellXfs.elements[style.source ?? 0];
    const before = this.#sheet.cellStyles[style.source ?? 0] ?? PLAIN_STYLE;
    const tag = base ? this.#startTag(base) : `<${this.#sheet.prefixes.main}xf>`;
    const changed = changeStartTag(tag, this.#attributes(style, before, base));
    const content = this.#alignment(style, before, base) + this.#protection(style, before, base);
    const name = /^<([^\s/>]+)/.exec(changed)?.[1] ?? "xf";
    const open = changed.replace(/\s*\/?>$/, "");
    return this.#lists.cellXfs.indexOf(
      content === "" ? `${open}/>` : `${open}>${content}</${name}>`,
    );
  }

  #startTag(element: XmlElement): string {
    return this.#sheet.xml.text.slice(element.start, element.contentStart);
  }

  #attributes(
    style: CellStyle,
    before: CellStyle,
    base: XmlElement | undefined,
  ): Record<string, string | undefined> {
    const change: Record<string, string | undefined> = {};
    const set = (id: string, index: number, apply: string) => {
      change[id] = String(index);
      change[apply] = "1";
    };
    if (style.numberFormat !== before.numberFormat) {
      set("numFmtId", this.#formatId(style.numberFormat), "applyNumberFormat");
    }
    if (!isSame(style.font, before.font))
      set("fontId", this.#font(style, before, base), "applyFont");
    if (!isSame(style.fill, before.fill)) {
      set("fillId", this.#lists.fills.indexOf(this.#render(fillNode(style.fill))), "applyFill");
    }
    if (!isSame(style.border, before.border)) {
      set("borderId", this.#border(style.border, before.border, base), "applyBorder");
    }
    if (style.quotePrefix !== before.quotePrefix) {
      change["quotePrefix"] = style.quotePrefix ? "1" : undefined;
    }
    if (!isSame(style.alignment, before.alignment)) change["applyAlignment"] = "1";
    if (style.locked !== before.locked || style.formulaHidden !== before.formulaHidden) {
      change["applyProtection"] = "1";
    }
    return change;
  }

  #formatId(code: string): number {
    const known = this.#formats.get(code) ?? builtInFormatId(code);
    if (known !== undefined) return known;
    const numFmtId = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.values()) + 1;
    this.#formats.set(code, numFmtId);
    this.#lists.numFmts.indexOf(this.#render(xmlNode("numFmt", { numFmtId, formatCode: code })));
    return numFmtId;
  }

  #font(style: CellStyle, before: CellStyle, base: XmlElement | undefined): number {
    const { fonts } = this.#lists;
    const element = fonts.elements[numberAttribute(base, "fontId") ?? 0];
    const nodes = fontNodes(style.font);
    const keys = Object.keys(FONT_CHILDREN) as (keyof FontStyle)[];
    const changed = keys.filter((key) => !element || style.font[key] !== before.font[key]);
    const replaced = new Set(changed.flatMap((key) => FONT_CHILDREN[key]));
    const pieces = (element?.children ?? [])
      .filter(({ name }) => !replaced.has(name))
      .map((child) => ({ name: child.name, markup: fonts.markup(child) }));
    for (const key of changed) {
      const node = nodes[key];
      if (node) pieces.push({ name: node.name, markup: this.#render(node) });
    }
    pieces.sort((left, right) => FONT_ORDER.indexOf(left.name) - FONT_ORDER.indexOf(right.name));
    return fonts.indexOf(this.#wrap("font", "", pieces.map(({ markup }) => markup).join("")));
  }

  #border(border: BorderStyle, before: BorderStyle, base: XmlElement | undefined): number {
    const { borders } = this.#lists;
    const element = borders.elements[numberAttribute(base, "borderId") ?? 0];
    const edges = EDGES.map((edge) => {
      const kept = isSame(border[edge], before[edge]) ? childOf(element, edge) : undefined;
      return kept ? borders.markup(kept) : this.#render(lineNode(edge, border[edge]));
    });
    const attributes = Object.entries(borderAttributes(border))
      .map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`))
      .join("");
    return borders.indexOf(this.#wrap("border", attributes, edges.join("")));
  }

  #wrap(name: string, attributes: string, content: string): string {
    const { main } = this.#sheet.prefixes;
    return `<${main}${name}${attributes}>${content}</${main}${name}>`;
  }

  #alignment(style: CellStyle, before: CellStyle, base: XmlElement | undefined): string {
    if (isSame(style.alignment, before.alignment)) {
      return this.#lists.cellXfs.markup(childOf(base, "alignment"));
    }
    return this.#render(alignmentNode(style.alignment));
  }

  #protection(style: CellStyle, before: CellStyle, base: XmlElement | undefined): string {
    if (style.locked === before.locked && style.formulaHidden === before.formulaHidden) {
      return this.#lists.cellXfs.markup(childOf(base, "protection"));
    }
    const locked = style.locked ? 1 : 0;
    const hidden = style.formulaHidden ? 1 : 0;
    return this.#render(xmlNode("protection", { locked, hidden }));
  }
}
