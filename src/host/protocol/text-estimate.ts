/** Advance widths in parts of the font's size, by kind of character, between those of the usual serif and sans serif fonts. */
const NARROW = 0.29;
const USUAL = 0.47;
const WIDE = 0.7;

const narrowCharacters = /[\s.,:;!'|()[\]{}ijlrtfI/\\-]/u;
const wideCharacters = /[mwMW%@→▲▼]|\p{Lu}/u;

function characterWidth(character: string): number {
  const [base = character] = character.normalize("NFD");
  if (narrowCharacters.test(base)) return NARROW;
  return wideCharacters.test(base) ? WIDE : USUAL;
}

/** About how wide a text is, in points; no fonts are here, so it is an estimate that leans to the wide side. */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size;
}

/** About how many lines a paragraph takes when it wraps at spaces in a width in points; a word that is too long is cut. */
export function estimateLines(paragraph: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = estimateWidth(word, size);
    const space = used > 0 ? NARROW * size : 0;
    if (used > 0 && used + space + length > width) {
      lines += 1;
      used = 0;
    } else {
      used += space;
    }
    used += length;
    if (used > width) {
      lines += Math.ceil(used / width) - 1;
      used %= width;
    }
  }
  return lines;
}
