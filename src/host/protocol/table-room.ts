import { type Area, intersectAreas, ROW_LIMIT } from "../workbook/area";
import type { SheetState } from "../workbook/sheet-state";
import { shiftCells, shiftOf } from "../workbook/structural-edit";
import { refusal } from "./host-error";
import type { Session } from "./session";

/** Makes room for rows by shifting the cells below down, as adding a header or a row does. */
export function pushDown(session: Session, sheet: SheetState, area: Area): void {
  const shift = shiftOf(area, "rows", true);
  const below = { ...area, rows: ROW_LIMIT - area.row };
  const isCut = (other: Area) => {
    const common = intersectAreas(other, below);
    return common !== null && common.columns !== other.columns;
  };
  if (sheet.tables.some((table) => isCut(table.area))) throw refusal("InvalidOperation");
  if (sheet.merges.some(isCut)) throw refusal("InsertDeleteConflict");
  shiftCells(session.workbook, sheet, shift);
  session.references.shift(sheet, shift);
}
