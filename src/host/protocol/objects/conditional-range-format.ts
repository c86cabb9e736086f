import { isValidFormat } from "../../workbook/number-formats";

import type { BorderLine } from "../../workbook/cell-style";
import {
  type ConditionalFormatStyle,
  emptyConditionalStyle,
} from "../../workbook/conditional-format-state";
import { LINE_STYLES, lineStyle, withColor, withStyle } from "../border-lines";
import { colorOf } from "../color-input";
import { requireAllowance } from "../edit-permission";
import type { Given } from "../given";
import { refusal } from "../host-error";
import type { ConditionalBorderTarget } from "../object-states";
import { does, keeps, leads, type ObjectType, reads, type Scalar, view } from "../object-type";
import type { ConditionalFormatTarget } from "../targets";

const guard = (state: ConditionalFormatTarget): void => state.requireAlive();

function change(
  { session, sheet, format }: ConditionalFormatTarget,
  to: Partial<ConditionalFormatStyle>,
): void {
  requireAllowance(session, sheet, "allowFormatCells");
  Object.assign(format.style, to);
}

function styled<K extends keyof ConditionalFormatStyle>(
  name: K,
  take: (value: Given) => ConditionalFormatStyle[K],
): Scalar<ConditionalFormatTarget> {
  return keeps(
    6,
    ({ format }) => format.style[name],
    (target, value) => change(target, { [name]: take(value) }),
  );
}

function numberFormatOf(value: Given): string {
  if (!isValidFormat(value.text())) throw refusal("InvalidArgument");
  return value.text();
}

/** `Excel.ConditionalRangeFormat`. */
export const conditionalRangeFormat: ObjectType<ConditionalFormatTarget> = {
  guard,
  scalars: { NumberFormat: styled("numberFormat", numberFormatOf) },
  links: {
    Borders: leads(6, (target) => view("ConditionalRangeBorderCollection", target)),
    Fill: leads(6, (target) => view("ConditionalRangeFill", target)),
    Font: leads(6, (target) => view("ConditionalRangeFont", target)),
  },
};

/** `Excel.ConditionalRangeFill`. */
export const conditionalRangeFill: ObjectType<ConditionalFormatTarget> = {
  guard,
  scalars: { Color: styled("fillColor", colorOf) },
  methods: { Clear: does(6, (target) => change(target, { fillColor: null })) },
};

/** `Excel.ConditionalRangeFont`. */
export const conditionalRangeFont: ObjectType<ConditionalFormatTarget> = {
  guard,
  scalars: {
    Bold: styled("bold", (value) => value.flag()),
    Italic: styled("italic", (value) => value.flag()),
    Strikethrough: styled("strikethrough", (value) => value.flag()),
    Underline: styled("underline", (value) => value.choice(["None", "Single", "Double"])),
    Color: styled("fontColor", colorOf),
  },
  methods: {
    Clear: does(6, (target) => {
      const { bold, italic, strikethrough, underline, fontColor } = emptyConditionalStyle();
      change(target, { bold, italic, strikethrough, underline, fontColor });
    }),
  },
};

/** `Excel.ConditionalRangeBorderIndex`, with the edge that each means. */
const SIDES = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
] as const;

function sideLink(side: ConditionalBorderTarget["side"]) {
  return leads(6, (owner: ConditionalFormatTarget) =>
    view("ConditionalRangeBorder", { owner, side }),
  );
}

/** `Excel.ConditionalRangeBorderCollection`. */
export const conditionalRangeBorderCollection: ObjectType<ConditionalFormatTarget> = {
  guard,
  scalars: { Count: reads(6, () => SIDES.length) },
  links: {
    Top: sideLink("top"),
    Bottom: sideLink("bottom"),
    Left: sideLink("left"),
    Right: sideLink("right"),
  },
  items: (owner) => SIDES.map(([, side]) => view("ConditionalRangeBorder", { owner, side })),
  find: (owner, key) => {
    const found = SIDES.find(([name]) => name === key.raw);
    if (!found) throw refusal("InvalidArgument");
    return view("ConditionalRangeBorder", { owner, side: found[1] });
  },
  methods: {
    GetItemAt: does(6, (owner, args) => {
      const found = SIDES[args.at(0).index()];
      return found ? view("ConditionalRangeBorder", { owner, side: found[1] }) : null;
    }),
  },
};

const NO_LINE: BorderLine = { line: "none", color: null };

/** `Excel.ConditionalRangeBorder`. */
export const conditionalRangeBorder: ObjectType<ConditionalBorderTarget> = {
  identity: ({ side }) => ({ Id: SIDES.find(([, each]) => each === side)?.[0] }),
  guard: ({ owner }) => owner.requireAlive(),
  scalars: {
    SideIndex: reads(6, ({ side }) => SIDES.find(([, each]) => each === side)?.[0]),
    Style: keeps(
      6,
      ({ owner, side }) => lineStyle(owner.format.style[side] ?? NO_LINE),
      ({ owner, side }, value) => {
        const line = withStyle(owner.format.style[side] ?? NO_LINE, value.choice(LINE_STYLES));
        change(owner, { [side]: line });
      },
    ),
    Color: keeps(
      6,
      ({ owner, side }) => owner.format.style[side]?.color ?? "#000000",
      ({ owner, side }, value) => {
        change(owner, { [side]: withColor(owner.format.style[side] ?? NO_LINE, colorOf(value)) });
      },
    ),
  },
};
