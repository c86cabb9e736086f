import { requireAllowance, requireContentAccess } from "../../host/protocol/edit-permission";
import { EVENT, WORKBOOK_TARGET } from "../../host/protocol/event-queue";
import type { Session } from "../../host/protocol/session";
import { afterTableEdit } from "../../host/protocol/table-cells";
import { RangeTarget } from "../../host/protocol/targets";
import { type Area, formatArea } from "../../host/workbook/area";
import { inheritedStyle, putCell } from "../../host/workbook/cell-access";
import type { Cell } from "../../host/workbook/cell-store";
import type { SheetState } from "../../host/workbook/sheet-state";
import { isSameContent, styleOfGridCell, valueOfGridCell } from "./cell-reading";
import { areaAround, type DirtyCells } from "./dirty-cells";
import type { GridReader } from "./grid-reader";

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** Its value or formula differs; otherwise only its looks. */
  readonly hasOtherContent: boolean;
}

function changedCells(
  session: Session,
  sheet: SheetState,
  dirty: DirtyCells,
  grid: GridReader,
): ChangedCell[] {
  const { styles } = session.workbook;
  const changed: ChangedCell[] = [];
  for (const [row, column] of dirty.cells()) {
    const before = sheet.cells.get(row, column);
    const found = grid.readCell(sheet.id, row, column);
    const inherited = inheritedStyle(sheet, row, column);
    const style = styleOfGridCell(before?.style ?? null, found.style, { inherited, styles });
    const cell: Cell = { value: valueOfGridCell(found), formula: found.formula, style };
    const hasOtherContent = !isSameContent(before, cell);
    if (!hasOtherContent && (before?.style ?? null) === style) continue;
    changed.push({ row, column, cell, hasOtherContent });
  }
  return changed;
}

function pairs(changed: readonly ChangedCell[]): (readonly [number, number])[] {
  return changed.map(({ row, column }) => [row, column]);
}

function requirePermission(
  session: Session,
  sheet: SheetState,
  changed: readonly ChangedCell[],
): void {
  session.requireWritable();
  if (!sheet.protection) return;
  const isRestyled = changed.some(({ hasOtherContent }) => !hasOtherContent);
  if (isRestyled) requireAllowance(session, sheet, "allowFormatCells");
  const areas: Area[] = changed
    .filter(({ hasOtherContent }) => hasOtherContent)
    .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  requireContentAccess({ session, sheet, areas });
}

function tellOf(session: Session, sheet: SheetState, changed: readonly ChangedCell[]): void {
  const typed = areaAround(pairs(changed.filter(({ hasOtherContent }) => hasOtherContent)));
  const restyled = areaAround(pairs(changed.filter(({ hasOtherContent }) => !hasOtherContent)));
  if (typed) {
    afterTableEdit(new RangeTarget(session, sheet, typed));
    session.events.cellsChanged(sheet, typed);
  }
  if (restyled) {
    const about = { address: formatArea(restyled), worksheetId: sheet.id };
    session.events.happened(EVENT.formatChanged, [sheet.id, WORKBOOK_TARGET], about);
  }
}

/** Reads cells that a person changed and tells who listens: one event for each area with other contents, and one for looks. */
export function takeOverCells(
  session: Session,
  sheet: SheetState,
  dirty: DirtyCells,
  grid: GridReader,
): void {
  const changed = changedCells(session, sheet, dirty, grid);
  if (changed.length === 0) return;
  requirePermission(session, sheet, changed);
  for (const { row, column, cell } of changed) putCell(sheet, row, column, cell);
  tellOf(session, sheet, changed);
}

/** Reads the results of formulas that the grid calculated. They change no formula, and protection does not matter. */
export function takeOverResults(
  session: Session,
  sheet: SheetState,
  dirty: DirtyCells,
  grid: GridReader,
): void {
  let count = 0;
  for (const [row, column] of dirty.cells()) {
    const before = sheet.cells.get(row, column);
    if (!before || before.formula === null) continue;
    const found = grid.readCell(sheet.id, row, column);
    const cell = { ...before, value: valueOfGridCell({ ...found, formula: before.formula }) };
    if (isSameContent(before, cell)) continue;
    sheet.cells.set(row, column, cell);
    count += 1;
  }
  if (count === 0) return;
  session.events.happened(EVENT.calculated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
}
