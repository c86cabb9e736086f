import { done, failed } from "../../app/outcome";
import { applyRefresh } from "../../app/refresh";
import type { WorkbookPort } from "../../app/workbook-port";
import type { PaneServices } from "../pane-services";
import { letterServices } from "./letter-services";
import { openSession, planOf, readAnalysis } from "./open-session";
import { settingsServices } from "./settings-services";

/** The pane's services over a workbook: each is one use case of the application, with its steps told as they begin. */
export function createServices(port: WorkbookPort): PaneServices {
  const session = openSession(port);
  return {
    ...letterServices(session),
    ...settingsServices(session),
    analyse: (request) => readAnalysis(session, request),
    preview: (analysis) => {
      const plan = planOf(session, analysis);
      return Promise.resolve(plan.done ? done(plan.value.changes) : plan);
    },
    write: async (analysis) => {
      const plan = planOf(session, analysis);
      if (!plan.done) return plan;
      const result = await applyRefresh(port, plan.value);
      return result.done ? done({ changes: plan.value.changes, canUndo: false }) : result;
    },
    undo: () => Promise.resolve(failed({ code: "cannot-undo" })),
    reveal: (sheet, cell) => port.reveal(sheet, cell ?? "A1"),
  };
}
