import type { Area } from "../workbook/area";
import { stylesIn } from "../workbook/cell-access";
import type { SheetState } from "../workbook/sheet-state";
import { refusal } from "./host-error";
import type { Session } from "./session";
import type { CellsTarget } from "./targets";

/** What a protected sheet may still allow; names as in `Excel.WorksheetProtectionOptions`. */
type Allowance =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowSort";

function hasLockedCell(session: Session, sheet: SheetState, area: Area): boolean {
  return [...stylesIn(sheet, area, session.workbook.styles)].some(({ locked }) => locked);
}

/** Refuses a change of content where the sheet is protected and one of the cells is locked. */
export function requireContentAccess(cells: CellsTarget): void {
  const { session, sheet, areas } = cells;
  session.requireWritable();
  if (sheet.protection && areas.some((area) => hasLockedCell(session, sheet, area))) {
    throw refusal("AccessDenied");
  }
}

/** Refuses what the protection of the sheet does not allow. */
export function requireAllowance(session: Session, sheet: SheetState, allowance: Allowance): void {
  session.requireWritable();
  if (sheet.protection && sheet.protection.options[allowance] !== true) {
    throw refusal("AccessDenied");
  }
}

/** Refuses any change of a protected sheet for which there is no allowance (tables, layout, rules). */
export function requireUnprotected(session: Session, sheet: SheetState): void {
  session.requireWritable();
  if (sheet.protection) throw refusal("AccessDenied");
}
