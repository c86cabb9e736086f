import { cellState } from "../../domain/figure/records";
import type { CellValue } from "../../sheet/cell-grid";
import { type FigureText, parseFigureText } from "../figure/figure-text";
import { isBlank } from "../sheet-view";

/** A text in a column of figures, with the unit that it belongs to. */
export interface TextFigure {
  readonly unit: number;
  readonly written: string;
  readonly read: FigureText;
}

/** The cells of one column as they stand, aligned with the units. */
export interface RawColumn {
  readonly column: number;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly texts: TextFigure[];
}

/**
 * Takes the cells of several columns in one pass over the rows of the units. The columns lie side by side in one piece of memory:
 * asking for each by itself took as long as filling it.
 */
export function extractColumns(
  rows: readonly (readonly CellValue[])[],
  unitRows: readonly number[],
  columns: readonly number[],
): RawColumn[] {
  const units = unitRows.length;
  const values = new Float64Array(columns.length * units);
  const raw = rawColumns(columns, values);
  for (let unit = 0; unit < units; unit++) {
    const cells = rows[unitRows[unit] ?? -1] ?? noCells;
    for (let index = 0; index < columns.length; index++) {
      const value = cells[columns[index] ?? -1];
      if (typeof value === "number" && Number.isFinite(value)) values[index * units + unit] = value;
      else takeOther(raw[index], unit, value);
    }
  }
  return raw;
}

const noCells: readonly CellValue[] = [];

function rawColumns(columns: readonly number[], values: Float64Array): RawColumn[] {
  const units = values.length / columns.length;
  const states = new Uint8Array(values.length);
  return columns.map((column, index) => ({
    column,
    values: values.subarray(index * units, (index + 1) * units),
    states: states.subarray(index * units, (index + 1) * units),
    texts: [],
  }));
}

function takeOther(
  target: RawColumn | undefined,
  unit: number,
  value: CellValue | undefined,
): void {
  if (target === undefined) return;
  target.values[unit] = NaN;
  if (value === undefined || (typeof value === "string" && isBlank(value))) {
    target.states[unit] = cellState.empty;
    return;
  }
  const written = String(value);
  const read: FigureText = typeof value === "string" ? parseFigureText(value) : { kind: "text" };
  target.states[unit] = read.kind === "nothing" ? cellState.notApplicable : cellState.invalid;
  target.texts.push({ unit, written, read });
}
