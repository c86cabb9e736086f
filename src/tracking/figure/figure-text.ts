import type { CellValue } from "../../sheet/cell-grid";
import { notApplicableMarks } from "../../strings/recognition/figure-words";
import { foldText, tidyText } from "../name/normal-text";

/** The mark before the decimals. */
export type DecimalMark = "." | ",";

/** What a text in a cell of figures says; `grouped` has one mark and three digits after it, and so two readings. */
export type FigureText =
  | {
      readonly kind: "number";
      readonly number: number;
      readonly percent: boolean;
      /** The mark that the spelling proves, or null for digits alone. */
      readonly decimal: DecimalMark | null;
    }
  | {
      readonly kind: "grouped";
      readonly asThousands: number;
      readonly asDecimals: number;
      readonly mark: DecimalMark;
      readonly percent: boolean;
    }
  | { readonly kind: "nothing" }
  | { readonly kind: "error" }
  | { readonly kind: "text" };

const longestFigure = 40;
/** The longest mark for "nothing arose" is "Không phát sinh hồ sơ"; a longer text that begins with two letters is words. */
const longestMark = 24;
const startsLikeName = /^\p{L}{2}/u;
const errorValue =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!)$/i;
const figure =
  /^(?<open>\(?)(?<sign>[+-]?)(?<digits>\d[\d.,]*|[.,]\d+)(?<close>\)?)(?<percent>%?)$/;
/** A space between digits that does not group thousands: two figures in one cell. */
const splitFigure = /\d \d(?!\d\d(?!\d))/;
const thousandsByMark = { ".": /^\d{1,3}(?:\.\d{3})+$/, ",": /^\d{1,3}(?:,\d{3})+$/ } as const;

/** Reads a text that stands where a figure belongs. Never throws; what is no figure is `text`. */
export function parseFigureText(text: string): FigureText {
  if (startsAsWord(text)) return wordsText;
  if (text.length > longestMark && startsLikeName.test(text)) return wordsText;
  if (text.startsWith("#") && errorValue.test(text)) return { kind: "error" };
  const tidied = tidyText(text);
  if (tidied.length > longestFigure || splitFigure.test(tidied)) return { kind: "text" };
  return parseShort(tidied);
}

/** The longest mark for each of their first letters: most texts in a table are names, and need not be folded to be told apart. */
const longestByStart = new Map<string, number>();
for (const mark of notApplicableMarks) {
  const start = mark.charAt(0);
  longestByStart.set(start, Math.max(mark.length, longestByStart.get(start) ?? 0));
}

const lastAscii = "\u007F";

const wordsText: FigureText = { kind: "text" };

/** Whether a text begins with a plain letter and has more of them than any mark for "nothing arose" that begins so: most names do. */
function startsAsWord(text: string): boolean {
  if (!isPlainLetter(text.charCodeAt(0))) return false;
  const longest = longestByStart.get(text.charAt(0).toLowerCase()) ?? 0;
  let letters = 0;
  for (let index = 0; index < text.length; index++)
    if (isPlainLetter(text.charCodeAt(index)) && ++letters > longest) return true;
  return false;
}

function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isNotApplicable(compact: string): boolean {
  const start = compact.charAt(0).toLowerCase();
  const longest = longestByStart.get(start) ?? (start > lastAscii ? longestMark : 0);
  return compact.length <= longest && notApplicableMarks.has(foldText(compact));
}

function parseShort(tidied: string): FigureText {
  const compact = tidied.replace(/[\u2010-\u2015\u2212]/g, "-").replaceAll(" ", "");
  if (isNotApplicable(compact)) return { kind: "nothing" };
  const parts = figure.exec(compact)?.groups;
  return parts === undefined ? { kind: "text" } : parseParts(parts);
}

/** Brackets round a figure are a sign, as accountants write it: "(5)" is −5. */
function parseParts(parts: Readonly<Record<string, string>>): FigureText {
  const inBrackets = parts["open"] === "(";
  if (inBrackets !== (parts["close"] === ")")) return { kind: "text" };
  const factor = (parts["sign"] === "-" ? -1 : 1) * (inBrackets ? -1 : 1);
  return parseDigits(parts["digits"] ?? "", factor, parts["percent"] === "%");
}

/** The count that a cell states, "1.022" as one thousand and twenty-two; null for anything that is no count. */
export function countOfCell(value: CellValue): number | null {
  if (typeof value === "number") return value;
  const read = typeof value === "string" ? parseFigureText(value) : null;
  if (read?.kind === "number" && !read.percent) return read.number;
  return read?.kind === "grouped" && !read.percent ? read.asThousands : null;
}

/** Whether a text could be a figure or stands for none; header words and names are not. */
export function isFigureLike(text: string): boolean {
  const { kind } = parseFigureText(text);
  return kind !== "text";
}

function parseDigits(digits: string, factor: number, percent: boolean): FigureText {
  const lastDot = digits.lastIndexOf(".");
  const lastComma = digits.lastIndexOf(",");
  if (lastDot < 0 && lastComma < 0) return proven(Number(digits) * factor, percent, null);
  if (lastDot >= 0 && lastComma >= 0)
    return parseBothMarks(digits, lastDot > lastComma ? "." : ",", factor, percent);
  return parseOneMark(digits, lastDot >= 0 ? "." : ",", factor, percent);
}

/** "1.022,5" or "1,022.5": the later mark is the decimal one, the other must group thousands. */
function parseBothMarks(
  digits: string,
  decimal: DecimalMark,
  factor: number,
  percent: boolean,
): FigureText {
  const at = digits.lastIndexOf(decimal);
  const whole = digits.slice(0, at);
  const grouping = decimal === "." ? "," : ".";
  if (!thousandsByMark[grouping].test(whole)) return { kind: "text" };
  const number = Number(`${whole.replaceAll(grouping, "")}.${digits.slice(at + 1)}`);
  return proven(number * factor, percent, decimal);
}

function parseOneMark(
  digits: string,
  mark: DecimalMark,
  factor: number,
  percent: boolean,
): FigureText {
  const asThousands = Number(digits.replaceAll(mark, ""));
  const grouped = thousandsByMark[mark].test(digits) && !digits.startsWith("0");
  const marks = digits.split(mark).length - 1;
  if (marks > 1) {
    return grouped
      ? proven(asThousands * factor, percent, mark === "." ? "," : ".")
      : { kind: "text" };
  }
  const asDecimals = Number(digits.replace(mark, "."));
  if (!grouped) return proven(asDecimals * factor, percent, mark);
  return {
    kind: "grouped",
    asThousands: asThousands * factor,
    asDecimals: asDecimals * factor,
    mark,
    percent,
  };
}

function proven(number: number, percent: boolean, decimal: DecimalMark | null): FigureText {
  return { kind: "number", number, percent, decimal };
}
