import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

/** A copy of a sheet that shares its rows, cells and styles until one side changes them. */
export function snapshotSheet(sheet: SheetState): SheetState {
  const { cells, rows, columns, merges, ...rest } = sheet;
  const { source, conditionalFormats, validations, charts, ...plain } = rest;
  return {
    ...structuredClone(plain),
    cells: cells.snapshot(),
    rows: new Map(rows),
    columns,
    merges,
    conditionalFormats: conditionalFormats.map((format) => ({
      ...format,
      ranges: [...format.ranges],
      style: { ...format.style },
    })),
    validations: validations.map((validation) => ({
      ...validation,
      ranges: [...validation.ranges],
      errorAlert: { ...validation.errorAlert },
      prompt: { ...validation.prompt },
    })),
    charts: charts.map(({ source: kept, ...chart }) => ({
      ...structuredClone(chart),
      source: kept,
    })),
    source,
  };
}

/**
 * The workbook as it is now, untouched by later edits: to compare with. Rows, cells, styles and every `source`
 * are shared, so "same object" means "not changed"; the styles' table is the same one.
 */
export function snapshotWorkbook(workbook: WorkbookState): WorkbookState {
  return {
    ...workbook,
    sheets: workbook.sheets.map(snapshotSheet),
    names: workbook.names.map((name) => ({ ...name })),
    settings: new Map(workbook.settings),
    properties: structuredClone(workbook.properties),
  };
}
