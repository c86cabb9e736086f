import type { Area } from "./area";
import { sheetReference } from "./formula-references";
import type { SheetState } from "./sheet-state";

/** The line of a series; `color` "#RRGGBB" or null for the theme's next one, `weight` in points. */
export interface ChartLineState {
  color: string | null;
  /** `Excel.ChartLineStyle`. */
  style: string;
  weight: number;
}

/** One series of a chart. Formulas ("='T4'!$B$2:$B$9") follow inserted rows. */
export interface ChartSeriesState {
  /** A formula that leads to the name, or the name itself. */
  name: string;
  valuesFormula: string;
  /** What stands under the points; null where they are numbered. */
  categoriesFormula: string | null;
  /** `Excel.ChartMarkerStyle`. */
  markerStyle: string;
  readonly line: ChartLineState;
}

/** An axis: its title, its limits (null: chosen by Excel), and whether it runs backwards. */
export interface ChartAxisState {
  title: string;
  titleVisible: boolean;
  minimum: number | null;
  maximum: number | null;
  isReversed: boolean;
}

/** A chart as it was asked for. Of one that came from a file, only the place, the name and the title are known. */
export interface ChartState {
  /** A GUID in braces. */
  readonly id: string;
  name: string;
  /** `Excel.ChartType`. */
  type: string;
  series: ChartSeriesState[];
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  readonly categoryAxis: ChartAxisState;
  readonly valueAxis: ChartAxisState;
  /** Points from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Set by the file layer for a chart that it keeps as it came; null for one made here. */
  readonly source: unknown;
}

/** An axis as Excel makes it. */
export function plainAxis(): ChartAxisState {
  return { title: "", titleVisible: false, minimum: null, maximum: null, isReversed: false };
}

/** A series as Excel makes it, of no cells yet. */
export function plainSeries(name: string, valuesFormula: string): ChartSeriesState {
  return {
    name,
    valuesFormula,
    categoriesFormula: null,
    markerStyle: "Automatic",
    line: { color: null, style: "Automatic", weight: 2.25 },
  };
}

/** How the cells of a range become series. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel makes of a range: a first row and a first column of texts name the series and the points. Left to itself,
 * Excel takes the longer side for the points.
 */
export function seriesOfRange(sheet: SheetState, area: Area, by: SeriesBy): ChartSeriesState[] {
  const head = area.rows > 1 && hasTexts(sheet, { ...area, rows: 1 }) ? 1 : 0;
  const side = area.columns > 1 && hasTexts(sheet, { ...area, columns: 1 }) ? 1 : 0;
  const body: Area = {
    row: area.row + head,
    column: area.column + side,
    rows: area.rows - head,
    columns: area.columns - side,
  };
  const isByColumns = by === "Auto" ? area.rows >= area.columns : by === "Columns";
  const table = { sheet, area, body, hasHead: head === 1, hasSide: side === 1 };
  return Array.from({ length: isByColumns ? body.columns : body.rows }, (_, place) =>
    isByColumns ? columnSeries(table, place) : rowSeries(table, place),
  );
}

interface ChartedTable {
  readonly sheet: SheetState;
  /** With its first row and column of texts; `body` is without them. */
  readonly area: Area;
  readonly body: Area;
  readonly hasHead: boolean;
  readonly hasSide: boolean;
}

function columnSeries(table: ChartedTable, place: number): ChartSeriesState {
  const { sheet, area, body, hasHead, hasSide } = table;
  const values = { ...body, column: body.column + place, columns: 1 };
  const at = (cells: Area): string => `=${sheetReference(sheet.name, cells, true)}`;
  return {
    ...plainSeries(hasHead ? at({ ...values, row: area.row, rows: 1 }) : "", at(values)),
    categoriesFormula: hasSide ? at({ ...body, column: area.column, columns: 1 }) : null,
  };
}

function rowSeries(table: ChartedTable, place: number): ChartSeriesState {
  const { sheet, area, body, hasHead, hasSide } = table;
  const values = { ...body, row: body.row + place, rows: 1 };
  const at = (cells: Area): string => `=${sheetReference(sheet.name, cells, true)}`;
  return {
    ...plainSeries(hasSide ? at({ ...values, column: area.column, columns: 1 }) : "", at(values)),
    categoriesFormula: hasHead ? at({ ...body, row: area.row, rows: 1 }) : null,
  };
}

/** Whether a row or a column of cells holds a text besides its first cell, which is the corner of the table. */
function hasTexts(sheet: SheetState, area: Area): boolean {
  let found = false;
  sheet.cells.eachIn(area, ({ value }, row, column) => {
    const isCorner = row === area.row && column === area.column;
    if (typeof value === "string" && (!isCorner || area.rows * area.columns === 1)) found = true;
  });
  return found;
}
