import type { Area } from "../../host/workbook/area";
import type { CellStyle } from "../../host/workbook/cell-style";
import { columnFormatAt } from "../../host/workbook/column-formats";
import { PLAIN_ROW, type SheetState } from "../../host/workbook/sheet-state";
import { type GridChange, sheetChange } from "./grid-change";
import { columnPixels } from "./measures";
import { gridSizeOf, mergesByRow, rowPixels } from "./sheet-data";
import { styleDataOf } from "./style-data";

interface LineFormat {
  readonly size: number;
  readonly hidden: boolean;
  readonly style: CellStyle | null;
}

/** How a row or column was shown and how it is to be shown. */
interface LinePair {
  readonly index: number;
  readonly before: LineFormat;
  readonly now: LineFormat;
}

/** The grid's names for one kind of line. */
interface LineNames {
  readonly range: (index: number) => object;
  readonly resize: string;
  readonly sizes: string;
  readonly restyle: string;
  readonly styles: string;
  readonly hide: string;
  readonly show: string;
}

const ROW: LineNames = {
  range: (row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0, rangeType: 1 }),
  resize: "sheet.mutation.set-worksheet-row-height",
  sizes: "rowHeight",
  restyle: "sheet.mutation.set-row-data",
  styles: "rowData",
  hide: "sheet.mutation.set-row-hidden",
  show: "sheet.mutation.set-row-visible",
};

const COLUMN: LineNames = {
  range: (column) => ({
    startRow: 0,
    endRow: 0,
    startColumn: column,
    endColumn: column,
    rangeType: 2,
  }),
  resize: "sheet.mutation.set-worksheet-col-width",
  sizes: "colWidth",
  restyle: "sheet.mutation.set-col-data",
  styles: "columnData",
  hide: "sheet.mutation.set-col-hidden",
  show: "sheet.mutation.set-col-visible",
};

function lineChanges(names: LineNames, sheetId: string, pairs: readonly LinePair[]): GridChange[] {
  const ranges = (some: readonly LinePair[]) => some.map(({ index }) => names.range(index));
  const by = <T>(some: readonly LinePair[], value: (pair: LinePair) => T) =>
    Object.fromEntries(some.map((pair) => [pair.index, value(pair)]));
  const styled = pairs.filter(({ before, now }) => before.style !== now.style);
  const sized = pairs.filter(({ before, now }) => before.size !== now.size);
  const hidden = pairs.filter(({ before, now }) => !before.hidden && now.hidden);
  const shown = pairs.filter(({ before, now }) => before.hidden && !now.hidden);
  const styles = by(styled, ({ now }) => ({ s: now.style && styleDataOf(now.style) }));
  const sizes = by(sized, ({ now }) => now.size);
  const change = (some: readonly LinePair[], id: string, params: object) =>
    some.length > 0 ? [sheetChange(id, sheetId, params)] : [];
  return [
    ...change(styled, names.restyle, { [names.styles]: styles }),
    ...change(sized, names.resize, { ranges: ranges(sized), [names.sizes]: sizes }),
    ...change(hidden, names.hide, { ranges: ranges(hidden) }),
    ...change(shown, names.show, { ranges: ranges(shown) }),
  ];
}

/** The rows whose format, or whose cells (which an estimated height follows), differ. */
function touchedRows(before: SheetState, now: SheetState): number[] {
  const rows = new Set<number>();
  for (const row of [...before.rows.keys(), ...now.rows.keys()]) {
    if (before.rows.get(row) !== now.rows.get(row)) rows.add(row);
  }
  if (before.cells.isSameAs(now.cells)) return [...rows];
  for (const row of [...before.cells.rowIndexes(), ...now.cells.rowIndexes()]) {
    if (before.cells.row(row) !== now.cells.row(row)) rows.add(row);
  }
  return [...rows];
}

/** Heights, visibility and styles of rows, where they differ. */
export function rowChanges(
  before: SheetState,
  now: SheetState,
  plain: CellStyle,
): readonly GridChange[] {
  const touched = touchedRows(before, now);
  if (touched.length === 0) return [];
  const [oldMerges, newMerges] = [mergesByRow(before.merges), mergesByRow(now.merges)];
  const format = (sheet: SheetState, row: number, merges: readonly Area[]): LineFormat => {
    const { hidden, style } = sheet.rows.get(row) ?? PLAIN_ROW;
    return { size: rowPixels(sheet, row, merges, plain), hidden, style };
  };
  const pairs = touched.map((index) => ({
    index,
    before: format(before, index, oldMerges.get(index) ?? []),
    now: format(now, index, newMerges.get(index) ?? []),
  }));
  return lineChanges(ROW, now.id, pairs);
}

/** Widths, visibility and styles of columns, where they differ. */
export function columnChanges(before: SheetState, now: SheetState): readonly GridChange[] {
  if (before.columns === now.columns) return [];
  const format = (sheet: SheetState, column: number): LineFormat => {
    const { width, hidden, style } = columnFormatAt(sheet.columns, column);
    return { size: columnPixels(width ?? sheet.defaultColumnWidth), hidden, style };
  };
  const pairs = Array.from({ length: gridSizeOf(now).columns }, (_none, index) => ({
    index,
    before: format(before, index),
    now: format(now, index),
  }));
  return lineChanges(COLUMN, now.id, pairs);
}
