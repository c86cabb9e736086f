import { type Area, formatArea, formatFixedArea, parseArea } from "./area";
import { quoteSheetName } from "./sheet-names";

/** A reference inside a formula: the text as it stands, the sheet it names (null: the formula's own), its cells. */
interface FormulaReference {
  readonly sheetName: string | null;
  readonly area: Area;
  readonly address: string;
}

/**
 * Strings, quoted or plain sheet names with "!", structured references, addresses, and any other word: in this
 * order, so that an address inside a string or a name is never taken for one.
 */
const TOKEN =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?:('(?:[^']|'')*')|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])|(?<![\p{L}\p{N}_.!$])(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/gu;

function plainName(quoted: string | undefined, plain: string | undefined): string | null {
  if (quoted !== undefined) return quoted.slice(1, -1).replaceAll("''", "'");
  return plain ?? null;
}

/** Replaces each reference of a formula by what `replace` gives; null leaves it as it stands. */
export function rewriteReferences(
  formula: string,
  replace: (reference: FormulaReference) => string | null,
): string {
  return formula.replace(TOKEN, (...match: unknown[]) => {
    const [all, quoted, plain, onSheet, own] = match as (string | undefined)[];
    const address = onSheet ?? own;
    const area = address === undefined ? null : parseArea(address.replaceAll("$", ""));
    if (address === undefined || !area) return all ?? "";
    const reference = { sheetName: plainName(quoted, plain), area, address };
    return replace(reference) ?? all ?? "";
  });
}

/** The address of a moved area with the dollar signs where the old one had them. */
export function movedAddress(before: string, area: Area): string {
  const fixed = formatFixedArea(area).split(":");
  const old = before.split(":");
  const parts = fixed.map((part, place) => keepDollars(old[place] ?? old[0] ?? "", part));
  const text = parts.join(":");
  return parts.length === 1 && old.length === 2 ? `${text}:${text}` : text;
}

function keepDollars(before: string, part: string): string {
  const hasColumn = before.startsWith("$") && /^\$[A-Za-z]/.test(before);
  const hasRow = /\$\d+$/.test(before);
  return part
    .replace(/^\$(?=[A-Z])/, hasColumn ? "$$" : "")
    .replace(/\$(?=\d)/, hasRow ? "$$" : "");
}

/** A reference as a formula writes it: "Sheet1!A1:B2", "'Tháng 4'!$A$1". */
export function sheetReference(sheetName: string, area: Area, isFixed: boolean): string {
  return `${quoteSheetName(sheetName)}!${isFixed ? formatFixedArea(area) : formatArea(area)}`;
}

/** Reads "=Sheet1!$A$1:$B$2" (or several, separated by commas) as a whole; null for any other formula. */
export function parseReferenceFormula(formula: string): FormulaReference[] | null {
  const found: FormulaReference[] = [];
  const rest = rewriteReferences(formula, (reference) => {
    found.push(reference);
    return "";
  });
  return /^=,*$/.test(rest) && found.length > 0 ? found : null;
}
