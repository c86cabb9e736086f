import type { Letter, LetterTable, Text } from "../../letter/letter";

/** Every text of a letter, top to bottom. */
function textsOf(letter: Letter): readonly Text[] {
  const { heading } = letter;
  return [
    ...heading.issuer,
    heading.number,
    heading.placeAndDate,
    heading.subject,
    ...letter.addressees,
    ...letter.legalBases,
    ...letter.blocks.flatMap((block) =>
      block.kind === "table" ? tableTexts(block.table) : [block.runs],
    ),
    ...letter.appendices.flatMap(({ reference, table }) => [reference, ...tableTexts(table)]),
  ];
}

function tableTexts(table: LetterTable): readonly Text[] {
  return table.rows.flat();
}

/** How many marked fields a person still has to fill in. */
export function countFields(letter: Letter): number {
  return textsOf(letter)
    .flat()
    .filter((run) => run.field === true).length;
}
