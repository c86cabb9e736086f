/**
 * The formats that a file names by number only (ECMA-376 part 1, 18.8.30). Those from 14 on follow the reader's region;
 * this is their US reading, which is what Excel's API gives too.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Numbers below this belong to Excel. */
export const FIRST_OWN_FORMAT = 164;

/** The code of a built-in format; "General" for a number that has none. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? "General";
}

/** The number of a built-in format with exactly this code. */
export function builtInFormatId(code: string): number | undefined {
  const found = Object.entries(BUILT_IN).find(([, known]) => known === code);
  return found ? Number(found[0]) : undefined;
}
