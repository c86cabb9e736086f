import type { Area } from "./area";
import { CellStore } from "./cell-store";
import type { CellStyle } from "./cell-style";
import type { ChartState } from "./chart-state";
import type { ColumnSpan } from "./column-formats";
import type { ConditionalFormatState } from "./conditional-format-state";
import { createPageLayout, type PageLayoutState } from "./page-layout-state";
import type { AutoFilterState, TableState } from "./table-state";

/** What a row has of its own; `height` in points, null for the sheet's default. */
export interface RowFormat {
  readonly height: number | null;
  /** The height was set by hand; otherwise it is what Excel fitted. */
  readonly customHeight: boolean;
  readonly hidden: boolean;
  /** Hidden by a filter, not by hand. Only together with `hidden`. */
  readonly filtered: boolean;
  readonly style: CellStyle | null;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
}

/** A row that nobody changed. */
export const PLAIN_ROW: RowFormat = {
  height: null,
  customHeight: false,
  hidden: false,
  filtered: false,
  style: null,
  outlineLevel: 0,
  collapsed: false,
};

/** Rules for what may be typed into cells, in the words of Excel's `DataValidation`. */
export interface DataValidationState {
  ranges: Area[];
  type: string;
  /** `Excel.DataValidationRule` as JSON. */
  rule: unknown;
  ignoreBlanks: boolean;
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
  /** Set by the file layer for what it keeps as it came; null for what was made here. */
  readonly source: unknown;
}

/** A hyperlink of cells: an address outside, or a place in the workbook. */
export interface HyperlinkState {
  area: Area;
  readonly address: string | null;
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

/** Frozen panes: how many rows and columns stay, counted from the sheet's first. */
export interface FreezeState {
  readonly rows: number;
  readonly columns: number;
}

/** The protection of a sheet; the flags say what stays allowed. The password is only known by its presence. */
export interface SheetProtectionState {
  readonly hasPassword: boolean;
  /** Set when protected here, so that unprotecting can compare; null when it came from a file. */
  readonly password: string | null;
  readonly options: Readonly<Record<string, boolean | string>>;
}

/** A key and value of `worksheet.customProperties`. Keys differ by more than upper and lower case. */
export interface CustomProperty {
  readonly key: string;
  value: string;
}

/** A defined name. `formula` with its "=": "='Tổng hợp'!$A$1:$C$3", "=42". */
export interface DefinedName {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

/** Whether a sheet shows in the row of tabs. */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A sheet with cells. Everything but `cells` is plain data. */
export interface SheetState {
  /** "{00000000-0001-0000-0000-000000000000}": stable while the workbook is open, whatever its name becomes. */
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  rightToLeft: boolean;
  cells: CellStore;
  rows: Map<number, RowFormat>;
  columns: readonly ColumnSpan[];
  /** Points. */
  defaultRowHeight: number;
  /** The file's unit, see `ColumnFormat.width`; null for Excel's own 64 pixels. */
  defaultColumnWidth: number | null;
  merges: readonly Area[];
  tables: TableState[];
  conditionalFormats: ConditionalFormatState[];
  validations: DataValidationState[];
  hyperlinks: HyperlinkState[];
  freeze: FreezeState | null;
  pageLayout: PageLayoutState;
  protection: SheetProtectionState | null;
  customProperties: CustomProperty[];
  autoFilter: AutoFilterState | null;
  charts: ChartState[];
  /** Defined names of this sheet's scope, without the print area and titles (see `pageLayout`). */
  names: DefinedName[];
  /** What is selected when the sheet is shown; its first cell is the active one. */
  selection: Area;
  /** Comments, drawings and whatever else the file layer carries along. Never looked into. */
  source: unknown;
}

/** An empty, visible sheet. */
export function createSheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    rightToLeft: false,
    cells: new CellStore(),
    rows: new Map(),
    columns: [],
    defaultRowHeight: 15,
    defaultColumnWidth: null,
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    hyperlinks: [],
    freeze: null,
    pageLayout: createPageLayout(),
    protection: null,
    customProperties: [],
    autoFilter: null,
    charts: [],
    names: [],
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    source: null,
  };
}
