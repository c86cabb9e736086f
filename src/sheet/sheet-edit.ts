import type { CellRange } from "./address";
import type { CellBlock } from "./cell-block";
import type { CellValue } from "./cell-grid";
import type { CellStyle } from "./cell-style";
import type { PageSetup } from "./page-setup";

/**
 * One thing to be done to the workbook. Plans are lists of these; nothing is done until a port applies them, in order.
 *
 * Text in `values` is written as text whatever it starts with: a unit called "=1+1" never becomes a formula.
 */
export type SheetEdit =
  | AddSheet
  | DressSheet
  | CopySheet
  | { readonly kind: "releaseSheet"; readonly sheet: string }
  | { readonly kind: "clearSheet"; readonly sheet: string }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  | WriteValues
  | WriteFormulas
  | { readonly kind: "clearContents"; readonly sheet: string; readonly range: CellRange }
  | {
      readonly kind: "formatRange";
      readonly sheet: string;
      readonly range: CellRange;
      readonly style: CellStyle;
    }
  | MergeRange
  | SetColumnWidths
  | SetRowHeight
  | AutofitRows
  | AddTable
  | {
      readonly kind: "resizeTable";
      readonly sheet: string;
      readonly table: string;
      readonly range: CellRange;
    }
  | { readonly kind: "removeTable"; readonly sheet: string; readonly table: string }
  | FreezeRows
  | { readonly kind: "setupPage"; readonly sheet: string; readonly page: PageSetup }
  | AddChart
  | { readonly kind: "removeChart"; readonly sheet: string; readonly chart: string }
  | AddHighlight
  | { readonly kind: "removeHighlight"; readonly sheet: string; readonly id: string }
  | MarkSheet
  | { readonly kind: "setSetting"; readonly key: string; readonly value: SettingValue }
  | { readonly kind: "activateSheet"; readonly sheet: string };

/** What the workbook can keep for the add-in under a key. */
export type SettingValue =
  | string
  | number
  | boolean
  | null
  | readonly SettingValue[]
  | { readonly [key: string]: SettingValue };

/** Adds a sheet of ours at the end and marks it, so that a later run knows it as ours. The name must be free. */
export interface AddSheet {
  readonly kind: "addSheet";
  readonly sheet: string;
  readonly mark: SheetMark;
  readonly tabColor?: string;
  readonly gridlines?: boolean;
}

/**
 * Copies a sheet with all that belongs to it (cells, formats, widths, merges, print setup, conditional formats) and puts the copy
 * after it, visible. The name must be free. The copy is marked as ours until `releaseSheet` takes the mark off: from then on it is
 * the user's own, and a run that is cut off in between leaves nothing that could be taken for input.
 */
export interface CopySheet {
  readonly kind: "copySheet";
  readonly from: string;
  readonly sheet: string;
  readonly mark: SheetMark;
}

/** Gives a sheet of ours that was cut off half-made the tab and the gridlines that adding it would have given it. */
export interface DressSheet {
  readonly kind: "dressSheet";
  readonly sheet: string;
  readonly tabColor?: string;
  readonly gridlines?: boolean;
}

/** Changes what a sheet of ours says of itself, such as the checksum of a draft that was written anew. */
export interface MarkSheet {
  readonly kind: "markSheet";
  readonly sheet: string;
  readonly mark: SheetMark;
}

/** What a sheet of ours says of itself. */
export interface SheetMark {
  readonly kind:
    "ranking" | "letter" | "ledger" | "settings" | "wording" | "form" | "extract" | "trend";
  /** The period, and for letters the document kind, "2023-04" or "2023-04/commend-remind"; empty where there is one sheet for all. */
  readonly subject: string;
  /** Of an untouched draft: the checksum of its values, so that an edited draft is told from ours. */
  readonly checksum?: string;
  /** Set while a plan is being carried out. A sheet that still has it was cut off half-made and may be made anew. */
  readonly unfinished?: true;
}

/** Writes a block of values; `null` leaves a cell as it is, "" empties it. */
export interface WriteValues {
  readonly kind: "writeValues";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: CellBlock<CellValue | null>;
}

/** Writes a block of formulas, each with its "=", in English and A1 notation; `null` leaves a cell as it is. */
export interface WriteFormulas {
  readonly kind: "writeFormulas";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: CellBlock<string | null>;
}

/** Makes one cell of a range, or, `across`, one of each of its rows. */
export interface MergeRange {
  readonly kind: "mergeRange";
  readonly sheet: string;
  readonly range: CellRange;
  readonly across?: true;
}

/** Widths of neighbouring columns, in characters of the default font. */
export interface SetColumnWidths {
  readonly kind: "setColumnWidths";
  readonly sheet: string;
  readonly column: number;
  readonly widths: readonly number[];
}

/** Height of a run of rows in points (at most 409). */
export interface SetRowHeight {
  readonly kind: "setRowHeight";
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

/** Makes a run of rows as high as their wrapped texts need, and lets them follow when these change. */
export interface AutofitRows {
  readonly kind: "autofitRows";
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
}

/** Makes a real Excel table over a range whose first row holds unique, non-empty headers. */
export interface AddTable {
  readonly kind: "addTable";
  readonly sheet: string;
  readonly table: string;
  readonly range: CellRange;
  readonly style: string;
}

/** Keeps the first rows in view while the sheet is scrolled, and the first columns too where they are given. */
export interface FreezeRows {
  readonly kind: "freezeRows";
  readonly sheet: string;
  readonly rows: number;
  readonly columns?: number;
}

/**
 * A conditional format of ours. `formula` is relative to the first cell of `range` and carries our marker, by which it is
 * found again; it holds at most 8,192 characters and no array constants, which Excel refuses here.
 */
export interface AddHighlight {
  readonly kind: "addHighlight";
  readonly sheet: string;
  readonly range: CellRange;
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly bold?: boolean;
}

/** One line of a chart: its name, its cells, and how it looks without colour (a marker, a dashed line) and with it. */
export interface ChartSeries {
  readonly name: string;
  readonly values: CellRange;
  readonly color: string;
  readonly marker: "Circle" | "Square" | "Diamond" | "Triangle" | "X" | "Star" | "None";
  readonly dashed?: boolean;
}

/** A native line chart over cells of the same sheet, each series given by itself: Excel guesses nothing. */
export interface AddChart {
  readonly kind: "addChart";
  readonly sheet: string;
  /** Its name on the sheet, by which `removeChart` finds it. */
  readonly chart: string;
  readonly title: string;
  /** The cells that it covers. */
  readonly place: CellRange;
  readonly categories: CellRange;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** At least one. */
  readonly series: readonly ChartSeries[];
  /** Where the axis of the values begins and ends; Excel would begin at 0, where lines between 80 and 100 lie on each other. */
  readonly valueLimits: { readonly minimum: number; readonly maximum: number };
  /** Whether 1 is on top, as for ranks. */
  readonly reversed?: boolean;
}
