/** Where sheets that a formula names go, by their names. */
export type SheetMoves = ReadonlyMap<string, string>;

const quotedText = /("(?:[^"]|"")*")/u;
const reference = /'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.!\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula with the sheets that it refers to exchanged, all at once: what pointed to March and to April points to April and to
 * May. Texts in quotes, ranges over several sheets and other workbooks stay.
 */
export function moveReferences(formula: string, moves: SheetMoves): string {
  return formula
    .split(quotedText)
    .map((part, index) => (index % 2 === 1 ? part : movePart(part, moves)))
    .join("");
}

function movePart(part: string, moves: SheetMoves): string {
  return part.replace(reference, (whole, quoted: string | undefined, bare: string | undefined) => {
    const name = quoted === undefined ? bare : quoted.replaceAll("''", "'");
    const moved = name === undefined ? undefined : findMove(name, moves);
    return moved === undefined ? whole : `'${moved.replaceAll("'", "''")}'!`;
  });
}

/** Excel compares the names of sheets without case. */
function findMove(name: string, moves: SheetMoves): string | undefined {
  const wanted = name.toLocaleLowerCase("vi");
  return [...moves].find(([from]) => from.toLocaleLowerCase("vi") === wanted)?.[1];
}
