import {
  averageWords,
  letterNumber,
  noteWords,
  numberedHeading,
  romanNumber,
  sectionWords,
  subtotalWords,
  totalWords,
} from "../strings/recognition/row-words";
import { recognitionWords } from "./cell-words";
import { isFigureLike } from "./figure-text";
import { decodeLegacyText } from "./legacy-text";
import { tidyText } from "./normal-text";
import { parseUnitName } from "./unit-name";

/** What the label of a row says of the row; all false for the name of a unit. */
export interface RowLabel {
  readonly text: string;
  readonly total: boolean;
  readonly subtotal: boolean;
  readonly average: boolean;
  readonly note: boolean;
  readonly figureLike: boolean;
  /** Worded like the heading of a section: "Các xã, phường", "II. Khối phòng, ban". */
  readonly heading: boolean;
  /** The heading without a number in the same cell. */
  readonly headingText: string;
  /** Whether a kind of unit was recognised in it. */
  readonly namesUnit: boolean;
  /** Nothing but a name: no more needs to be asked. */
  readonly plain: boolean;
}

/** Reads labels, each distinct text once. */
export type RowLabelReader = (text: string) => RowLabel;

const longestName = 120;

/** A reader of row labels that remembers; to be shared by the sheets of a workbook. */
export function createRowLabelReader(fontName = ""): RowLabelReader {
  const memo = new Map<string, RowLabel>();
  return (text) => {
    const found = memo.get(text);
    if (found !== undefined) return found;
    const label = readLabel(tidyText(decodeLegacyText(text, fontName) ?? text));
    memo.set(text, label);
    return label;
  };
}

/** The number of a section in the column of running numbers: "I", "A". */
export function isSectionNumber(text: string): boolean {
  return romanNumber.test(text) || letterNumber.test(text);
}

function readLabel(text: string): RowLabel {
  const words = recognitionWords(text);
  const namesUnit = parseUnitName(text).kind !== "other";
  const { heading, headingText } = readHeading(text, namesUnit);
  const { average, subtotal, total } = readSum(words);
  const note = noteWords.test(words) || text.length > longestName || words === "";
  const figureLike = isFigureLike(text);
  const plain = !(average || subtotal || total || heading || note || figureLike);
  return {
    text,
    total,
    subtotal,
    average,
    note,
    figureLike,
    heading,
    headingText,
    namesUnit,
    plain,
  };
}

/** "II. Khối phòng, ban" is a heading by its number, "Các xã, phường" by its words; "X. Tái Sơn" names a unit. */
function readHeading(text: string, namesUnit: boolean): { heading: boolean; headingText: string } {
  const numbered = namesUnit ? null : numberedHeading.exec(text);
  const headingText = numbered?.[2] ?? text;
  const heading = numbered !== null || sectionWords.test(recognitionWords(headingText));
  return { heading, headingText };
}

function readSum(words: string): { average: boolean; subtotal: boolean; total: boolean } {
  const average = averageWords.test(words);
  return {
    average,
    subtotal: subtotalWords.test(words),
    total: !average && totalWords.test(words),
  };
}
