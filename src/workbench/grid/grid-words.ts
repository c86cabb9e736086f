/**
 * The grid's own form of workbooks, as far as it is used here. Its library declares the same shapes with enumerations
 * that only exist at run time; these are plain numbers, so that everything but the grid itself runs without it.
 */

/** "On" and "off". */
export type GridFlag = 0 | 1;

/** A colour, "#RRGGBB" or "rgb(r,g,b)". */
export interface GridColor {
  readonly rgb?: string | null | undefined;
}

/** One edge; `s` counts as in {@link "./style-data".BORDER_LINES}. */
export interface GridEdge {
  readonly s: number;
  readonly cl: GridColor;
}

/** The edges of a cell: top, right, bottom, left, and the diagonals down and up. */
export interface GridEdges {
  readonly t?: GridEdge | null;
  readonly r?: GridEdge | null;
  readonly b?: GridEdge | null;
  readonly l?: GridEdge | null;
  readonly tl_br?: GridEdge | null;
  readonly bl_tr?: GridEdge | null;
}

/** A line through or under text; `s` says whether it is there. */
export interface GridTextLine {
  readonly s: number;
}

/** A style: font, size in points, bold, italic, lines, colours, alignment, wrapping, rotation, padding, number format. */
export interface GridStyle {
  readonly ff?: string | null;
  readonly fs?: number;
  readonly bl?: number;
  readonly it?: number;
  readonly ul?: GridTextLine;
  readonly st?: GridTextLine;
  readonly cl?: GridColor | null;
  readonly bg?: GridColor | null;
  readonly bd?: GridEdges | null;
  readonly va?: number | null;
  readonly ht?: number | null;
  readonly vt?: number | null;
  readonly tb?: number | null;
  readonly tr?: { readonly a: number; readonly v?: number } | null;
  readonly pd?: { readonly l?: number; readonly r?: number } | null;
  readonly n?: { readonly pattern: string } | null;
}

/** A cell: value, type (1 text, 2 number, 3 boolean, 4 forced text), formula, small document, style or its name. */
export interface GridCellData {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
  readonly f?: string | null;
  readonly si?: string | null;
  readonly p?: { readonly body?: { readonly dataStream: string } } | null;
  readonly s?: string | GridStyle | null;
}

/** A rectangle of which both ends count; NaN where it has no end. */
export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** A row: height in pixels, whether it fits itself, hidden, style. */
export interface GridRowData {
  readonly h: number;
  readonly ia: GridFlag;
  readonly hd: GridFlag;
  readonly s?: string;
}

/** A column: width in pixels, hidden, style. */
export interface GridColumnData {
  readonly w: number;
  readonly hd: GridFlag;
  readonly s?: string;
}

/** Frozen panes: how many columns and rows, and the first that scroll (-1 for none frozen). */
export interface GridFreeze {
  readonly xSplit: number;
  readonly ySplit: number;
  readonly startRow: number;
  readonly startColumn: number;
}

/** Something for each number that has it. */
export type ByIndex<T> = Readonly<Record<number, T>>;

/** A sheet. */
export interface GridSheetData {
  readonly id: string;
  readonly name: string;
  readonly tabColor: string;
  readonly hidden: GridFlag;
  readonly freeze: GridFreeze;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly mergeData: readonly GridRange[];
  readonly cellData: ByIndex<ByIndex<GridCellData>>;
  readonly rowData: ByIndex<GridRowData>;
  readonly columnData: ByIndex<GridColumnData>;
  readonly rowHeader: { readonly width: number; readonly hidden: GridFlag };
  readonly columnHeader: { readonly height: number; readonly hidden: GridFlag };
  readonly showGridlines: GridFlag;
  readonly rightToLeft: GridFlag;
}

/** A workbook; `resources` are texts of JSON that parts of the grid keep beside the sheets. */
export interface GridWorkbookData {
  readonly id: string;
  readonly name: string;
  readonly appVersion: string;
  readonly styles: Readonly<Record<string, GridStyle>>;
  readonly defaultStyle: GridStyle;
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, GridSheetData>>;
  readonly resources: readonly { readonly name: string; readonly data: string }[];
}

/** A boolean as the grid writes it. */
export function flag(isOn: boolean): GridFlag {
  return isOn ? 1 : 0;
}
