import type { FontStyle } from "../../workbook/cell-style";
import {
  LINE_STYLES,
  LINE_WEIGHTS,
  lineStyle,
  lineWeight,
  withColor,
  withStyle,
  withWeight,
} from "../border-lines";
import { colorOf } from "../color-input";
import type { Given } from "../given";
import type { BorderTarget } from "../object-states";
import { does, keeps, type ObjectType, reads, type Scalar, view } from "../object-type";
import { BORDER_SIDES, readBorder, writeBorder } from "../range-borders";
import { changeStyle, sharedStyle } from "../range-style";
import type { CellsTarget } from "../targets";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const PATTERNS: readonly (readonly [string, string])[] = [
  ["none", "None"],
  ["solid", "Solid"],
  ["mediumGray", "Gray50"],
  ["darkGray", "Gray75"],
  ["lightGray", "Gray25"],
  ["gray125", "Gray16"],
  ["gray0625", "Gray8"],
  ["darkHorizontal", "Horizontal"],
  ["darkVertical", "Vertical"],
  ["darkDown", "Down"],
  ["darkUp", "Up"],
  ["darkGrid", "Checker"],
  ["darkTrellis", "SemiGray75"],
  ["lightHorizontal", "LightHorizontal"],
  ["lightVertical", "LightVertical"],
  ["lightDown", "LightDown"],
  ["lightUp", "LightUp"],
  ["lightGrid", "Grid"],
  ["lightTrellis", "CrissCross"],
  ["gradient", "LinearGradient"],
];
const PATTERN_NAMES = PATTERNS.map(([, name]) => name);

/** What cells without a fill report, as they show white. */
const NO_FILL = "#FFFFFF";

/** `Excel.RangeFill`. */
export const rangeFill: ObjectType<CellsTarget> = {
  scalars: {
    Color: keeps(
      1,
      (cells) =>
        sharedStyle(cells, ({ fill }) =>
          fill.pattern === "none" ? NO_FILL : (fill.color ?? NO_FILL),
        ),
      (cells, value) => {
        const color = colorOf(value);
        changeStyle(cells, ({ fill }) => ({
          fill: {
            color,
            pattern: ["none", "gradient"].includes(fill.pattern) ? "solid" : fill.pattern,
          },
        }));
      },
    ),
    Pattern: keeps(
      9,
      (cells) =>
        sharedStyle(
          cells,
          ({ fill }) => PATTERNS.find(([name]) => name === fill.pattern)?.[1] ?? "None",
        ),
      (cells, value) => {
        const chosen = value.choice(PATTERN_NAMES);
        const pattern = PATTERNS.find(([, name]) => name === chosen)?.[0] ?? "none";
        changeStyle(cells, { fill: { pattern } });
      },
    ),
    PatternColor: keeps(
      9,
      (cells) => sharedStyle(cells, ({ fill }) => fill.patternColor ?? "#000000"),
      (cells, value) => changeStyle(cells, { fill: { patternColor: colorOf(value) } }),
    ),
  },
  methods: {
    Clear: does(1, (cells) =>
      changeStyle(cells, { fill: { pattern: "none", color: null, patternColor: null } }),
    ),
  },
};

function font<K extends keyof FontStyle>(
  since: number,
  name: K,
  take: (value: Given) => FontStyle[K],
): Scalar<CellsTarget> {
  return keeps(
    since,
    (cells) => sharedStyle(cells, (style) => style.font[name]),
    (cells, value) => changeStyle(cells, { font: { [name]: take(value) } }),
  );
}

function script(kind: "Superscript" | "Subscript"): Scalar<CellsTarget> {
  return keeps(
    9,
    (cells) => sharedStyle(cells, (style) => style.font.vertical === kind),
    (cells, value) => changeStyle(cells, { font: { vertical: value.flag() ? kind : "None" } }),
  );
}

/** `Excel.RangeFont`. Sizes from 1 to 409 points (Excel specifications and limits). */
export const rangeFont: ObjectType<CellsTarget> = {
  scalars: {
    Name: font(1, "name", (value) => value.text()),
    Size: font(1, "size", (value) => value.numberWithin(1, 409)),
    Bold: font(1, "bold", (value) => value.flag()),
    Italic: font(1, "italic", (value) => value.flag()),
    Underline: font(1, "underline", (value) => value.choice(UNDERLINES)),
    Strikethrough: font(9, "strikethrough", (value) => value.flag()),
    Superscript: script("Superscript"),
    Subscript: script("Subscript"),
    Color: keeps(
      1,
      (cells) => sharedStyle(cells, (style) => style.font.color ?? "#000000"),
      (cells, value) => changeStyle(cells, { font: { color: colorOf(value) } }),
    ),
  },
};

/** `Excel.FormatProtection`. */
export const formatProtection: ObjectType<CellsTarget> = {
  scalars: {
    Locked: keeps(
      2,
      (cells) => sharedStyle(cells, ({ locked }) => locked),
      (cells, value) => changeStyle(cells, { locked: value.flag() }),
    ),
    FormulaHidden: keeps(
      2,
      (cells) => sharedStyle(cells, ({ formulaHidden }) => formulaHidden),
      (cells, value) => changeStyle(cells, { formulaHidden: value.flag() }),
    ),
  },
};

/** `Excel.RangeBorderCollection`. */
export const rangeBorderCollection: ObjectType<CellsTarget> = {
  scalars: { Count: reads(1, () => BORDER_SIDES.length) },
  items: (cells) => BORDER_SIDES.map((side) => view("RangeBorder", { cells, side })),
  find: (cells, key) => view("RangeBorder", { cells, side: key.choice(BORDER_SIDES) }),
  methods: {
    GetItemAt: does(1, (cells, args) => {
      const side = BORDER_SIDES[args.at(0).index()];
      return side === undefined ? null : view("RangeBorder", { cells, side });
    }),
  },
};

/** `Excel.RangeBorder`. */
export const rangeBorder: ObjectType<BorderTarget> = {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: reads(1, ({ side }) => side),
    Style: keeps(
      1,
      (border) => readBorder(border, lineStyle),
      (border, value) => {
        const style = value.choice(LINE_STYLES);
        writeBorder(border, (line) => withStyle(line, style));
      },
    ),
    Weight: keeps(
      1,
      (border) => readBorder(border, lineWeight),
      (border, value) => {
        const weight = value.choice(LINE_WEIGHTS);
        writeBorder(border, (line) => withWeight(line, weight));
      },
    ),
    Color: keeps(
      1,
      (border) => readBorder(border, (line) => line.color ?? "#000000"),
      (border, value) => {
        const color = colorOf(value);
        writeBorder(border, (line) => withColor(line, color));
      },
    ),
  },
};
