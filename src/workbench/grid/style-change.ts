import {
  type AlignmentStyle,
  type BorderLine,
  type BorderStyle,
  type CellStyle,
  type FontStyle,
  PLAIN_STYLE,
  type StyleChange,
} from "../../host/workbook/cell-style";
import type { GridColor, GridEdge, GridStyle, GridTextLine } from "./grid-words";
import { BORDER_LINES, INDENT_PIXELS, styleDataOf } from "./style-data";

/** The "#RRGGBB" of a colour that the grid writes as that or as "rgb(r,g,b)"; null for none. */
function hexColor(color: GridColor | null | undefined): string | null {
  const text = color?.rgb;
  if (text === undefined || text === null || text === "") return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (!parts) return text.toUpperCase();
  const digits = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`.toUpperCase();
}

function isDrawn(line: GridTextLine | undefined): boolean {
  return line?.s === 1;
}

function lineOf(edge: GridEdge | null | undefined): BorderLine {
  if (!edge || edge.s === 0) return { line: "none", color: null };
  return { line: BORDER_LINES[edge.s] ?? "thin", color: hexColor(edge.cl) };
}

function borderOf({ bd }: GridStyle): BorderStyle {
  const { t, b, l, r, tl_br: down, bl_tr: up } = bd ?? {};
  return {
    top: lineOf(t),
    bottom: lineOf(b),
    left: lineOf(l),
    right: lineOf(r),
    diagonal: lineOf(down ?? up),
    diagonalDown: (down ?? null) !== null,
    diagonalUp: (up ?? null) !== null,
  };
}

const VERTICAL_FONT = ["None", "None", "Subscript", "Superscript"] as const;
const HORIZONTALS = [
  "General",
  "Left",
  "Center",
  "Right",
  "Justify",
  "Justify",
  "Distributed",
] as const;
const VERTICALS = ["Bottom", "Top", "Center", "Bottom"] as const;

function rotationOf({ tr }: GridStyle): number {
  if (!tr) return 0;
  if (tr.v === 1) return 255;
  return tr.a > 0 ? 90 + tr.a : Math.abs(tr.a);
}

function indentOf({ pd }: GridStyle): number {
  const padding = Math.max(pd?.l ?? 0, pd?.r ?? 0);
  return Math.max(0, Math.round((padding - 2) / INDENT_PIXELS));
}

/** Reads one property of a style of the grid, in the words of the model. */
type Reader<T> = (style: GridStyle) => Partial<T>;

/** Each property of a font; what the grid does not say is as in a new workbook. */
const FONT_READERS: readonly Reader<FontStyle>[] = [
  ({ ff }) => ({ name: ff ?? PLAIN_STYLE.font.name }),
  ({ fs }) => ({ size: fs ?? PLAIN_STYLE.font.size }),
  ({ bl }) => ({ bold: bl === 1 }),
  ({ it }) => ({ italic: it === 1 }),
  ({ ul }) => ({ underline: isDrawn(ul) ? "Single" : "None" }),
  ({ st }) => ({ strikethrough: isDrawn(st) }),
  ({ cl }) => ({ color: hexColor(cl) ?? PLAIN_STYLE.font.color }),
  ({ va }) => ({ vertical: VERTICAL_FONT[va ?? 0] ?? "None" }),
];

const ALIGNMENT_READERS: readonly Reader<AlignmentStyle>[] = [
  ({ ht }) => ({ horizontal: HORIZONTALS[ht ?? 0] ?? "General" }),
  ({ vt }) => ({ vertical: VERTICALS[vt ?? 0] ?? "Bottom" }),
  ({ tb }) => ({ wrap: tb === 3 }),
  (style) => ({ rotation: rotationOf(style) }),
  (style) => ({ indent: indentOf(style) }),
];

/** The properties that read differently from two styles of the grid, as the second one has them; null for none. */
function differing<T extends object>(
  readers: readonly Reader<T>[],
  before: GridStyle,
  after: GridStyle,
): Partial<T> | null {
  const textOf = (value: Partial<T>) => JSON.stringify(value);
  const changed = readers.filter((read) => textOf(read(before)) !== textOf(read(after)));
  if (changed.length === 0) return null;
  return changed.reduce<Partial<T>>((all, read) => ({ ...all, ...read(after) }), {});
}

const OTHER_READERS: readonly Reader<StyleChange>[] = [
  (style) => ({ border: borderOf(style) }),
  ({ bg }) => {
    const color = hexColor(bg);
    return { fill: { pattern: color === null ? "none" : "solid", color, patternColor: null } };
  },
  ({ n }) => ({ numberFormat: n?.pattern ?? "General" }),
];

/**
 * What a person changed of a style in the grid: only the properties that differ from how the model's style was
 * shown, so that what the grid can't say (patterns, accounting underline …) stays. Null where nothing differs.
 */
export function styleChangeOf(shown: CellStyle, after: GridStyle): StyleChange | null {
  const before = styleDataOf(shown);
  const font = differing(FONT_READERS, before, after);
  const alignment = differing(ALIGNMENT_READERS, before, after);
  const others = differing(OTHER_READERS, before, after);
  if (!font && !alignment && !others) return null;
  return { ...others, ...(font && { font }), ...(alignment && { alignment }) };
}
