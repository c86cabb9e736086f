import type { StateOf } from "./object-states";
import type { ObjectType } from "./object-type";
import { chart, chartCollection, chartLegend, chartTitle } from "./objects/chart";
import { chartAxes, chartAxis, chartAxisTitle } from "./objects/chart-axis";
import {
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./objects/chart-series";
import { conditionalFormat, conditionalFormatCollection } from "./objects/conditional-format";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./objects/conditional-range-format";
import {
  cellValueConditionalFormat,
  colorScaleConditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
  dataBarConditionalFormat,
  iconSetConditionalFormat,
  presetCriteriaConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from "./objects/conditional-rule";
import { dataValidation } from "./objects/data-validation";
import {
  customProperty,
  customPropertyCollection,
  documentProperties,
} from "./objects/document-properties";
import { autoFilter, filter } from "./objects/filtering";
import { headerFooter, headerFooterGroup } from "./objects/header-footer";
import { namedItem, namedItemCollection } from "./objects/named-item";
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
} from "./objects/office-service";
import { pageBreak, pageBreakCollection } from "./objects/page-break";
import { pageLayout } from "./objects/page-layout";
import { rangeAreas } from "./objects/range-areas";
import { rangeFormat } from "./objects/range-format";
import {
  formatProtection,
  rangeBorder,
  rangeBorderCollection,
  rangeFill,
  rangeFont,
} from "./objects/range-format-parts";
import { range, rangeCollection } from "./objects/range-methods";
import { setting, settingCollection } from "./objects/setting";
import { rangeSort, tableSort } from "./objects/sorting";
import { table, tableCollection, tableScopedCollection } from "./objects/table";
import { tableColumn, tableColumnCollection } from "./objects/table-column";
import { tableRow, tableRowCollection } from "./objects/table-row";
import { application, cultureInfo, numberFormatInfo, workbook } from "./objects/workbook";
import { worksheet } from "./objects/worksheet";
import { worksheetFreezePanes } from "./objects/worksheet-freeze-panes";
import { worksheetCollection } from "./objects/worksheet-collection";
import {
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
} from "./objects/worksheet-custom-property";
import { workbookProtection, worksheetProtection } from "./objects/worksheet-protection";

/** What each object of the API can do. What is not here does not exist for this host: ApiNotFound. */
export const objectTypes: { readonly [K in keyof StateOf]: ObjectType<StateOf[K]> } = {
  AddinInternalService: addinInternalService,
  AppRuntimeService: appRuntimeService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Application: application,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: setting,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  AutoFilter: autoFilter,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartLineFormat: chartLineFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  RangeSort: rangeSort,
  DataValidation: dataValidation,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableSort: tableSort,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  Filter: filter,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  TopBottomConditionalFormat: topBottomConditionalFormat,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  DataBarConditionalFormat: dataBarConditionalFormat,
  IconSetConditionalFormat: iconSetConditionalFormat,
};
