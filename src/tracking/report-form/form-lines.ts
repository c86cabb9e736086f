import type { FormFigureId } from "../../domain/report-form/report-form";
import type { CellGrid, CellValue } from "../../sheet/cell-grid";
import { formEntries, formLabels, formSections } from "../../strings/report-form/form-labels";
import { formSheetTexts, headingNumber } from "../../strings/report-form/form-sheet";
import { foldText } from "../name/normal-text";

/** The zero-based sheet columns of a form, found by their headers; null for a column that was taken out. */
export interface FormColumns {
  readonly content: number;
  readonly figure: number;
  readonly rate: number | null;
  readonly again: number | null;
  /** The zero-based sheet row of the headers. */
  readonly headerRow: number;
}

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

/** A label without its number, remark, stops, case and diacritics, so that a retyped one is still found. */
function bareLabel(text: string): string {
  return foldText(text)
    .replace(headingNumber, "")
    .replace(/[\s:;.,-]+$/u, "")
    .replace(/\s*\([^()]*\)$/u, "")
    .replace(/[\s:;.,-]+$/u, "");
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

/** Rows in which the header is looked for: a form stands at the top of its sheet, and every sheet is asked. */
const mostRowsAbove = 60;
const longestHeader = 60;

/** Finds the columns of a form by the texts of its header row, wherever it stands; null where there is no such row. */
export function findFormColumns(grid: CellGrid): FormColumns | null {
  for (const [index, row] of grid.values.slice(0, mostRowsAbove).entries()) {
    const texts = row.map((cell) =>
      typeof cell === "string" && cell.length <= longestHeader ? bareLabel(cell) : "",
    );
    const at = (header: string): number | null => {
      const place = texts.indexOf(bareLabel(header));
      return place < 0 ? null : grid.left + place;
    };
    const content = at(formSheetTexts.content);
    const figure = at(formSheetTexts.figure);
    if (content === null || figure === null) continue;
    return {
      content,
      figure,
      rate: at(formSheetTexts.rate),
      again: at(formSheetTexts.again),
      headerRow: grid.top + index,
    };
  }
  return null;
}

/** Known lines that a sheet must have to be taken for a form. */
const linesThatTell = 5;

/** Whether a sheet is a form of ours, told by its texts: a copy in another workbook has no mark. */
export function isReportForm(grid: CellGrid): boolean {
  const columns = findFormColumns(grid);
  if (columns === null) return false;
  const known = grid.values.filter((_, index) => {
    return lineOf(cellOf(grid, grid.top + index, columns.content)).kind === "figure";
  });
  return known.length >= linesThatTell;
}
