import { foldText } from "../name/normal-text";
import { decodeLegacyText } from "../name/legacy-text";
import {
  englishBeside,
  indexHeader,
  nameHeader,
  notNameHeader,
} from "../../strings/recognition/header-words";
import { isFigureLike } from "../figure/figure-text";
import { rememberTexts } from "../remember-texts";

/** What a text is worth where headers and rows are told apart; each distinct text is looked at once. */
export interface CellWords {
  /** Without diacritics, lower case, everything but letters, digits, "%" and "+" one space. */
  readonly words: string;
  /** Whether it could stand in a cell of figures: "95,47%", "-", "KPS". */
  readonly figureLike: boolean;
  readonly nameHeader: boolean;
  readonly indexHeader: boolean;
}

/** Looks texts up, or reads them for the first time. */
export type CellWordsReader = (text: string) => CellWords;

/** A reader that remembers; to be shared by the sheets of a workbook that have one font. */
export function createCellWordsReader(fontName = ""): CellWordsReader {
  const memo = new Map<string, CellWords>();
  return (text) => {
    const found = memo.get(text);
    if (found !== undefined) return found;
    const read = readWords(decodeLegacyText(text, fontName) ?? text);
    memo.set(text, read);
    return read;
  };
}

/** The words of a text for recognition: no diacritics, no punctuation. */
export const recognitionWords = rememberTexts((text) =>
  foldText(text)
    .replace(/[^a-z0-9%+]+/g, " ")
    .trim(),
);

function readWords(text: string): CellWords {
  const words = recognitionWords(text);
  const bare = words.replace(englishBeside, "");
  return {
    words,
    figureLike: isFigureLike(text),
    nameHeader: nameHeader.test(bare) && !notNameHeader.test(words),
    indexHeader: indexHeader.test(bare),
  };
}
