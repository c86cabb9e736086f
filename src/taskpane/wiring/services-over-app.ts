import { done } from "../../app/outcome";
import type { EditedSheet } from "../../app/journal/undo";
import type { WorkbookPort } from "../../app/workbook-port";
import { formatQualified } from "../../sheet/address";
import type { PaneServices } from "../pane-services";
import { letterServices } from "./letter-services";
import { behind, openSession, readAnalysis } from "./open-session";
import { settingsServices } from "./settings-services";
import { sheetServices } from "./sheet-services";

/** The pane's services over a workbook. What writes is loaded when something is written for the first time. */
export function createServices(port: WorkbookPort): PaneServices {
  const session = openSession(port);
  return {
    ...letterServices(session),
    ...settingsServices(session),
    ...sheetServices(session),
    analyse: (request, work) => readAnalysis(session, request, work),
    preview: async (analysis, work) => {
      const found = behind(session, analysis);
      if (!found.done) return found;
      const { planChanges } = await import("./write-results");
      return planChanges(found.value, work);
    },
    write: async (analysis, work) => {
      const found = behind(session, analysis);
      if (!found.done) return found;
      const { writeResults } = await import("./write-results");
      const written = await writeResults(port, found.value, work);
      return written.done
        ? done({ changes: written.value, canUndo: written.value.length > 0 })
        : written;
    },
    undo: async (choice) => {
      const { undoLastWrite } = await import("../../app/journal/undo");
      const undone = await undoLastWrite(port, choice);
      if (!undone.done) return undone;
      const { editedSince, kept } = undone.value;
      return choice === "if-untouched" && editedSince.length > 0
        ? done({ refusedFor: editedSince.map(placeOf), left: [] })
        : done({ refusedFor: [], left: [...editedSince.map(({ sheet }) => sheet), ...kept] });
    },
    reveal: (sheet, cell) => port.reveal(sheet, cell ?? "A1"),
  };
}

/** A sheet that was edited, with the cells where they are known. */
function placeOf({ sheet, cells }: EditedSheet): string {
  return cells === null ? sheet : formatQualified(sheet, cells);
}
