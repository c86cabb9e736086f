import { isValidFormat } from "../workbook/number-formats";

import type { Area } from "../workbook/area";
import { inheritedStyle, readMatrix, rowFormatAt } from "../workbook/cell-access";
import { shownText } from "../workbook/cell-text";
import type { Cell } from "../workbook/cell-store";
import type { CellStyle } from "../workbook/cell-style";
import { columnFormatAt } from "../workbook/column-formats";
import { CellWriter } from "./cell-writer";
import { requireAllowance, requireContentAccess } from "./edit-permission";
import type { Given } from "./given";
import { refusal } from "./host-error";
import { changeStyle } from "./range-style";
import { afterTableEdit } from "./table-cells";
import type { RangeTarget } from "./targets";

/** Cells of one read or write; above it reads give null ([D] resource-limits-and-performance-optimization). */
const CELL_LIMIT = 5_000_000;

/** A matrix over the range, or null where it has more cells than Excel reads at once. */
export function readCells<T>(
  range: RangeTarget,
  pick: (cell: Cell | null, row: number, column: number) => T,
): T[][] | null {
  const { area, sheet } = range;
  return area.rows * area.columns > CELL_LIMIT ? null : readMatrix(sheet, area, pick);
}

/** The texts that the cells show. */
export function readTexts(range: RangeTarget): string[][] | null {
  const { session } = range;
  const { uses1904Dates, styles } = session.workbook;
  const context = { locale: session.settings.culture.name, uses1904Dates };
  return readCells(range, (cell) => {
    const format = (cell?.style ?? styles.plain).numberFormat;
    return shownText(cell?.value ?? null, format, context);
  });
}

/** The number formats, in US notation. */
export function readNumberFormats(range: RangeTarget): string[][] | null {
  const { sheet, session } = range;
  const plain = session.workbook.styles.plain;
  return readCells(range, (cell, row, column) => {
    const style = cell ? cell.style : inheritedStyle(sheet, row, column);
    return (style ?? plain).numberFormat;
  });
}

/**
 * The rows of a matrix of the range's size. A scalar fills the whole range; a matrix of another shape is refused
 * ([D] `Range.values`: "a single value … or a two-dimensional array").
 */
function matrixFor(area: Area, given: Given): (row: number, column: number) => unknown {
  const { raw } = given;
  if (!Array.isArray(raw)) return () => raw;
  const rows = raw as unknown[];
  const fits = rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (rows.length !== area.rows || !fits) {
    throw refusal(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row] as unknown[])[column];
}

/** Calls for each cell of the range that gets something; null leaves a cell as it is. */
function eachGiven(
  range: RangeTarget,
  given: Given,
  put: (value: unknown, row: number, column: number) => void,
): void {
  const { area } = range;
  const at = matrixFor(area, given);
  if (area.rows * area.columns > CELL_LIMIT) throw refusal("RangeExceedsLimit");
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const value = at(row, column);
      if (value !== null && value !== undefined) put(value, area.row + row, area.column + column);
    }
  }
}

/** Assigns `values` or `formulas`, with all that Excel makes of typed texts. Nothing is written if one is refused. */
export function writeValues(range: RangeTarget, given: Given): void {
  requireContentAccess(range);
  const writer = new CellWriter(range.session, range.sheet);
  eachGiven(range, given, (value, row, column) => writer.check(value, row, column));
  eachGiven(range, given, (value, row, column) => writer.put(value, row, column));
  afterTableEdit(range);
  range.session.events.cellsChanged(range.sheet, range.area);
}

function numberFormatOf(raw: unknown): string {
  if (typeof raw !== "string" || !isValidFormat(raw)) throw refusal("InvalidArgument");
  return raw;
}

/** Assigns `numberFormat`; an invalid pattern is refused. A single one also holds for cells to come. */
export function writeNumberFormats(range: RangeTarget, given: Given): void {
  const { session, sheet } = range;
  if (!Array.isArray(given.raw)) {
    const numberFormat = numberFormatOf(given.raw);
    changeStyle(range, { numberFormat });
    return;
  }
  requireAllowance(session, sheet, "allowFormatCells");
  const { styles } = session.workbook;
  const known = new Map<unknown, Map<CellStyle, CellStyle>>();
  eachGiven(range, given, (format, row, column) => {
    const ofFormat = known.get(format) ?? new Map<CellStyle, CellStyle>();
    const numberFormat = known.has(format) ? String(format) : numberFormatOf(format);
    known.set(format, ofFormat);
    const cell = sheet.cells.get(row, column);
    const before = (cell ? cell.style : inheritedStyle(sheet, row, column)) ?? styles.plain;
    const style = ofFormat.get(before) ?? styles.change(before, { numberFormat });
    ofFormat.set(before, style);
    const { value, formula } = cell ?? { value: null, formula: null };
    sheet.cells.set(row, column, { value, formula, style });
  });
}

/** Whether all, none (false) or some (null) of the rows or columns of the range are hidden. */
export function hiddenState(range: RangeTarget, axis: "rows" | "columns"): boolean | null {
  const { sheet, area } = range;
  const count = axis === "rows" ? area.rows : area.columns;
  const limit = Math.min(count, 100_000);
  let hidden = 0;
  for (let step = 0; step < limit; step += 1) {
    const isHidden =
      axis === "rows"
        ? rowFormatAt(sheet, area.row + step).hidden
        : columnFormatAt(sheet.columns, area.column + step).hidden;
    if (isHidden) hidden += 1;
  }
  if (hidden === 0) return false;
  return hidden === limit ? true : null;
}
