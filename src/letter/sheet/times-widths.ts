/**
 * Advance widths of Times New Roman for the characters from space to "~", in thousandths of the size. Liberation Serif has
 * the same metrics; Vietnamese letters are as wide as the letters they are built on.
 */
const regular = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
  556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
  722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
  278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];

/** The same for the bold face. */
const bold = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667,
  611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
  722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556,
  278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];

const firstCode = 0x20;
const thousandths = 1000;
/** Horned letters (ơ, ư) are a little wider than their base; a character that is not known counts as a wide one. */
const hornExtra = 60;
const unknownWidth = 1000;
const horn = "\u031B";

const otherBases: Readonly<Record<string, string>> = {
  đ: "d",
  Đ: "D",
  "–": "0",
  "“": "c",
  "”": "c",
  "‘": "(",
  "’": "(",
  "\u00A0": " ",
};

/** The width of a text on one line, in points at a size in points. */
export function measureText(text: string, size: number, weight: "regular" | "bold"): number {
  const face = faces[weight];
  let width = 0;
  for (const character of text.normalize("NFC")) {
    let known = face.known.get(character);
    if (known === undefined) face.known.set(character, (known = widthOf(character, face.table)));
    width += known;
  }
  return (width * size) / thousandths;
}

/** Widths by character, as far as they were asked for: a letter asks for the same few over and over. */
const faces = {
  regular: { table: regular, known: new Map<string, number>() },
  bold: { table: bold, known: new Map<string, number>() },
} as const;

/** What no text is wider than, in points at a size in points: without looking at its letters. */
export function widestPossible(text: string, size: number): number {
  return (text.length * (unknownWidth + hornExtra) * size) / thousandths;
}

function widthOf(character: string, table: readonly number[]): number {
  const decomposed = character.normalize("NFD");
  const base = otherBases[character] ?? decomposed.charAt(0);
  const width = table[base.charCodeAt(0) - firstCode] ?? unknownWidth;
  return decomposed.includes(horn) ? width + hornExtra : width;
}
