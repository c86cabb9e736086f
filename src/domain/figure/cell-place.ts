import type { RecordsSource } from "./records";

/** The zero-based row and column of a unit's figure on its sheet, whichever way the figures of a unit run. */
export function cellPlace(
  { transposed }: Pick<RecordsSource, "transposed">,
  unitRow: number,
  figureColumn: number,
): { readonly row: number; readonly column: number } {
  return transposed === true
    ? { row: figureColumn, column: unitRow }
    : { row: unitRow, column: figureColumn };
}
