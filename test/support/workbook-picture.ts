import { formatCell } from "../../src/sheet/address";
import { rowFormatAt } from "../../src/host/workbook/cell-access";
import type { ChartState } from "../../src/host/workbook/chart-state";
import type { TableState } from "../../src/host/workbook/table-state";
import type { CellStyle } from "../../src/host/workbook/cell-style";
import { shownColumnPoints } from "../../src/host/workbook/line-sizes";
import type { SheetState } from "../../src/host/workbook/sheet-state";
import type { WorkbookState } from "../../src/host/workbook/workbook-state";

/** Everything of a sheet that a person could see or lose, as plain values: contents, looks, sizes, tables, rules, print setup. */
export type SheetPicture = Readonly<Record<string, unknown>>;

const mostColumns = 40;

/** Parts that are pictured in a way of their own, or that nobody can see. */
const drawn: ReadonlySet<string> = new Set([
  "id",
  "cells",
  "rows",
  "columns",
  "charts",
  "tables",
  "conditionalFormats",
  "selection",
  "source",
]);

/** The picture of one sheet. Ids, and what is equal to a cell that nobody touched, are left out. */
export function pictureSheet(workbook: WorkbookState, sheet: SheetState): SheetPicture {
  const plain = Object.entries(sheet).filter(([part]) => !drawn.has(part));
  const heights = [...sheet.rows.keys()]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const { height, hidden, style } = rowFormatAt(sheet, row);
      const own = height === null || height === sheet.defaultRowHeight ? null : height;
      return own === null && !hidden && style === null ? [] : [[row, own, hidden, style]];
    });
  return {
    ...structuredClone(Object.fromEntries(plain)),
    charts: sheet.charts.map(withoutId),
    tables: sheet.tables.map(withoutId),
    cells: pictureCells(workbook.styles.plain, sheet),
    heights,
    widths: Array.from({ length: mostColumns }, (_, column) => shownColumnPoints(sheet, column)),
    rules: sheet.conditionalFormats
      .map(({ ranges, formula, rule, style }) => JSON.stringify([ranges, formula, rule, style]))
      .sort(),
  };
}

/** A chart or a table without its id, which is another whenever it is made. */
function withoutId(made: ChartState | TableState): unknown {
  const plain = Object.entries(made).filter(([part]) => part !== "id" && part !== "source");
  return structuredClone(Object.fromEntries(plain));
}

function pictureCells(blank: CellStyle, { cells }: SheetState): readonly string[] {
  return cells.rowIndexes().flatMap((row) => {
    const found = cells.row(row);
    return (found?.columns ?? []).flatMap((column, index) => {
      const cell = found?.cells[index];
      if (cell === undefined) return [];
      const { value, formula, style } = cell;
      const look = pictureStyle(style ?? blank, blank);
      if (value === null && formula === null && look === "") return [];
      return [`${formatCell(row, column)} ${JSON.stringify([value, formula])} ${look}`];
    });
  });
}

/** In what a style differs from that of a cell that nobody touched, as a text. */
function pictureStyle(style: CellStyle, blank: CellStyle): string {
  if (style === blank) return "";
  return Object.entries(style)
    .filter(
      ([part, look]) => JSON.stringify(look) !== JSON.stringify(blank[part as keyof CellStyle]),
    )
    .filter(([part]) => part !== "source")
    .map(([part, look]) => `${part} ${JSON.stringify(look)}`)
    .join(" ");
}

/** The pictures of all sheets, by name. */
export function pictureWorkbook(workbook: WorkbookState): Readonly<Record<string, SheetPicture>> {
  return Object.fromEntries(
    workbook.sheets.map((sheet) => [sheet.name, pictureSheet(workbook, sheet)]),
  );
}
