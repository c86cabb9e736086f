import type { Finding } from "../../domain/finding";
import type { Letter } from "../../letter/letter";
import { locateMarkedFields } from "../../letter/locate-marked-fields";

/** What a person must still fill in on the sheet of a draft, each with its cell: the workbook can't know it. */
export function findMarkedFields(letter: Letter, sheet: string): readonly Finding[] {
  return locateMarkedFields(letter).map(({ field, cell }) => ({
    code: "document-field-missing",
    severity: "info",
    sheet,
    cell,
    values: { field, document: letter.kind },
  }));
}
