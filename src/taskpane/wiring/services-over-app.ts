import { done } from "../../app/outcome";
import type { WorkbookPort } from "../../app/workbook-port";
import type { PaneServices } from "../pane-services";
import { letterServices } from "./letter-services";
import { behind, openSession, readAnalysis } from "./open-session";
import { settingsServices } from "./settings-services";

/** The pane's services over a workbook. What writes is loaded when something is written for the first time. */
export function createServices(port: WorkbookPort): PaneServices {
  const session = openSession(port);
  return {
    ...letterServices(session),
    ...settingsServices(session),
    analyse: (request) => readAnalysis(session, request),
    preview: async (analysis) => {
      const found = behind(session, analysis);
      if (!found.done) return found;
      const { planChanges } = await import("./write-results");
      return done(planChanges(found.value));
    },
    write: async (analysis) => {
      const found = behind(session, analysis);
      if (!found.done) return found;
      const { writeResults } = await import("./write-results");
      const written = await writeResults(port, found.value);
      return written.done
        ? done({ changes: written.value, canUndo: written.value.length > 0 })
        : written;
    },
    undo: async (choice) => {
      const { undoLastWrite } = await import("../../app/undo");
      const undone = await undoLastWrite(port, choice);
      if (!undone.done) return undone;
      const { editedSince, kept } = undone.value;
      return choice === "if-untouched" && editedSince.length > 0
        ? done({ refusedFor: editedSince, left: [] })
        : done({ refusedFor: [], left: [...editedSince, ...kept] });
    },
    reveal: (sheet, cell) => port.reveal(sheet, cell ?? "A1"),
  };
}
