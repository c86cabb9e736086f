import {
  ampersandWord,
  lookAlikes,
  toneOnFirst,
  toneOnSecond,
  tonedOnset,
} from "../../strings/recognition/letters";

/** Longest text of a cell that is looked at: a document that was pasted into one cell must not cost time. */
const longest = 400;

const spaceLike =
  /[\u0000-\u0020\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\u3164\uFEFF\uFFA0]+/g;
const dashLetters = "\\u2010-\\u2015\\u2212\\u2043\\u2500\\u2501\\uFE58\\uFE63\\uFF0D";
/** Curled and other apostrophes, which Excel and old keyboards put for the straight one in "Ea H'leo". */
const apostropheLetters = "\\u2018\\u2019\\u201B\\u02B9\\u02BC\\u2032\\u0060\\u00B4";
const apostrophes = new RegExp(`[${apostropheLetters}]`, "g");
const dashes = new RegExp(`[${dashLetters}]`, "g");
const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join("")}]`, "g");
const tonedEnding = new RegExp(`(^|[^q])(${toneOnSecond.join("|")})(?!\\p{L})`, "gu");
const onsetTones = new RegExp(tonedOnset, "gu");
/** What only some names have of what is spelt in several ways; the others are asked this one question. */
const variable = new RegExp(
  `[-&${dashLetters}${apostropheLetters}]|(?:${toneOnSecond.join("|")})(?!\\p{L})|${tonedOnset.source}`,
  "u",
);
/** Letters that tidying would change: marks that are not composed, look-alikes, spaces that are not plain. */
const untidyLetter =
  /[\u0000-\u001F\u007F-\u00A0\u00AD\u00D0\u00F0\u0189\u0256\u0300-\u036F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\u3164\uFEFF\uFFA0]/;

function isTidy(text: string): boolean {
  const isTrimmed = !text.startsWith(" ") && !text.endsWith(" ");
  return isTrimmed && !text.includes("  ") && !untidyLetter.test(text);
}

/**
 * A cell's text as a reader sees it: NFC, look-alike letters made Đ and đ, every kind of space, soft hyphen and line
 * break one space, trimmed. Spelling, case and punctuation stay the user's own. At most 400 characters are kept.
 */
export function tidyText(text: string): string {
  const cut = text.length > longest ? text.slice(0, longest) : text;
  if (isTidy(cut)) return cut;
  return cut
    .normalize("NFC")
    .replace(lookAlike, (letter) => lookAlikes[letter] ?? letter)
    .replace(spaceLike, " ")
    .trim();
}

/**
 * What decides whether two spellings are the same words: {@link tidyText} in lower case, every dash "-" without spaces
 * round it, every apostrophe "'", "&" as its word, and one tone placement for oa, oe and uy ("hoà" is "hòa"; in "qu" and "gi" the tone belongs
 * to the vowel after them). Diacritics stay: names that differ in one are different names.
 */
export function normalText(text: string): string {
  return normalTidy(tidyText(text));
}

/** {@link normalText} of what is tidy already: asking again takes as long as all else. */
export function normalTidy(tidied: string): string {
  // Vietnamese has no rules of its own for case, and the rules of a named language are looked up anew at every call.
  const lower = tidied.toLowerCase();
  if (!variable.test(lower)) return lower;
  return lower
    .replace(apostrophes, "'")
    .replace(dashes, "-")
    .replace(/ ?- ?/g, "-")
    .replace(/ ?& ?/g, ` ${ampersandWord} `)
    .replace(tonedEnding, (_, before: string, ending: string) => before + toneMoved(ending))
    .replace(onsetTones, toneToVowel);
}

/**
 * Text without diacritics, lower case, đ as d: for recognising headers, totals and periods, where a slip of a diacritic
 * must not hide a word. Never used to say that two units are the same.
 */
export function foldText(text: string): string {
  return tidyText(text)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\u0110\u0111]/g, "d")
    .toLowerCase()
    .replace(dashes, "-");
}

/** "qúy" to "quý": the onset without its tone, the vowel after it with that tone. */
function toneToVowel(_: string, onset: string, vowel: string): string {
  const [letter = "", ...tone] = onset.slice(1).normalize("NFD");
  return onset.slice(0, 1) + letter + (vowel + tone.join("")).normalize("NFC");
}

function toneMoved(ending: string): string {
  return toneOnFirst[toneOnSecond.indexOf(ending)] ?? ending;
}
