import type { CellRow } from "../../workbook/cell-store";
import type { SheetState } from "../../workbook/sheet-state";
import type { RowSpans } from "../read/row-spans";

/** For a row of the model: the place among the file's rows that it was, or -1 for a new one. */
export interface AlignedRow {
  readonly row: number;
  readonly place: number;
}

function placesByIndex(spans: RowSpans): Map<number, number> {
  const places = new Map<number, number>();
  for (let place = 0; place < spans.count; place += 1) places.set(spans.row(place), place);
  return places;
}

function placesByCells(spans: RowSpans, loaded: SheetState): Map<CellRow, number> {
  const places = new Map<CellRow, number>();
  for (let place = 0; place < spans.count; place += 1) {
    const cells = loaded.cells.row(spans.row(place));
    if (cells) places.set(cells, place);
  }
  return places;
}

/** The rows that the model has something of, and those of the file that say nothing and stand where nothing moved. */
function rowsToWrite(sheet: SheetState, spans: RowSpans, loaded: SheetState): number[] {
  const rows = new Set([...sheet.cells.rowIndexes(), ...sheet.rows.keys()]);
  for (let place = 0; place < spans.count; place += 1) {
    const row = spans.row(place);
    if (loaded.cells.row(row) === null && !loaded.rows.has(row)) rows.add(row);
  }
  return [...rows].sort((left, right) => left - right);
}

/**
 * Finds for each row of the model the row of the file that it came from: by its cells, which are the same object
 * wherever it moved; an edited row by its distance to the unedited one above.
 */
export function alignRows(sheet: SheetState, spans: RowSpans, loaded: SheetState): AlignedRow[] {
  const byIndex = placesByIndex(spans);
  const byCells = placesByCells(spans, loaded);
  const rows = rowsToWrite(sheet, spans, loaded);
  const found = rows.map((row) => {
    const cells = sheet.cells.row(row);
    return cells ? (byCells.get(cells) ?? -1) : -1;
  });
  const used = new Set(found);
  let moved = 0;
  return rows.map((row, at) => {
    const certain = found[at] ?? -1;
    if (certain >= 0) {
      moved = row - spans.row(certain);
      return { row, place: certain };
    }
    const place = byIndex.get(row - moved) ?? -1;
    if (place < 0 || used.has(place)) return { row, place: -1 };
    used.add(place);
    return { row, place };
  });
}
