import type { CellValue } from "../../../src/sheet/cell-grid";
import type { ZooUnit } from "./zoo-truth";

/** The ways in which offices write the names of units. */
export const nameStyles: Readonly<Record<string, (unit: ZooUnit) => string>> = {
  plain: ({ prefix, properName }) => `${prefix} ${properName}`,
  authority: ({ prefix, properName, group }) =>
    group === "communes" ? `UBND ${prefix.toLowerCase()} ${properName}` : `${prefix} ${properName}`,
  decomposed: ({ prefix, properName }) => `${prefix} ${properName}`.normalize("NFD"),
  capitals: ({ prefix, properName }) => `${prefix} ${properName}`.toLocaleUpperCase("vi"),
  spaced: ({ prefix, properName }) => ` ${prefix}\u00A0${properName.replace(" ", "\u200B ")}\n`,
  short: ({ prefix, properName }) =>
    `${{ Xã: "X.", Phường: "P.", "Thị trấn": "TT.", Phòng: "P." }[prefix] ?? prefix} ${properName}`,
  withArea: ({ prefix, properName, group }) =>
    group === "communes" ? `${prefix} ${properName}, huyện Tứ Kỳ` : `${prefix} ${properName}`,
  lookAlike: ({ prefix, properName }) => `${prefix} ${properName}`.replaceAll("Đ", "\u00D0"),
  newTones: ({ prefix, properName }) =>
    `${prefix} ${properName}`.replace("Hoà", "Hòa").replace("hoá", "hóa").replace("Thuỷ", "Thủy"),
};

/** How counts are written. */
export const countStyles: Readonly<Record<string, (count: number) => CellValue>> = {
  numbers: (count) => count,
  dotted: (count) => count.toString().replace(/\B(?=(\d{3})+$)/g, "."),
  padded: (count) => `\u00A0${count} `,
};

/** How rates are written; `format` is the number format of their column. */
export const rateStyles: Readonly<
  Record<string, { readonly write: (rate: number) => CellValue; readonly format: string }>
> = {
  exact: { write: (rate) => rate, format: "0.00" },
  fractions: { write: (rate) => rate / 100, format: "0.00%" },
  bareFractions: { write: (rate) => rate / 100, format: "General" },
  rounded: { write: (rate) => Math.round(rate * 100) / 100, format: "General" },
  comma: { write: (rate) => `${rate.toFixed(2).replace(".", ",")}%`, format: "@" },
  dot: { write: (rate) => `${rate.toFixed(2)} %`, format: "@" },
};
