/** The font of a cell; sizes in points, colours "#RRGGBB" or null for automatic. */
export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly vertical: "None" | "Superscript" | "Subscript";
  readonly color: string | null;
}

/**
 * The fill of a cell. `pattern` holds the names of the file format ("none", "solid", "gray125" …); a
 * gradient is "gradient": it is kept by its source index and can only be replaced.
 */
export interface FillStyle {
  readonly pattern: string;
  readonly color: string | null;
  readonly patternColor: string | null;
}

/** One edge of a cell; `line` in the names of the file format ("none", "thin", "medium", "mediumDashed" …). */
export interface BorderLine {
  readonly line: string;
  readonly color: string | null;
}

/** The edges of a cell. One line serves both diagonals; the two flags say which are drawn. */
export interface BorderStyle {
  readonly top: BorderLine;
  readonly bottom: BorderLine;
  readonly left: BorderLine;
  readonly right: BorderLine;
  readonly diagonal: BorderLine;
  readonly diagonalUp: boolean;
  readonly diagonalDown: boolean;
}

/** Where the text stands in the cell; names as in Excel's API, `rotation` in the file format's 0–180 or 255. */
export interface AlignmentStyle {
  readonly horizontal:
    | "General"
    | "Left"
    | "Center"
    | "Right"
    | "Fill"
    | "Justify"
    | "CenterAcrossSelection"
    | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly readingOrder: "Context" | "LeftToRight" | "RightToLeft";
}

/**
 * What a cell looks like. Values of this type come from a {@link StyleTable} only, so within a workbook two
 * cells look the same if and only if they hold the same object.
 */
export interface CellStyle {
  readonly font: FontStyle;
  readonly fill: FillStyle;
  readonly border: BorderStyle;
  readonly alignment: AlignmentStyle;
  /** In US notation, as the file holds it: "General", "0.0%", "dd/mm/yyyy". */
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The apostrophe before the text: the content is text whatever it looks like. */
  readonly quotePrefix: boolean;
  /**
   * Index of the style in the file that this one is, or was derived from; null for styles of the host's own.
   * Part of the identity: what the model cannot say (theme colours, gradients, a named style) hangs on it.
   */
  readonly source: number | null;
}

/** A partial style: what is absent stays. */
export interface StyleChange {
  readonly font?: Partial<FontStyle>;
  readonly fill?: Partial<FillStyle>;
  readonly border?: Partial<BorderStyle>;
  readonly alignment?: Partial<AlignmentStyle>;
  readonly numberFormat?: string;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly quotePrefix?: boolean;
}

const NO_LINE: BorderLine = { line: "none", color: null };

/** The style of a cell that nobody formatted: Calibri 11, as in a new workbook of Excel 2007–2021. */
export const PLAIN_STYLE: CellStyle = {
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: "None",
    vertical: "None",
    color: "#000000",
  },
  fill: { pattern: "none", color: null, patternColor: null },
  border: {
    top: NO_LINE,
    bottom: NO_LINE,
    left: NO_LINE,
    right: NO_LINE,
    diagonal: NO_LINE,
    diagonalUp: false,
    diagonalDown: false,
  },
  alignment: {
    horizontal: "General",
    vertical: "Bottom",
    wrap: false,
    shrink: false,
    indent: 0,
    rotation: 0,
    readingOrder: "Context",
  },
  numberFormat: "General",
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  source: null,
};

function keyOf(style: CellStyle): string {
  const { font, fill, border, alignment } = style;
  const line = (edge: BorderLine) => `${edge.line} ${edge.color ?? ""}`;
  const edges = [border.top, border.bottom, border.left, border.right, border.diagonal].map(line);
  const parts = [
    [font.name, font.size, font.bold, font.italic, font.strikethrough, font.underline],
    [font.vertical, font.color, fill.pattern, fill.color, fill.patternColor],
    [...edges, border.diagonalUp, border.diagonalDown],
    [alignment.horizontal, alignment.vertical, alignment.wrap, alignment.shrink],
    [alignment.indent, alignment.rotation, alignment.readingOrder],
    [style.numberFormat, style.locked, style.formulaHidden, style.quotePrefix, style.source],
  ];
  return JSON.stringify(parts);
}

/** The styles of one workbook, each kept once and never changed, so that equality is identity. */
export class StyleTable {
  readonly #known = new Map<string, CellStyle>();

  /** The style of cells without one. The file layer replaces it by the first style of the file. */
  plain: CellStyle;

  constructor(plain: CellStyle = PLAIN_STYLE) {
    this.plain = this.intern(plain);
  }

  /** The one object with these properties (and this source index). */
  intern(style: CellStyle): CellStyle {
    const key = keyOf(style);
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, style);
    return style;
  }

  /** The style with some properties changed; its source index stays, as the style to derive from. */
  change(style: CellStyle, change: StyleChange): CellStyle {
    return this.intern({
      ...style,
      ...change,
      font: { ...style.font, ...change.font },
      fill: { ...style.fill, ...change.fill },
      border: { ...style.border, ...change.border },
      alignment: { ...style.alignment, ...change.alignment },
    });
  }
}
