import { EVENT, WORKBOOK_TARGET } from "../../host/protocol/event-queue";
import { deleteCells, insertCells } from "../../host/protocol/range-structure";
import type { Session } from "../../host/protocol/session";
import {
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../../host/protocol/sheet-edits";
import { RangeTarget } from "../../host/protocol/targets";
import { type Area, COLUMN_LIMIT, ROW_LIMIT } from "../../host/workbook/area";
import type { AreaShift } from "../../host/workbook/area-shift";
import { createSheet, type SheetState } from "../../host/workbook/sheet-state";
import type { SheetStep } from "./edit-batch";

/** The whole rows or columns that a shift inserts or deletes. */
function shiftedArea({ axis, at, count }: AreaShift): Area {
  return axis === "rows"
    ? { row: at, rows: Math.abs(count), column: 0, columns: COLUMN_LIMIT }
    : { row: 0, rows: ROW_LIMIT, column: at, columns: Math.abs(count) };
}

/** Shifts cells as the API does, with everything that follows; the grid then says what the new cells look like. */
function takeOverShift(session: Session, sheet: SheetState, shift: AreaShift): void {
  const area = shiftedArea(shift);
  const range = new RangeTarget(session, sheet, area);
  if (shift.count < 0) deleteCells(range, shift.axis === "rows" ? "Up" : "Left");
  else {
    insertCells(range, shift.axis === "rows" ? "Down" : "Right");
    sheet.cells.eachIn(area, (_cell, row, column) => sheet.cells.set(row, column, null));
  }
}

function addGridSheet(session: Session, step: SheetStep & { kind: "add" }): void {
  session.requireOpenStructure();
  session.workbook.sheets.splice(step.index, 0, createSheet(step.sheetId, step.name));
  session.events.happened(EVENT.sheetAdded, [WORKBOOK_TARGET], { worksheetId: step.sheetId });
}

function takeOverOne(session: Session, sheet: SheetState, step: SheetStep): void {
  switch (step.kind) {
    case "shift":
      takeOverShift(session, sheet, step.shift);
      break;
    case "remove":
      deleteSheet(session, sheet);
      break;
    case "rename":
      renameSheet(session, sheet, step.name);
      break;
    case "move":
      moveSheet(session, sheet, step.index);
      break;
    case "hide":
      setVisibility(session, sheet, step.isHidden ? "Hidden" : "Visible");
      break;
    case "color":
      sheet.tabColor = step.color;
      break;
    case "gridlines":
      sheet.showGridlines = step.isShown;
      break;
    case "add":
      break;
  }
}

/**
 * Does to the model what the grid did to sheets, rows and columns as a whole. What Excel would refuse (a protected
 * sheet or structure) throws the host's refusal: the caller then shows the model again.
 */
export function takeOverSteps(session: Session, steps: readonly SheetStep[]): void {
  for (const step of steps) {
    const sheet = session.findSheet(step.sheetId);
    if (step.kind === "add") addGridSheet(session, step);
    else if (sheet) takeOverOne(session, sheet, step);
  }
}
