import type { CellRange } from "../sheet/address";
import type { CellValue } from "../sheet/cell-grid";
import type { SheetContents } from "../sheet/sheet-contents";
import type { SheetEdit, SettingValue } from "../sheet/sheet-edit";
import type { Outcome } from "./outcome";

export type { SheetContents, TableContents } from "../sheet/sheet-contents";

/** The workbook as plain values. */
export interface WorkbookContents {
  /** Without the folder; a period may be read from it. */
  readonly fileName: string;
  readonly sheets: readonly SheetContents[];
  /** Empty sheets that are not among them: a run of ours was cut off while it added them. The next write takes them away. */
  readonly leftovers?: readonly string[];
  readonly settings: Readonly<Record<string, SettingValue>>;
  readonly activeSheet: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
}

/** What the product needs of any workbook. Implemented over office.js. */
export interface WorkbookPort {
  /** Reads every sheet in at most two requests. */
  readWorkbook(): Promise<Outcome<WorkbookContents>>;
  /**
   * What was entered into the cells of a rectangle, row by row: formulas with their "=", in English and A1 notation, and constants
   * as they are.
   */
  readFormulas(
    sheet: string,
    range: CellRange,
  ): Promise<Outcome<readonly (readonly CellValue[])[]>>;
  /** Applies a plan in order, in as few requests as the size limit allows, and reads back what was written. */
  applyEdits(edits: readonly SheetEdit[]): Promise<Outcome<AppliedEdits>>;
  /** Brings a cell into view and selects it. `cell` is an A1 address. */
  reveal(sheet: string, cell: string): Promise<Outcome<null>>;
}

/** What was really written. */
export interface AppliedEdits {
  readonly edits: number;
  readonly requests: number;
}
