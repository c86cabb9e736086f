/** What a cell can hold as Excel's `values` give it. An error value arrives as its text ("#DIV/0!"), an empty cell as "". */
export type CellValue = string | number | boolean;

/**
 * The values of a rectangle of one sheet, row by row.
 *
 * `top` and `left` are the zero-based row and column of the first value; a merged area holds its value in its top-left cell
 * and "" elsewhere, as Excel gives it.
 */
export interface CellGrid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats of one row from the middle of the grid, column by column: enough to tell a percent column. */
  readonly sampleFormats?: readonly string[];
  /** Whether the sheet itself is hidden: of two sheets of one period the visible one counts. */
  readonly hidden?: boolean;
  /** Zero-based sheet rows that are hidden or filtered out. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** The one font of the whole grid where it has one; legacy encodings hide behind font names. */
  readonly fontName?: string;
}
