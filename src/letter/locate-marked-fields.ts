import { formatCell } from "../sheet/address";
import { findCell } from "../sheet/cell-block";
import type { WriteValues } from "../sheet/sheet-edit";
import { formatMarkedField } from "../strings/letter/form";
import type { Letter } from "./letter";
import { planLetterSheet } from "./plan-letter-sheet";
import { listMarkedFields } from "./text/marked-fields";

/** A marked field of a document, with the first cell of its sheet that holds it. */
export interface MarkedCell {
  readonly field: string;
  readonly cell: string | null;
}

/** Where on its sheet a document still wants something filled in, in the order of the fields. */
export function locateMarkedFields(letter: Letter): readonly MarkedCell[] {
  const fields = listMarkedFields(letter);
  if (fields.length === 0) return [];
  const written = planLetterSheet(letter, "").find((edit) => edit.kind === "writeValues");
  return fields.map((field) => ({ field, cell: firstCellWith(field, written?.values) }));
}

function firstCellWith(field: string, values?: WriteValues["values"]): string | null {
  if (values === undefined) return null;
  const mark = formatMarkedField(field);
  const place = findCell(values, (value) => typeof value === "string" && value.includes(mark));
  return place === null ? null : formatCell(place.row, place.column);
}
