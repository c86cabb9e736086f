import type { CellValue } from "../../sheet/cell-grid";
import type { SheetContents, TableContents } from "../../sheet/sheet-contents";
import type { SheetEdit } from "../../sheet/sheet-edit";
import { cellAt } from "../cell-at";
import { clearRanking } from "./clear-ranking";
import { bodyRows } from "./existing-ranking";
import { toneOfWord } from "./figure-status";
import { formatOfHeader } from "./ranking-columns";
import { fillSheet, type PlacedTable } from "./ranking-layout";
import { rankingPlaces, rankingWidth } from "./ranking-places";
import type { RankingRows } from "./ranking-rows";
import { titleRows } from "./ranking-title";

/**
 * The edits that make a ranking sheet again what it was, from what was read of it: texts, tables, notes and looks, in the places
 * in which they stood. `tablesNow` are the tables that have to give way first.
 */
export function restoreRanking(
  before: SheetContents,
  tablesNow: readonly TableContents[],
): readonly SheetEdit[] {
  const sheet = before.name;
  const lines = Array.from({ length: titleRows - 1 }, (_, row) =>
    String(cellAt(before.grid, row, 0)),
  );
  const placed = before.tables.map((table) => placedOf(before, table));
  return [
    ...clearRanking(sheet, tablesNow),
    ...fillSheet(sheet, lines, placed),
    ...(before.mark === null ? [] : [{ kind: "markSheet", sheet, mark: before.mark } as const]),
  ];
}

function placedOf(sheet: SheetContents, table: TableContents): PlacedTable {
  const lineOf = (row: number): readonly CellValue[] =>
    Array.from({ length: rankingWidth }, (_, index) =>
      cellAt(sheet.grid, row, table.column + index),
    );
  const headers = lineOf(table.row).map(String);
  const lines = bodyRows(table).map(lineOf);
  return {
    name: table.name,
    range: table,
    notes: lines.map((line) => line[rankingPlaces.note] ?? ""),
    table: {
      id: "overall",
      name: table.name,
      caption: String(cellAt(sheet.grid, table.row - 2, table.column)),
      detail: String(cellAt(sheet.grid, table.row - 1, table.column)),
      headers,
      formats: headers
        .slice(0, rankingPlaces.note)
        .map((header) => formatOfHeader(header, headers)),
      rows: rowsOf(lines),
    },
  };
}

/** Rows as they were read; whose they are does not matter where they go back to. */
function rowsOf(lines: readonly (readonly CellValue[])[]): RankingRows {
  const cellAt = (row: number, place: number): CellValue => lines[row]?.[place] ?? "";
  return {
    count: lines.length,
    unitKeyAt: () => "",
    groupAt: () => 0,
    toneAt: (row) => toneOfWord(String(cellAt(row, rankingPlaces.status))),
    cellAt,
  };
}
