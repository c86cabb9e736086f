import { COLUMN_LIMIT, isWholeColumns, isWholeRows, ROW_LIMIT } from "../../workbook/area";
import { columnLeft, rowTop } from "../../workbook/line-sizes";
import { keeps, reads, type Scalar } from "../object-type";
import { addressOf } from "../range-addresses";
import { setHidden } from "../range-lines";
import { readHyperlink, writeHyperlink } from "../range-links";
import { plainFormula, plainValue, valueType } from "../cell-values";
import {
  hiddenState,
  readCells,
  readNumberFormats,
  readTexts,
  writeNumberFormats,
  writeValues,
} from "../range-values";
import type { RangeTarget } from "../targets";
import { numberFormatCategory } from "../number-format-category";

type Scalars = Readonly<Record<string, Scalar<RangeTarget>>>;

const address = (range: RangeTarget) => addressOf(range.sheet, [range.area]);
const values = (range: RangeTarget) => readCells(range, plainValue);
const formulas = (range: RangeTarget) => readCells(range, plainFormula);

/** Cells beyond this count are told as -1 ([D] `Range.cellCount`). */
const COUNT_LIMIT = 2 ** 31 - 1;

function cellCount({ area }: RangeTarget): number {
  const count = area.rows * area.columns;
  return count > COUNT_LIMIT ? -1 : count;
}

const place: Scalars = {
  Address: reads(1, address),
  AddressLocal: reads(1, address),
  CellCount: reads(1, cellCount),
  ColumnCount: reads(1, ({ area }) => area.columns),
  ColumnIndex: reads(1, ({ area }) => area.column),
  RowCount: reads(1, ({ area }) => area.rows),
  RowIndex: reads(1, ({ area }) => area.row),
  IsEntireColumn: reads(7, ({ area }) => isWholeColumns(area)),
  IsEntireRow: reads(7, ({ area }) => isWholeRows(area)),
  Left: reads(10, ({ sheet, area }) => columnLeft(sheet, area.column)),
  Top: reads(10, ({ sheet, area }) => rowTop(sheet, area.row)),
  Width: reads(10, ({ sheet, area }) => {
    const end = Math.min(area.column + area.columns, COLUMN_LIMIT);
    return columnLeft(sheet, end) - columnLeft(sheet, area.column);
  }),
  Height: reads(10, ({ sheet, area }) => {
    const end = Math.min(area.row + area.rows, ROW_LIMIT);
    return rowTop(sheet, end) - rowTop(sheet, area.row);
  }),
};

const content: Scalars = {
  Values: keeps(1, values, writeValues),
  Formulas: keeps(1, formulas, writeValues),
  FormulasLocal: keeps(1, formulas, writeValues),
  Text: reads(1, readTexts),
  ValueTypes: reads(1, (range) => readCells(range, valueType)),
  NumberFormat: keeps(1, readNumberFormats, writeNumberFormats),
  NumberFormatLocal: keeps(7, readNumberFormats, writeNumberFormats),
  NumberFormatCategories: reads(12, (range) =>
    (readNumberFormats(range) ?? []).map((row) => row.map(numberFormatCategory)),
  ),
  Hyperlink: keeps(7, readHyperlink, writeHyperlink),
  HasSpill: reads(12, () => false),
};

const hidden: Scalars = {
  RowHidden: keeps(
    2,
    (range) => hiddenState(range, "rows"),
    (range, value) => setHidden(range, "rows", value.flag()),
  ),
  ColumnHidden: keeps(
    2,
    (range) => hiddenState(range, "columns"),
    (range, value) => setHidden(range, "columns", value.flag()),
  ),
  Hidden: reads(2, (range) => {
    const rows = hiddenState(range, "rows");
    const columns = hiddenState(range, "columns");
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }),
};

/** The plain properties of `Excel.Range`. */
export const rangeScalars: Scalars = { ...place, ...content, ...hidden };
