import type { Block, Letter, Text } from "../letter";

/** The names of the marked fields of a document, each once, in the order in which a reader meets them. */
export function listMarkedFields(letter: Letter): readonly string[] {
  const { issuer, number, placeAndDate, subject } = letter.heading;
  const texts: readonly Text[] = [
    ...issuer,
    number,
    placeAndDate,
    subject,
    ...letter.addressees,
    ...letter.legalBases,
    ...letter.blocks.flatMap(textsOf),
  ];
  const names = texts
    .flat()
    .filter(({ field }) => field === true)
    .map(({ text }) => text.replace(/^\[|\]$/gu, ""));
  return [...new Set(names)];
}

function textsOf(block: Block): readonly Text[] {
  return block.kind === "table" ? block.table.rows.flat() : [block.runs];
}
