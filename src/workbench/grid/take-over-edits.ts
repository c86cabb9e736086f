import type { Session } from "../../host/protocol/session";
import type { EditBatch } from "./edit-batch";
import type { GridReader } from "./grid-reader";
import { takeOverCells, takeOverResults } from "./take-over-cells";
import { takeOverLayout } from "./take-over-layout";
import { takeOverSteps } from "./take-over-steps";

/**
 * Brings the edits of one command from the grid into the workbook, with the events that Excel raises for them. Throws
 * the host's refusal where Excel would refuse the edit; the workbook may then hold a part of it.
 */
export function takeOverEdits(session: Session, batch: EditBatch, grid: GridReader): void {
  takeOverSteps(session, batch.steps);
  for (const [sheetId, dirty] of batch.sheets()) {
    const sheet = session.findSheet(sheetId);
    if (!sheet) continue;
    takeOverLayout(sheet, dirty, { grid, plain: session.workbook.styles.plain });
    takeOverCells(session, sheet, dirty.cells, grid);
    takeOverResults(session, sheet, dirty.recalculated, grid);
  }
  session.references.endBatch();
}
