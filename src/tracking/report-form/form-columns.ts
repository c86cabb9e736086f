import type { CellGrid } from "../../sheet/cell-grid";
import {
  contentAtAGlance,
  formHeaders,
  headingNumber,
} from "../../strings/report-form/form-headers";
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

/** A label without its number, remark, stops, case and diacritics, so that a retyped one is still found. */
export function bareLabel(text: string): string {
  return foldText(text)
    .replace(headingNumber, "")
    .replace(/[\s:;.,-]+$/u, "")
    .replace(/\s*\([^()]*\)$/u, "")
    .replace(/[\s:;.,-]+$/u, "");
}

/** Rows in which the headers are looked for: a form stands at the top of its sheet, and every sheet is asked. */
const mostRowsAbove = 60;

/** Finds the columns of a form by the texts of its header row, wherever it stands; null where there is no such row. */
export function findFormColumns(grid: CellGrid): FormColumns | null {
  for (const [index, row] of grid.values.slice(0, mostRowsAbove).entries()) {
    if (!row.some((cell) => typeof cell === "string" && contentAtAGlance.test(cell))) continue;
    const texts = row.map((cell) => (typeof cell === "string" ? bareLabel(cell) : ""));
    const at = (header: string): number | null => {
      const place = texts.indexOf(bareLabel(header));
      return place < 0 ? null : grid.left + place;
    };
    const content = at(formHeaders.content);
    const figure = at(formHeaders.figure);
    if (content === null || figure === null) continue;
    return {
      content,
      figure,
      rate: at(formHeaders.rate),
      again: at(formHeaders.again),
      headerRow: grid.top + index,
    };
  }
  return null;
}

/**
 * Whether a sheet is a periodic report's form, told by the headers that no other table has: a copy in another workbook has no
 * mark of ours.
 */
export function isReportForm(grid: CellGrid): boolean {
  const columns = findFormColumns(grid);
  return columns !== null && (columns.rate !== null || columns.again !== null);
}
