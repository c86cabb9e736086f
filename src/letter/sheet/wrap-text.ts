import { measureText, widestPossible } from "./times-widths";

/** The look of a text that is to be fitted. */
export interface Typeface {
  readonly size: number;
  readonly weight: "regular" | "bold";
}

/**
 * How many lines a text takes in a width, both in points: words are never broken, so a word that is too long takes a line of
 * its own and more where it must be cut.
 */
export function countLines(text: string, width: number, face: Typeface): number {
  if (widestPossible(text, face.size) <= width && !text.includes("\n")) return 1;
  return text
    .split("\n")
    .map((line) => countWrapped(line, width, face))
    .reduce((sum, lines) => sum + lines, 0);
}

function countWrapped(text: string, width: number, { size, weight }: Typeface): number {
  const space = measureText(" ", size, weight);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const length = measureText(word, size, weight);
    if (used > 0 && used + space + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + length;
    if (used > width) {
      lines += Math.ceil(used / width) - 1;
      used %= width;
    }
  }
  return lines;
}

const sentenceEnd = /(?<=[.;:!?])\s+/u;

/**
 * A text in pieces of at most so many lines, cut after sentences or, where one sentence is too long, after words. One piece
 * where the text is short enough.
 */
export function splitAtSentences(
  text: string,
  maxLines: number,
  fits: (piece: string) => number,
): readonly string[] {
  if (fits(text) <= maxLines) return [text];
  const sentences = text.split(sentenceEnd);
  const parts = sentences.length > 1 ? sentences : text.split(" ");
  return gather(parts, (piece) => fits(piece) <= maxLines).flatMap((piece) =>
    sentences.length > 1 ? splitAtSentences(piece, maxLines, fits) : [piece],
  );
}

function gather(parts: readonly string[], fits: (piece: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let current = "";
  for (const part of parts) {
    const longer = current === "" ? part : `${current} ${part}`;
    if (current === "" || fits(longer)) current = longer;
    else {
      pieces.push(current);
      current = part;
    }
  }
  return current === "" ? pieces : [...pieces, current];
}
