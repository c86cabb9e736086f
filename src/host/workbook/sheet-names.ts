/** Why a name cannot be a sheet's. */
type SheetNameFault = "empty" | "long" | "character" | "apostrophe" | "reserved";

/** Length of a sheet's name in UTF-16 units (support.microsoft.com: "Rename a worksheet"). */
const SHEET_NAME_LIMIT = 31;

/**
 * What is wrong with a sheet's name, or null: not blank, at most 31 characters, none of / \ ? * : [ ], no
 * apostrophe at either end, not "History" (support.microsoft.com, "Rename a worksheet").
 */
export function sheetNameFault(name: string): SheetNameFault | null {
  if (name.trim() === "") return "empty";
  if (name.length > SHEET_NAME_LIMIT) return "long";
  if (/[\\/?*:[\]]/.test(name)) return "character";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  return name.toLowerCase() === "history" ? "reserved" : null;
}

const LOOKS_LIKE_ADDRESS = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]|[Cc])$/;

/** The name as addresses and formulas write it: in apostrophes unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !LOOKS_LIKE_ADDRESS.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Tháng 4'!A1:B2" into the sheet's plain name (null: none given) and the address. */
export function splitSheetAddress(text: string): { sheetName: string | null; address: string } {
  const cut = text.lastIndexOf("!");
  if (cut < 0) return { sheetName: null, address: text };
  const name = text.slice(0, cut);
  const isQuoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  const sheetName = isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheetName, address: text.slice(cut + 1) };
}
