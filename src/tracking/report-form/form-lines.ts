import type { FormFigureId } from "../../domain/report-form/report-form";
import type { CellGrid, CellValue } from "../../sheet/cell-grid";
import { formEntries, formLabels, formSections } from "../../strings/report-form/form-labels";
import { bareLabel } from "./form-columns";

/** What a line of the form is, by its label. */
export type FormLine =
  | { readonly kind: "figure"; readonly id: FormFigureId }
  | { readonly kind: "entry"; readonly id: keyof typeof formEntries }
  | { readonly kind: "section"; readonly id: keyof typeof formSections }
  | { readonly kind: "other" };

const linesByLabel = new Map<string, FormLine>([
  ...entriesOf(formLabels).map(([id, { label }]): [string, FormLine] => [
    bareLabel(label),
    { kind: "figure", id },
  ]),
  ...entriesOf(formEntries).map(([id, { label }]): [string, FormLine] => [
    bareLabel(label),
    { kind: "entry", id },
  ]),
  ...entriesOf(formSections).map(([id, label]): [string, FormLine] => [
    bareLabel(label),
    { kind: "section", id },
  ]),
]);

function entriesOf<Id extends string, Value>(record: Readonly<Record<Id, Value>>): [Id, Value][] {
  return Object.entries(record) as [Id, Value][];
}

/** What a line with this text in its column of contents is. */
export function lineOf(text: CellValue): FormLine {
  if (typeof text !== "string") return { kind: "other" };
  return linesByLabel.get(bareLabel(text)) ?? { kind: "other" };
}

/** The value of a cell of the sheet, "" outside the grid. */
export function cellOf(grid: CellGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? "";
}
