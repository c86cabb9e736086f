import { intersectAreas } from "../workbook/area";
import type { TableState } from "../workbook/table-state";
import { plainValue } from "./cell-values";
import type { RangeTarget } from "./targets";

/** The name that Excel gives a column: its header, made unique by a number ("Cột", "Cột2"). */
export function uniqueHeader(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
  return name;
}

function headerArea(table: TableState) {
  return { ...table.area, rows: 1 };
}

/**
 * After header cells were written: a table's column takes the name that stands in its header. Excel makes an
 * empty header "Column1" and a repeated one unique.
 */
export function afterTableEdit(range: RangeTarget): void {
  for (const table of range.sheet.tables) {
    const touched = table.showHeaders && intersectAreas(headerArea(table), range.area);
    if (touched) renameFromHeader(range, table);
  }
}

function renameFromHeader(range: RangeTarget, table: TableState): void {
  const taken = new Set<string>();
  for (const [place, column] of table.columns.entries()) {
    const at = { row: table.area.row, column: table.area.column + place };
    const cell = range.sheet.cells.get(at.row, at.column);
    const shown = String(plainValue(cell));
    const name = uniqueHeader(shown === "" ? `Column${place + 1}` : shown, taken);
    taken.add(name.toLowerCase());
    column.name = name;
    if (cell?.value !== name) {
      const style = cell?.style ?? null;
      range.sheet.cells.set(at.row, at.column, { value: name, formula: null, style });
    }
  }
}
