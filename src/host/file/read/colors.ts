import { childOf, type XmlElement } from "../xml/xml-tree";
import { numberAttribute } from "../xml/xml-values";
import { tintColor } from "./tint";

/** The colours that a workbook's other colours refer to, as "#RRGGBB". */
export interface ColorPalette {
  /** By the number that `theme="…"` gives. */
  readonly theme: readonly string[];
  /** By the number that `indexed="…"` gives. */
  readonly indexed: readonly string[];
}

/** Excel's own 56 indexed colours (from 8 on; 0–7 repeat the first eight), ECMA-376 part 1, 18.8.27. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";

const BASIC = INDEXED.split(" ").map((digits) => `#${digits}`);
const DEFAULT_INDEXED: readonly string[] = [...BASIC.slice(0, 8), ...BASIC];

/** Office's colours of 2013–2022, for a workbook without a theme part. */
const DEFAULT_THEME: readonly string[] = [
  ..."FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(
    " ",
  ),
].map((digits) => `#${digits}`);

/** The order of `theme="…"` begins with light 1, dark 1, light 2, dark 2, unlike the order in the part. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4"].concat(
  ["accent5", "accent6", "hlink", "folHlink"],
);

function themeColor(scheme: XmlElement | undefined, name: string): string | undefined {
  const [color] = childOf(scheme, `a:${name}`)?.children ?? [];
  const digits = color?.attributes.get("lastClr") ?? color?.attributes.get("val") ?? "";
  return /^[0-9A-Fa-f]{6}$/.test(digits) ? `#${digits.toUpperCase()}` : undefined;
}

/** The palette of a theme part and of the `indexedColors` of the styles; the defaults where either is absent. */
export function readPalette(
  theme: XmlElement | undefined,
  styles: XmlElement | undefined,
): ColorPalette {
  const scheme = childOf(childOf(theme, "a:themeElements"), "a:clrScheme");
  const own = childOf(childOf(styles, "colors"), "indexedColors")?.children ?? [];
  return {
    theme: THEME_ORDER.map((name, at) => themeColor(scheme, name) ?? DEFAULT_THEME[at] ?? ""),
    indexed: DEFAULT_INDEXED.map((color, at) => rgbColor(own[at]?.attributes.get("rgb")) ?? color),
  };
}

function rgbColor(rgb: string | undefined): string | undefined {
  const digits = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(rgb ?? "")?.[1];
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}

/** The colour that a `color`, `fgColor`, `tabColor` … element means; null for automatic, unknown or absent. */
export function resolveColor(
  element: XmlElement | undefined,
  palette: ColorPalette,
): string | null {
  if (!element) return null;
  const tint = numberAttribute(element, "tint") ?? 0;
  const theme = numberAttribute(element, "theme");
  const indexed = numberAttribute(element, "indexed");
  const base =
    rgbColor(element.attributes.get("rgb")) ??
    (theme === undefined ? undefined : palette.theme[theme]) ??
    (indexed === undefined ? undefined : palette.indexed[indexed]);
  return base === undefined ? null : tintColor(base, tint);
}
