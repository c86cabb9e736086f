import type { DefinedName, SheetState } from "../workbook/sheet-state";
import type { ChartAxisState, ChartSeriesState, ChartState } from "../workbook/chart-state";
import type { HeaderFooterTexts } from "../workbook/page-layout-state";
import type { Session } from "./session";
import type {
  AreasTarget,
  CellsTarget,
  ConditionalFormatTarget,
  RangeTarget,
  SheetTarget,
  TableColumnTarget,
  TableRowTarget,
  TableTarget,
} from "./targets";

/** One edge of cells; `side` as `Excel.BorderIndex`. */
export interface BorderTarget {
  readonly cells: CellsTarget;
  readonly side: string;
}

/** One edge of a conditional format. */
export interface ConditionalBorderTarget {
  readonly owner: ConditionalFormatTarget;
  readonly side: "top" | "bottom" | "left" | "right";
}

/** A key of `workbook.settings` or of a document's custom properties. */
export interface KeyTarget {
  readonly session: Session;
  readonly key: string;
}

/** A key of `worksheet.customProperties`. */
export interface SheetKeyTarget extends KeyTarget {
  readonly sheet: SheetState;
}

/** A defined name; `sheet` is its scope, null for the workbook's. */
export interface NameTarget {
  readonly session: Session;
  readonly sheet: SheetState | null;
  readonly name: DefinedName;
}

/** Names of one scope. */
export interface NameScope {
  readonly session: Session;
  readonly sheet: SheetState | null;
}

/** Tables of a sheet, or (null) of the workbook. */
export type TableScope = NameScope;

/** Page breaks of one direction, and one of them by its place. */
export interface BreakScope {
  readonly owner: SheetTarget;
  readonly axis: "rows" | "columns";
}

/** A page break by the row or column that begins the page. */
export interface BreakTarget extends BreakScope {
  readonly place: number;
}

/** One set of headers and footers. */
export interface HeaderFooterTarget {
  readonly owner: SheetTarget;
  readonly texts: HeaderFooterTexts;
}

/** A chart. */
export interface ChartTarget {
  readonly session: Session;
  readonly sheet: SheetState;
  readonly chart: ChartState;
}

/** A series of a chart. */
export interface ChartSeriesTarget extends ChartTarget {
  readonly series: ChartSeriesState;
}

/** An axis of a chart. */
export interface ChartAxisTarget extends ChartTarget {
  readonly axis: ChartAxisState;
}

/** Tables that touch some cells, or (`fully`) lie in them. */
export interface TablesInRange {
  readonly cells: CellsTarget;
  readonly fully: boolean;
}

/** Every kind of object that the host knows, with what stands behind it. */
export interface StateOf {
  AddinInternalService: Session;
  AppRuntimeService: Session;
  AppRuntimePersistenceService: Session;
  Workbook: Session;
  WorkbookProtection: Session;
  Application: Session;
  CultureInfo: Session;
  NumberFormatInfo: Session;
  DocumentProperties: Session;
  CustomPropertyCollection: Session;
  CustomProperty: KeyTarget;
  SettingCollection: Session;
  Setting: KeyTarget;
  NamedItemCollection: NameScope;
  NamedItem: NameTarget;
  WorksheetCollection: Session;
  Worksheet: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetCustomProperty: SheetKeyTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: HeaderFooterTarget;
  PageBreakCollection: BreakScope;
  PageBreak: BreakTarget;
  AutoFilter: SheetTarget | TableTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartLineFormat: ChartSeriesTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartAxisTitle: ChartAxisTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFormat: CellsTarget;
  RangeFill: CellsTarget;
  RangeFont: CellsTarget;
  RangeBorderCollection: CellsTarget;
  RangeBorder: BorderTarget;
  FormatProtection: CellsTarget;
  RangeSort: RangeTarget;
  DataValidation: CellsTarget;
  TableCollection: TableScope;
  TableScopedCollection: TablesInRange;
  Table: TableTarget;
  TableSort: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  Filter: TableColumnTarget;
  ConditionalFormatCollection: CellsTarget;
  ConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ConditionalRangeBorderCollection: ConditionalFormatTarget;
  ConditionalRangeBorder: ConditionalBorderTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  TextConditionalFormat: ConditionalFormatTarget;
  TopBottomConditionalFormat: ConditionalFormatTarget;
  PresetCriteriaConditionalFormat: ConditionalFormatTarget;
  ColorScaleConditionalFormat: ConditionalFormatTarget;
  DataBarConditionalFormat: ConditionalFormatTarget;
  IconSetConditionalFormat: ConditionalFormatTarget;
}
