import { type CellRange, formatRange } from "../sheet/address";
import { type CellBlock, mapLines } from "../sheet/cell-block";
import type {
  AddHighlight,
  SetColumnWidths,
  SheetEdit,
  WriteFormulas,
  WriteValues,
} from "../sheet/sheet-edit";
import { columnPoints } from "./column-width";
import { queueChart } from "./queue-chart";
import { queuePage } from "./queue-page";
import { queueStyle } from "./queue-style";
import { formatMark, markKey, settingPrefix } from "./sheet-marks";
import { rangeOf, type SheetLookup } from "./sheet-lookup";
import { typedValue } from "./typed-value";

type EditOf<Kind extends SheetEdit["kind"]> = Extract<SheetEdit, { kind: Kind }>;

type Queues = {
  readonly [Kind in SheetEdit["kind"]]: (lookup: SheetLookup, edit: EditOf<Kind>) => void;
};

/** How each kind of edit is queued. Nothing is loaded and nothing is sent here. */
const queues: Queues = {
  addSheet: (lookup, { sheet, mark, tabColor, gridlines }) => {
    const added = lookup.add();
    added.customProperties.add(markKey, formatMark(mark));
    dress(added, { tabColor, gridlines });
    // Last: what bears the name of a sheet of ours without our mark is never ours.
    lookup.rename(added, sheet);
  },
  dressSheet: (lookup, { sheet, tabColor, gridlines }) => {
    dress(lookup.get(sheet), { tabColor, gridlines });
  },
  copySheet: (lookup, { from, sheet, mark }) => {
    const copy = lookup.copy(from);
    copy.customProperties.add(markKey, formatMark(mark));
    lookup.rename(copy, sheet);
    copy.visibility = "Visible";
  },
  releaseSheet: (lookup, { sheet }) => {
    lookup.get(sheet).customProperties.getItem(markKey).delete();
  },
  markSheet: (lookup, { sheet, mark }) => {
    lookup.get(sheet).customProperties.add(markKey, formatMark(mark));
  },
  clearSheet: (lookup, { sheet }) => {
    const all = lookup.get(sheet).getRange();
    all.unmerge();
    all.clear("All");
    lookup.get(sheet).horizontalPageBreaks.removePageBreaks();
  },
  deleteSheet: (lookup, { sheet }) => {
    lookup.delete(sheet);
  },
  writeValues: queueValues,
  writeFormulas: queueFormulas,
  clearContents: (lookup, { sheet, range }) => {
    rangeOf(lookup.get(sheet), range).clear("Contents");
  },
  formatRange: (lookup, { sheet, range, style }) => {
    queueStyle(rangeOf(lookup.get(sheet), range), style, range);
  },
  mergeRange: (lookup, { sheet, range, across }) => {
    rangeOf(lookup.get(sheet), range).merge(across === true);
  },
  setColumnWidths: queueWidths,
  setRowHeight: (lookup, { sheet, row, rows, height }) => {
    const range = rangeOf(lookup.get(sheet), { row, column: 0, rows, columns: 1 });
    range.format.rowHeight = height;
  },
  autofitRows: (lookup, { sheet, row, rows }) => {
    lookup
      .get(sheet)
      .getRange(`${row + 1}:${row + rows}`)
      .format.autofitRows();
  },
  addTable: (lookup, { sheet, table, range, style }) => {
    const added = lookup.get(sheet).tables.add(formatRange(range), true);
    added.name = table;
    added.style = style;
  },
  resizeTable: (lookup, { sheet, table, range }) => {
    lookup.get(sheet).tables.getItem(table).resize(formatRange(range));
  },
  removeTable: (lookup, { sheet, table }) => {
    lookup.get(sheet).tables.getItem(table).convertToRange();
  },
  freezeRows: (lookup, { sheet, rows, columns }) => {
    const found = lookup.get(sheet);
    if (columns === undefined) found.freezePanes.freezeRows(rows);
    else found.freezePanes.freezeAt(rangeOf(found, { row: 0, column: 0, rows, columns }));
  },
  setupPage: (lookup, { sheet, page }) => {
    queuePage(lookup.get(sheet), page);
  },
  addChart: (lookup, edit) => {
    queueChart(lookup.get(edit.sheet), edit);
  },
  removeChart: (lookup, { sheet, chart }) => {
    lookup.get(sheet).charts.getItemOrNullObject(chart).delete();
  },
  addHighlight: queueHighlight,
  removeHighlight: (lookup, { sheet, id }) => {
    lookup.get(sheet).getRange().conditionalFormats.getItem(id).delete();
  },
  setSetting: (lookup, { key, value }) => {
    const setting = lookup.context.workbook.settings.add(settingPrefix + key, value ?? "");
    // Added first, so that there is something to delete whether or not the key was known.
    if (value === null) setting.delete();
  },
  activateSheet: (lookup, { sheet }) => {
    lookup.get(sheet).activate();
  },
};

/** Queues one edit in the request that is being put together. */
export function queueEdit<Kind extends SheetEdit["kind"]>(
  lookup: SheetLookup,
  edit: EditOf<Kind>,
): void {
  const queue = queues[edit.kind];
  queue(lookup, edit);
}

function dress(
  sheet: Excel.Worksheet,
  { tabColor, gridlines }: { tabColor: string | undefined; gridlines: boolean | undefined },
): void {
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  if (gridlines !== undefined) sheet.showGridlines = gridlines;
}

function queueValues(lookup: SheetLookup, { sheet, row, column, values }: WriteValues): void {
  if (values.columns === 0) return;
  const range = rangeOf(lookup.get(sheet), { row, column, ...sizeOf(values) });
  range.values = mapLines(values, typedValue);
}

function sizeOf({ rows, columns }: CellBlock<unknown>): Pick<CellRange, "rows" | "columns"> {
  return { rows, columns };
}

function queueFormulas(lookup: SheetLookup, { sheet, row, column, formulas }: WriteFormulas): void {
  if (formulas.columns === 0) return;
  const range = rangeOf(lookup.get(sheet), { row, column, ...sizeOf(formulas) });
  range.formulas = mapLines(formulas, (formula) => formula);
}

function queueWidths(lookup: SheetLookup, { sheet, column, widths }: SetColumnWidths): void {
  widths.forEach((width, index) => {
    const range = rangeOf(lookup.get(sheet), {
      row: 0,
      column: column + index,
      rows: 1,
      columns: 1,
    });
    range.format.columnWidth = columnPoints(width);
  });
}

function queueHighlight(lookup: SheetLookup, edit: AddHighlight): void {
  const range = rangeOf(lookup.get(edit.sheet), edit.range);
  const { custom } = range.conditionalFormats.add("Custom");
  custom.format.fill.color = edit.fill;
  custom.format.font.color = edit.fontColor;
  if (edit.bold === true) custom.format.font.bold = true;
  // Last: where a run is cut off, a rule that has its formula is whole.
  custom.rule.formula = edit.formula;
}
