import type { CellRange } from "../../sheet/address";
import { formatRange } from "../../sheet/address";
import { blockOf, stackBlocks } from "../../sheet/cell-block";
import type { CellValue } from "../../sheet/cell-grid";
import type { SheetEdit, WriteValues } from "../../sheet/sheet-edit";
import {
  columnWidths,
  headerHeight,
  tableFormats,
  tableStyle,
  titleFormats,
} from "./ranking-style";
import { rankingWidth } from "./ranking-places";
import { cellWithNote } from "./ranking-rows";
import type { RankingTable } from "./ranking-table";
import { titleRows } from "./ranking-title";

/** A table with its place on the sheet, header included, and the notes of its rows. */
export interface PlacedTable {
  readonly table: RankingTable;
  readonly name: string;
  readonly range: CellRange;
  readonly notes: readonly CellValue[];
}

const linesAbove = 2;
const blankBelow = 1;

/** A table whose rows are in their final order, with the name it may have in this workbook and the notes of its rows. */
export interface NamedTable {
  readonly table: RankingTable;
  readonly name: string;
  readonly notes: readonly CellValue[];
}

/** Places the tables one above the other under the title: two lines of text, the table, a blank row. */
export function placeTables(tables: readonly NamedTable[]): readonly PlacedTable[] {
  let next = titleRows;
  return tables.map((named) => {
    const rows = named.table.rows.count + 1;
    const range = { row: next + linesAbove, column: 0, rows, columns: rankingWidth };
    next += linesAbove + rows + blankBelow;
    return { ...named, range };
  });
}

function writeLines(sheet: string, row: number, lines: readonly string[]): SheetEdit {
  return {
    kind: "writeValues",
    sheet,
    row,
    column: 0,
    values: blockOf(lines.map((line) => [line])),
  };
}

function writeTable(
  sheet: string,
  { table, name, range, notes }: PlacedTable,
): readonly SheetEdit[] {
  const { rows } = table;
  const body: WriteValues["values"] = {
    rows: rows.count,
    columns: rankingWidth,
    cellAt: (row, place) => cellWithNote(rows, row, place, notes[row] ?? ""),
  };
  return [
    writeLines(sheet, range.row - linesAbove, [table.caption, table.detail]),
    {
      kind: "writeValues",
      sheet,
      row: range.row,
      column: range.column,
      values: stackBlocks(blockOf([table.headers]), body),
    },
    { kind: "addTable", sheet, table: name, range, style: tableStyle },
    ...tableFormats(sheet, table, range),
    { kind: "setRowHeight", sheet, row: range.row, rows: 1, height: headerHeight },
    { kind: "autofitRows", sheet, row: range.row + 1, rows: rows.count },
  ];
}

/** Everything that an empty sheet needs to become the ranking sheet: texts, tables, looks, and how it prints. */
export function fillSheet(
  sheet: string,
  lines: readonly string[],
  placed: readonly PlacedTable[],
): readonly SheetEdit[] {
  return [
    { kind: "setColumnWidths", sheet, column: 0, widths: columnWidths },
    writeLines(sheet, 0, lines),
    ...titleFormats(sheet, lines.length),
    ...placed.flatMap((table) => writeTable(sheet, table)),
    { kind: "freezeRows", sheet, rows: 2 },
    setupPage(sheet, placed),
  ];
}

function setupPage(sheet: string, placed: readonly PlacedTable[]): SheetEdit {
  const last = placed.at(-1)?.range;
  const rows = last === undefined ? titleRows : last.row + last.rows;
  return {
    kind: "setupPage",
    sheet,
    page: {
      orientation: "landscape",
      margins: { top: 14, bottom: 10, left: 12, right: 12, header: 6, footer: 6 },
      printArea: formatRange({ row: 0, column: 0, rows, columns: rankingWidth }),
      titleRows: "$1:$2",
      fitToWidth: true,
      centerHorizontally: true,
      pageNumbers: true,
      breaksBefore: placed.slice(1).map(({ range }) => range.row - linesAbove),
    },
  };
}
